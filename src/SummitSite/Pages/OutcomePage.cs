using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A page for each outcome: how it stood, how it stands, what that rests on, what speaks against it.</summary>
internal static class OutcomePage
{
    internal const string Template = "outcome";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) =>
        index.Outcomes.Select(o => new PlannedPage(Permalink.Of(o), () => Compose(o, new PageWriter(index, prose))));

    private static PageDraft Compose(Outcome outcome, PageWriter page)
    {
        var (index, address) = (page.Index, Permalink.Of(outcome));
        var view = new OutcomeView(
            outcome.Title,
            outcome.Question,
            OutcomeRow.Of(outcome, index),
            page.Block(outcome.Body),
            [.. outcome.History.Select(s => OutcomeStateView.Of(s, page))],
            ReasonsView.Of(outcome, outcome.History[^1], page),
            outcome.History.Length > 1 ? ReasonsView.Of(outcome, outcome.AtPublication, page) : null,
            RelatedView.All(outcome.Evidence, page),
            RelatedView.All(outcome.Against, page),
            LinkView.ToAll(index.FindAll<Speaker>(outcome.ClaimedBy), page.Words),
            EventLine.All(EventsOf(outcome, index), index),
            LinkView.ToAll(index.Mentioning<Article>(outcome), page.Words),
            page.Frame(outcome.Title, $"{outcome.Question} {ProseRenderer.Plain(outcome.History[^1].Summary)}", address, Section.Outcomes));
        return new PageDraft(address, Template, outcome.Title, view, page.Updated, outcome.At);
    }

    /// <summary>The events that the outcome names and those that name it, in order of time.</summary>
    private static IEnumerable<TimelineEvent> EventsOf(Outcome outcome, SiteIndex index) =>
        index.Events.Where(e => outcome.Events.Any(r => r.Target == e.Key) || e.Outcomes.Any(r => r.Target == outcome.Key));
}

/// <summary>
/// The page of an outcome. The history goes from publication to now; the reasons are those of the status now, and of that at publication where there were later ones.
/// </summary>
internal sealed record OutcomeView(
    string Title,
    string Question,
    OutcomeRow Row,
    Html Body,
    ImmutableArray<OutcomeStateView> History,
    ReasonsView Reasons,
    ReasonsView? ReasonsThen,
    ImmutableArray<RelatedView> Evidence,
    ImmutableArray<RelatedView> Against,
    ImmutableArray<LinkView> ClaimedBy,
    ImmutableArray<EventLine> Events,
    ImmutableArray<LinkView> Articles,
    PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("title", Title), ("question", Question), ("row", Row), ("body", Body), ("history", History), ("reasons", Reasons), ("reasons_then", ReasonsThen), ("evidence", Evidence), ("against", Against),
        ("claimed_by", ClaimedBy), ("events", Events), ("articles", Articles), ("frame", Frame),
    ];
}

/// <summary>How an outcome stood on a date, in a sentence or two with its sources.</summary>
internal sealed record OutcomeStateView(StatusView Status, Html Summary, Html? Sources) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("status", Status), ("summary", Summary), ("sources", Sources)];

    internal static OutcomeStateView Of(OutcomeState state, PageWriter page) =>
        new(StatusView.Of(state.Status, state.AsOf, page.Words), page.Inline(state.Summary), page.Cite(state.Sources));
}
