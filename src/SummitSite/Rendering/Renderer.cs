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
internal sealed class Renderer(TemplateSet templates, View site, Catalogue words, Kept<PageMaking, PageMarkup>? memory = null)
{
    private readonly ScriptObject functions = Functions.All(templates, words);
    private Renderer? same;

    /// <summary>Pages by their addresses, with what they were made from.</summary>
    internal static Kept<PageMaking, PageMarkup> NewMemory() => new((one, other) => one.IsSameAs(other));

    /// <summary>The pages that could be rendered; what could not is in the bag. A page is rendered as soon as it is composed, and only its markup stays.</summary>
    internal ImmutableArray<RenderedPage> RenderAll(ImmutableArray<PlannedPage> pages, DiagnosticBag bag)
    {
        var rendered = new (RenderedPage? Page, TemplateFault? Fault)[pages.Length];
        OneByOne.ForEach(Enumerable.Range(0, pages.Length), NewContext, (i, context) =>
        {
            rendered[i] = pages[i].Compose() is { } draft ? Render(draft, context) : default;
            return rendered[i].Fault is null ? context : NewContext();
        });
        Report(rendered.Select(p => p.Fault).OfType<TemplateFault>(), bag);
        return [.. rendered.Select(p => p.Page).OfType<RenderedPage>()];
    }

    private (RenderedPage? Page, TemplateFault? Fault) Render(PageDraft draft, PageContext context)
    {
        var markup = memory is null ? MarkupOf(draft, context) : memory.Get(draft.Address, new PageMaking(draft, this), making => MarkupOf(making.Draft, context));
        return (markup.Page(draft), markup.Fault is { } fault ? new TemplateFault(fault, draft.Address, draft.Content) : null);
    }

    /// <summary>Whether another renderer makes the same of the same draft: it has the same templates, words and view of the site.</summary>
    internal bool IsSameAs(Renderer other)
    {
        if (ReferenceEquals(this, other) || ReferenceEquals(same, other))
            return true;
        if (!templates.IsSameAs(other.Templates) || !words.IsSameAs(other.Words) || !View.AreSame(site, other.Site))
            return false;
        (same, other.same) = (other, null);
        return true;
    }

    private TemplateSet Templates => templates;

    private Catalogue Words => words;

    private View Site => site;

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

    private PageMarkup MarkupOf(PageDraft draft, PageContext context)
    {
        if (templates.Find("pages/" + draft.Template) is not { } page || templates.Find(TemplateSet.Layout) is not { } layout)
            return new PageMarkup(null, null, null);
        try
        {
            var script = draft.View.ToScript();
            var content = context.Render(page, Names(("page", script)));
            var html = context.Render(layout, Names(("page", script), ("head", draft.Head?.ToScript()), ("content", new Html(content))));
            return new PageMarkup(html, page.Source.Path, null);
        }
        catch (ScriptRuntimeException fault)
        {
            return new PageMarkup(null, null, fault);
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
