using System.Collections.Immutable;
using SummitSite.Linking;
using SummitSite.Pages.Pictures;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>The ledger: every outcome, then and now, and what each status means.</summary>
internal static class OutcomesPage
{
    internal const string Template = "outcomes";

    internal static IEnumerable<PageDraft> Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        yield return new PageDraft(
            Permalink.Outcomes,
            Template,
            Section.Outcomes.Title,
            new OutcomesView(
                OutcomeRow.All(index.Outcomes),
                OutcomesDrawing.Of(index, withTable: false),
                page.Frame(Section.Outcomes, Words.OutcomesDescription(index.Site.Summit.Name, index.Outcomes.Length))),
            page.Updated,
            null);
    }
}

/// <summary>The ledger.</summary>
internal sealed record OutcomesView(ImmutableArray<OutcomeRow> Outcomes, Html? Board, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("outcomes", Outcomes), ("board", Board), ("frame", Frame)];
}
