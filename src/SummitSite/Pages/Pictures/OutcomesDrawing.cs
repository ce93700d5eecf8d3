using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Drawing;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages.Pictures;

/// <summary>How all outcomes stood at publication and how they stand now.</summary>
internal static class OutcomesDrawing
{
    private static readonly ImmutableArray<OutcomeStatus> Statuses = [.. Enum.GetValues<OutcomeStatus>()];

    /// <summary>The board, or null where there is no outcome. The table behind it is left out where the page shows it anyway.</summary>
    internal static Html? Of(SiteIndex index, bool withTable)
    {
        if (index.Outcomes.IsEmpty)
            return null;
        var figure = new OutcomesFigure(
            PictureWords.OutcomesTitle,
            PictureWords.OutcomesDescription(CountsOf(index, o => o.AtPublication.Status), CountsOf(index, o => o.Status)),
            PictureWords.OutcomesHeadings[1],
            PictureWords.OutcomesHeadings[2],
            [.. Statuses.Select(s => new OutcomeWord(PictureWords.Shape(s), Words.Of(s)))],
            [.. index.Outcomes.Select(o => new OutcomeMove(Statuses.IndexOf(o.AtPublication.Status), Statuses.IndexOf(o.Status)))]);
        return Figure.Of(OutcomesPicture.Draw(figure), PictureWords.OutcomesCaption(index.Outcomes.Length), withTable ? TableOf(index) : null, index.Site.IsRightToLeft());
    }

    private static ImmutableArray<(string Word, int Count)> CountsOf(SiteIndex index, Func<Outcome, OutcomeStatus> at) =>
        [.. Statuses.Select(s => (Words.Of(s), index.Outcomes.Count(o => at(o) == s))).Where(c => c.Item2 > 0)];

    private static PictureTable TableOf(SiteIndex index) => new(
        PictureWords.AsTable,
        PictureWords.OutcomesHeadings,
        [.. index.Outcomes.Select(o => ImmutableArray.Create(new Cell(o.Title, Permalink.Of(o)), new Cell(Words.Of(o.AtPublication.Status)), new Cell(Words.Of(o.Status))))]);
}
