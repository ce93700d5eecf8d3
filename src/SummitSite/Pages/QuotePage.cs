using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Exports.Annotations;
using SummitSite.Exports.Data;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A page for each quotation: the words, who, when and where, through whom they came, how they are printed elsewhere, what they are evidence for.</summary>
internal static class QuotePage
{
    internal const string Template = "quote";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose, DataScope scope) =>
        index.Content.Quotes.Select(q => new PlannedPage(Permalink.Of(q), () => Compose(q, scope, new PageWriter(index, prose))));

    private static PageDraft? Compose(Quote quote, DataScope scope, PageWriter page)
    {
        var index = page.Index;
        if (QuoteView.Of(quote, page) is not { } view || index.Find<Source>(quote.Source) is not { } source)
            return null;
        var named = index.Mentioning<Outcome>(quote);
        var proof = ProofView.Of(quote, source, scope.Evidence, page.Words);
        var reference = page.Cite(source, quote.Locator);
        var note = page.MaybeInline(quote.Note);
        ImmutableArray<RenderingView> renderings = [.. quote.Renderings.Select(r => RenderingView.Of(r, quote, source, page)).OfType<RenderingView>()];
        var shown = new QuotePageView(
            view,
            reference,
            SourceView.Of(source, page),
            note,
            proof,
            CitationText.Of(view, proof, scope.Url(quote), index),
            QuoteAnnotation.AddressOf(quote),
            renderings,
            renderings.Any(r => !r.Runs.IsEmpty),
            OutcomeRow.All(named.Where(o => o.Evidence.Any(e => e.Target == quote.Key)), page.Index),
            OutcomeRow.All(named.Where(o => o.Against.Any(e => e.Target == quote.Key)), page.Index),
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
/// The page of a quotation. <paramref name="Supports"/> are the outcomes it is evidence for, <paramref name="Opposes"/> those it speaks against;
/// <paramref name="Annotation"/> is the address of its Web Annotation.
/// </summary>
internal sealed record QuotePageView(
    QuoteView Quote,
    Html? Reference,
    SourceView Source,
    Html? Note,
    ProofView? Proof,
    string CiteAs,
    string Annotation,
    ImmutableArray<RenderingView> Renderings,
    bool HasDifferences,
    ImmutableArray<OutcomeRow> Supports,
    ImmutableArray<OutcomeRow> Opposes,
    ImmutableArray<LinkView> Discrepancies,
    ImmutableArray<LinkView> Articles,
    PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("quote", Quote), ("reference", Reference), ("source", Source), ("note", Note), ("proof", Proof), ("cite_as", CiteAs), ("annotation", Annotation),
        ("renderings", Renderings), ("has_differences", HasDifferences), ("supports", Supports), ("opposes", Opposes), ("discrepancies", Discrepancies), ("articles", Articles), ("frame", Frame),
    ];
}
