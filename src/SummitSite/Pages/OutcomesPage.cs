using System.Collections.Immutable;
using SummitSite.Linking;
using SummitSite.Pages.Pictures;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>The ledger: every outcome, then and now, and what each status means.</summary>
internal static class OutcomesPage
{
    internal const string Template = "outcomes";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Permalink.Outcomes, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        return new PageDraft(
            Permalink.Outcomes,
            Template,
            Section.Outcomes.Title(page.Words),
            new OutcomesView(
                OutcomeRow.All(index.Outcomes, index),
                OutcomesDrawing.Of(index, withTable: false),
                StatusMeaning.All(page.Words),
                page.Frame(Section.Outcomes, page.Words.Count("outcomes.description", index.Outcomes.Length, ("summit", index.Site.Summit.Name)))),
            page.Updated,
            null);
    }
}

/// <summary>The ledger, and what each status means.</summary>
internal sealed record OutcomesView(ImmutableArray<OutcomeRow> Outcomes, Html? Board, ImmutableArray<StatusMeaning> Meanings, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("outcomes", Outcomes), ("board", Board), ("meanings", Meanings), ("frame", Frame)];
}
