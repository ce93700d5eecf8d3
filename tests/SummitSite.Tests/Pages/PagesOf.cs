using System.Collections.Concurrent;
using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Exports.Data;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Pages;
using SummitSite.Reading;
using SummitSite.Rendering;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Pages;

/// <summary>The pages of a whole site, composed and rendered with the repository's own templates, as a browser would read them.</summary>
internal sealed class PagesOf
{
    private readonly ImmutableDictionary<string, RenderedPage> pages;

    // Tests only read the documents, so one is enough for all of them.
    private readonly ConcurrentDictionary<string, IDocument> documents = new(StringComparer.Ordinal);

    private PagesOf(ImmutableArray<PageDraft> drafts, ImmutableArray<RenderedPage> rendered) =>
        (Drafts, pages) = (drafts, rendered.ToImmutableDictionary(p => p.Address));

    internal ImmutableArray<PageDraft> Drafts { get; }

    internal IEnumerable<string> Addresses => pages.Keys.Order(StringComparer.Ordinal);

    /// <summary>The site must be readable and linked, though not proven, and no template may fail on it.</summary>
    internal static PagesOf Site(TestSite site) => Of(site.Sources);

    /// <summary>The repository's own site.</summary>
    internal static PagesOf Repository() => Of(Tests.Site.Repository.Sources());

    private static PagesOf Of(SiteSources sources)
    {
        var bag = new DiagnosticBag();
        var index = Linker.Link(ContentReader.Read(sources, bag), bag) ?? throw new InvalidOperationException("content/site.yaml cannot be read");
        var templates = TemplateSet.Load(Templates(), SitePages.Templates, bag);
        var renderer = new Renderer(templates, SiteView.Of(index), index.Words);
        var embeds = new EmbedRenderer(index, (template, view, address) => renderer.Fragment(template, view, address, bag));
        var scope = new DataScope(index, new BaseAddress(index.Site.BaseUrl), LockFile.Read(sources, bag) ?? EvidenceLock.Empty);
        var drafts = SitePages.Plan(new ProseRenderer(index, embeds.Render, embeds.Draw), scope, [], SharingCards.Of(index)).Select(p => p.Compose()).OfType<PageDraft>().ToImmutableArray();
        var rendered = renderer.RenderAll([.. drafts.Select(d => new PlannedPage(d.Address, () => d))], bag);
        Assert.Equal("", Printed.Lines(bag.Sorted()));
        return new PagesOf(drafts, rendered);
    }

    internal string Html(string address) => pages[address].Html;

    internal IDocument this[string address] => documents.GetOrAdd(address, a => new HtmlParser().ParseDocument(pages[a].Html));

    /// <summary>The words of the one element that matches, white space folded.</summary>
    internal string Text(string address, string selector) => Words(Assert.Single(this[address].QuerySelectorAll(selector)));

    /// <summary>The words of every element that matches.</summary>
    internal string[] Texts(string address, string selector) => [.. this[address].QuerySelectorAll(selector).Select(Words)];

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<SourceText> Templates() =>
        Tests.Site.Repository.FilesBelow("templates").Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .Select(f => new SourceText(f.Path, System.Text.Encoding.UTF8.GetString(f.Bytes.Span)));
}
