using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A page for each source: who controls it, whose reports it prints, what rests on it; the claim-by-claim reading where there is one.</summary>
internal static class SourcePage
{
    internal const string Template = "source";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) =>
        index.Content.Sources.Select(s => new PlannedPage(Permalink.Of(s), () => Compose(s, new PageWriter(index, prose))));

    private static PageDraft Compose(Source source, PageWriter page)
    {
        var (index, address, label) = (page.Index, Permalink.Of(source), EntryLabel.Of(source, page.Words));
        var printed = index.QuotesIn(source);
        var view = new SourcePageView(
            SourceView.Of(source, page),
            source.Url.AbsoluteUri,
            source.Url.Host,
            source.Owner,
            source.Perspective,
            BasisText.Of(source.Basis, index),
            source.Seen is { } seen ? page.Words.Of(seen) : null,
            index.Find<Speaker>(source.Outlet) is { } outlet ? LinkView.To(outlet, page.Words) : null,
            LinkView.ToAll(source.Relays.Select(index.Relayed).OfType<IEntry>().Distinct<IEntry>(ReferenceEqualityComparer.Instance), page.Words),
            page.MaybeInline(source.Note),
            index.ReadingOf(source) is { } reading ? ReadingView.Of(reading, page) : null,
            QuoteView.All(printed, page),
            QuoteView.All(index.Mentioning<Quote>(source).Except<Quote>(printed, ReferenceEqualityComparer.Instance), page),
            EventLine.All(InOrder(index.Mentioning<TimelineEvent>(source), index), index),
            LinkView.ToAll(index.Mentioning<Outcome>(source), page.Words),
            LinkView.ToAll(index.Mentioning<Discrepancy>(source), page.Words),
            LinkView.ToAll(index.Mentioning<Speaker>(source), page.Words),
            LinkView.ToAll(index.Mentioning<Claim>(source).Where(c => c.Source.Target != source.Key), page.Words),
            LinkView.ToAll(index.Mentioning<Article>(source), page.Words),
            page.Frame(label, DescriptionOf(source, label, page.Words), address, Section.Sources));
        return new PageDraft(address, Template, label, view, page.Updated, source.At);
    }

    private static string DescriptionOf(Source source, string label, Catalogue words) => words.Text(
        "source.described",
        ("label", label),
        ("control", source.Country is null ? words.Of(source.Control) : words.Text("mark.control", ("control", words.Of(source.Control)), ("country", source.Country))),
        ("about", source.About));

    private static IEnumerable<TimelineEvent> InOrder(ImmutableArray<TimelineEvent> events, SiteIndex index) => index.Events.Where(events.Contains);
}

/// <summary>
/// The page of a source. <paramref name="Quotes"/> are the quotations taken from it, <paramref name="Renderings"/> those it prints as well;
/// <paramref name="Claims"/> are claims of other sources that were compared with it.
/// </summary>
internal sealed record SourcePageView(
    SourceView Source,
    string Url,
    string Host,
    string? Owner,
    string? Perspective,
    Html Basis,
    string? Seen,
    LinkView? Outlet,
    ImmutableArray<LinkView> Relays,
    Html? Note,
    ReadingView? Reading,
    ImmutableArray<QuoteView> Quotes,
    ImmutableArray<QuoteView> Renderings,
    ImmutableArray<EventLine> Events,
    ImmutableArray<LinkView> Outcomes,
    ImmutableArray<LinkView> Discrepancies,
    ImmutableArray<LinkView> Speakers,
    ImmutableArray<LinkView> Claims,
    ImmutableArray<LinkView> Articles,
    PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("source", Source), ("url", Url), ("host", Host), ("owner", Owner), ("perspective", Perspective), ("basis", Basis), ("seen", Seen),
        ("outlet", Outlet), ("relays", Relays), ("note", Note), ("reading", Reading), ("quotes", Quotes), ("renderings", Renderings),
        ("events", Events), ("outcomes", Outcomes), ("discrepancies", Discrepancies), ("speakers", Speakers), ("claims", Claims),
        ("articles", Articles), ("frame", Frame),
    ];
}
