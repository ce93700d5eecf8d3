using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A page for each quotation: the words, who, when and where, through whom they came, how they are printed elsewhere, what they are evidence for.</summary>
internal static class QuotePage
{
    internal const string Template = "quote";

    internal static IEnumerable<PageDraft> Compose(SiteIndex index, ProseRenderer prose) =>
        index.Content.Quotes.Select(q => Compose(q, new PageWriter(index, prose))).OfType<PageDraft>();

    private static PageDraft? Compose(Quote quote, PageWriter page)
    {
        var index = page.Index;
        if (QuoteView.Of(quote, index) is not { } view || index.Find<Source>(quote.Source) is not { } source)
            return null;
        var named = index.Mentioning<Outcome>(quote);
        var shown = new QuotePageView(
            view,
            page.Cite(source, quote.Locator),
            SourceView.Of(source, page),
            page.MaybeInline(quote.Note),
            [.. quote.Renderings.Select(r => RenderingView.Of(r, page)).OfType<RenderingView>()],
            OutcomeRow.All(named.Where(o => o.Evidence.Any(e => e.Target == quote.Key)), page.Words),
            OutcomeRow.All(named.Where(o => o.Against.Any(e => e.Target == quote.Key)), page.Words),
            LinkView.ToAll(index.Mentioning<Discrepancy>(quote), page.Words),
            LinkView.ToAll(index.Mentioning<Article>(quote), page.Words),
            page.Frame(view.Label, DescriptionOf(view, page.Words), view.Address, Section.Quotes));
        return new PageDraft(view.Address, Template, view.Label, shown, page.Updated, quote.At);
    }

    private static string DescriptionOf(QuoteView quote, Catalogue words) => words.Text(
        "quote.description",
        ("speaker", quote.Speaker.Label),
        ("said", quote.Said.Text),
        ("source", quote.Source.Label),
        ("wording", quote.WordingLabel),
        ("words", words.Text("mark.quoted", ("words", string.Join(words.Text("mark.gap"), quote.Fragments)))));
}

/// <summary>
/// The page of a quotation. <paramref name="Supports"/> are the outcomes it is evidence for, <paramref name="Opposes"/> those it speaks against.
/// </summary>
internal sealed record QuotePageView(
    QuoteView Quote,
    Html? Reference,
    SourceView Source,
    Html? Note,
    ImmutableArray<RenderingView> Renderings,
    ImmutableArray<OutcomeRow> Supports,
    ImmutableArray<OutcomeRow> Opposes,
    ImmutableArray<LinkView> Discrepancies,
    ImmutableArray<LinkView> Articles,
    PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("quote", Quote), ("reference", Reference), ("source", Source), ("note", Note),
        ("renderings", Renderings), ("supports", Supports), ("opposes", Opposes), ("discrepancies", Discrepancies), ("articles", Articles), ("frame", Frame),
    ];
}

/// <summary>The same words in another source: as printed there (<paramref name="Text"/>, in the language <paramref name="Lang"/>), or what is known of that.</summary>
internal sealed record RenderingView(SourceView Source, string? Text, string Lang, string Cite, Html? Note, Html? Reference) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
        [("source", Source), ("text", Text), ("lang", Lang), ("cite", Cite), ("note", Note), ("reference", Reference)];

    internal static RenderingView? Of(OtherRendering rendering, PageWriter page) =>
        page.Index.Find<Source>(rendering.Source) is not { } source
            ? null
            : new RenderingView(
                SourceView.Of(source, page), rendering.Text, source.Language, source.Url.AbsoluteUri, page.MaybeInline(rendering.Note), page.Cite(source));
}
