using System.Collections.Immutable;
using Scriban.Runtime;
using Scriban.Syntax;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>
/// Drafts to pages, side by side and in the order given. A fault that a template makes on many pages is one finding, at the template, with the first of the pages.
/// </summary>
internal sealed class Renderer(TemplateSet templates, View site, Catalogue words)
{
    private readonly ScriptObject functions = Functions.All(templates, words);

    /// <summary>The pages that could be rendered; what could not is in the bag.</summary>
    internal ImmutableArray<RenderedPage> RenderAll(ImmutableArray<PageDraft> drafts, DiagnosticBag bag)
    {
        var rendered = new RenderedPage?[drafts.Length];
        var faults = new TemplateFault?[drafts.Length];
        Parallel.For(0, drafts.Length, NewContext, (i, _, context) => Render(i, context), _ => { });
        Report(faults.OfType<TemplateFault>(), bag);
        return [.. rendered.OfType<RenderedPage>()];

        PageContext Render(int i, PageContext context)
        {
            (rendered[i], faults[i]) = this.Render(drafts[i], context);
            return faults[i] is null ? context : NewContext();
        }
    }

    /// <summary>A template with a view as <c>it</c>, for what stands inside prose; empty where it fails, which is then in the bag.</summary>
    internal Html Fragment(string template, View view, string address, DiagnosticBag bag)
    {
        if (templates.Find(template) is not { } file)
            return Html.Empty;
        try
        {
            return new Html(NewContext().Render(file, Names(("it", view.ToScript()))).TrimEnd('\n'));
        }
        catch (ScriptRuntimeException fault)
        {
            Report([new TemplateFault(fault, address, null)], bag);
            return Html.Empty;
        }
    }

    private PageContext NewContext() => new(functions);

    private (RenderedPage?, TemplateFault?) Render(PageDraft draft, PageContext context)
    {
        if (templates.Find("pages/" + draft.Template) is not { } page || templates.Find(TemplateSet.Layout) is not { } layout)
            return default;
        try
        {
            var script = draft.View.ToScript();
            var content = context.Render(page, Names(("page", script)));
            var html = context.Render(layout, Names(("page", script), ("head", draft.Head?.ToScript()), ("content", new Html(content))));
            return (new RenderedPage(draft.Address, draft.Title, html, draft.Updated, new PageOrigin(draft.Content, page.Source.Path)), null);
        }
        catch (ScriptRuntimeException fault)
        {
            return (null, new TemplateFault(fault, draft.Address, draft.Content));
        }
    }

    private ScriptObject Names(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var names = new ScriptObject(members.Length + 1);
        names.SetValue("site", site.ToScript(), readOnly: true);
        foreach (var (name, value) in members)
            names.SetValue(name, value, readOnly: true);
        return names;
    }

    private void Report(IEnumerable<TemplateFault> faults, DiagnosticBag bag)
    {
        foreach (var same in faults.GroupBy(f => (f.Exception.Span.FileName, f.Exception.Span.Start.Offset, f.Exception.OriginalMessage)))
        {
            var first = same.First();
            var message = first.Exception.OriginalMessage;
            bag.Add(Rules.TemplateFault(
                templates.Place(first.Exception.Span), message.EndsWith('?') || message.EndsWith('.') ? message : message + ".", first.Address, same.Count() - 1, first.Content));
        }
    }

    private sealed record TemplateFault(ScriptRuntimeException Exception, string Address, Location? Content);
}
