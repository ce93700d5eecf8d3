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
        var words = index.Words;
        var figure = new OutcomesFigure(
            words.Text("picture.outcomes"),
            words.Text("picture.then-and-now", ("then", CountsOf(index, o => o.AtPublication.Status)), ("now", CountsOf(index, o => o.Status))),
            words.Text("outcomes.at-publication"),
            words.Text("outcomes.now"),
            [.. Statuses.Select(s => new OutcomeWord(PictureWords.Shape(s), words.Of(s)))],
            [.. index.Outcomes.Select(o => new OutcomeMove(Statuses.IndexOf(o.AtPublication.Status), Statuses.IndexOf(o.Status)))]);
        return Figure.Of(OutcomesPicture.Draw(figure), words.Count("picture.outcomes-caption", index.Outcomes.Length), withTable ? TableOf(index) : null, words.IsRightToLeft());
    }

    private static string CountsOf(SiteIndex index, Func<Outcome, OutcomeStatus> at) => string.Join(
        index.Words.Text("picture.between"),
        Statuses.Select(s => (Word: index.Words.Of(s), Count: index.Outcomes.Count(o => at(o) == s))).Where(c => c.Count > 0)
            .Select(c => index.Words.Item(c.Word, index.Words.Number(c.Count))));

    private static PictureTable TableOf(SiteIndex index) => new(
        index.Words.Text("picture.table"),
        [index.Words.Text("outcomes.outcome"), index.Words.Text("outcomes.at-publication"), index.Words.Text("outcomes.now")],
        [.. index.Outcomes.Select(o => ImmutableArray.Create(new Cell(o.Title, Permalink.Of(o)), new Cell(index.Words.Of(o.AtPublication.Status)), new Cell(index.Words.Of(o.Status))))]);
}
