using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SummitSite.Diagnostics;
using SummitSite.Linking;
using SummitSite.Pages;
using SummitSite.Rendering;
using SummitSite.Tests.Site;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Pages;

/// <summary>The pages of a whole site, composed and rendered with the repository's own templates, as a browser would read them.</summary>
internal sealed class PagesOf
{
    private readonly ImmutableDictionary<string, RenderedPage> pages;

    private PagesOf(ImmutableArray<PageDraft> drafts, ImmutableArray<RenderedPage> rendered) =>
        (Drafts, pages) = (drafts, rendered.ToImmutableDictionary(p => p.Address));

    internal ImmutableArray<PageDraft> Drafts { get; }

    internal IEnumerable<string> Addresses => pages.Keys.Order(StringComparer.Ordinal);

    /// <summary>The site must be whole, and no template may fail on it.</summary>
    internal static PagesOf Site(TestSite site) => Of(site.Read().Whole);

    internal static PagesOf Of(SiteIndex index)
    {
        var bag = new DiagnosticBag();
        var templates = TemplateSet.Load(Templates(), SitePages.Templates, bag);
        var renderer = new Renderer(templates, SiteView.Of(index));
        var embeds = new EmbedRenderer(index, (template, view, address) => renderer.Fragment(template, view, address, bag));
        var drafts = SitePages.Compose(index, new ProseRenderer(index, embeds.Render));
        var rendered = renderer.RenderAll(drafts, bag);
        Assert.Equal("", Printed.Lines(bag.Sorted()));
        return new PagesOf(drafts, rendered);
    }

    internal string Html(string address) => pages[address].Html;

    internal IDocument this[string address] => new HtmlParser().ParseDocument(pages[address].Html);

    /// <summary>The words of the one element that matches, white space folded.</summary>
    internal string Text(string address, string selector) => Words(Assert.Single(this[address].QuerySelectorAll(selector)));

    /// <summary>The words of every element that matches.</summary>
    internal string[] Texts(string address, string selector) => [.. this[address].QuerySelectorAll(selector).Select(Words)];

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<SourceText> Templates() =>
        Repository.FilesBelow("templates").Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(f => new SourceText(f.Path, System.Text.Encoding.UTF8.GetString(f.Bytes.Span)));
}
