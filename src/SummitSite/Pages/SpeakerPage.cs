using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A page for each speaker: who, what they said in order, where they took part, what they claim.</summary>
internal static class SpeakerPage
{
    internal const string Template = "speaker";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) =>
        index.Content.Speakers.Select(s => new PlannedPage(Permalink.Of(s), () => Compose(s, new PageWriter(index, prose))));

    private static PageDraft Compose(Speaker speaker, PageWriter page)
    {
        var (index, site, address) = (page.Index, page.Index.Site, Permalink.Of(speaker));
        var body = page.Block(speaker.Body);
        var view = new SpeakerView(
            speaker.Name,
            speaker.Role,
            site.FindParty(speaker.Party ?? "")?.Name,
            PartyMark.Of(speaker.Party, site),
            speaker.Organisation,
            speaker.Country,
            speaker.Presence is { } presence ? page.Words.Of(presence) : null,
            site.FindParty(speaker.Delegation ?? "")?.Name,
            speaker.Variants,
            body,
            QuoteView.All(QuotesInOrder(speaker, index), page),
            index.Content.Quotes.Length,
            QuoteView.All(index.Content.Quotes.Where(q => q.Via.Any(v => v.Target == speaker.Key)), page),
            EventLine.All(index.EventsWith(speaker), index),
            OutcomeRow.All(index.OutcomesClaimedBy(speaker), index),
            SourceView.All(index.Content.Sources.Where(s => s.Outlet?.Target == speaker.Key).OrderBy(s => s.Date.Start.Day), page),
            LinkView.ToAll(index.Mentioning<Discrepancy>(speaker), page.Words),
            LinkView.ToAll(index.Mentioning<Article>(speaker), page.Words),
            [.. speaker.SameAs.Select(u => u.AbsoluteUri)],
            page.Frame(speaker.Name, DescriptionOf(speaker, page.Words), address, Section.Speakers));
        return new PageDraft(address, Template, speaker.Name, view, page.Updated, speaker.At);
    }

    private static string DescriptionOf(Speaker speaker, Catalogue words) =>
        ProseRenderer.Plain(speaker.Body) is { Length: > 0 } body ? body
        : speaker.Role is { } role ? words.Text("speaker.described", ("name", speaker.Name), ("role", role))
        : speaker.Name;

    /// <summary>By day; on one day in the order of the events at which they were said, then as written.</summary>
    private static IEnumerable<Quote> QuotesInOrder(Speaker speaker, SiteIndex index) =>
        index.QuotesOf(speaker)
            .OrderBy(q => q.Said.Start.Day)
            .ThenBy(q => index.Find<TimelineEvent>(q.Occasion) is { } occasion ? index.Events.IndexOf(occasion) : int.MaxValue);
}

/// <summary>
/// The page of a speaker. <paramref name="AllQuoteCount"/> is that of the whole site; <paramref name="Carried"/> are quotations of others that came
/// through this outlet, <paramref name="Sources"/> what it published itself.
/// </summary>
internal sealed record SpeakerView(
    string Name,
    string? Role,
    string? Party,
    PartyMark? Mark,
    string? Organisation,
    string? Country,
    string? Presence,
    string? Delegation,
    ImmutableArray<string> Variants,
    Html Body,
    ImmutableArray<QuoteView> Quotes,
    int AllQuoteCount,
    ImmutableArray<QuoteView> Carried,
    ImmutableArray<EventLine> Events,
    ImmutableArray<OutcomeRow> Outcomes,
    ImmutableArray<SourceView> Sources,
    ImmutableArray<LinkView> Discrepancies,
    ImmutableArray<LinkView> Articles,
    ImmutableArray<string> SameAs,
    PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("name", Name), ("role", Role), ("party", Party), ("mark", Mark), ("organisation", Organisation), ("country", Country), ("presence", Presence),
        ("delegation", Delegation), ("variants", Variants), ("body", Body), ("quotes", Quotes), ("all_quote_count", AllQuoteCount),
        ("carried", Carried), ("events", Events), ("outcomes", Outcomes), ("sources", Sources), ("discrepancies", Discrepancies),
        ("articles", Articles), ("same_as", SameAs), ("frame", Frame),
    ];
}
