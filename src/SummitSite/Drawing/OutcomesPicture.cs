using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>How an outcome may stand: the shape that stands for it wherever it is named, and the word.</summary>
internal sealed record OutcomeWord(string Shape, string Word);

/// <summary>How one outcome stood and stands: places in the list of words.</summary>
internal sealed record OutcomeMove(int Then, int Now);

/// <summary>What the board of outcomes is drawn from: headings, the words in their order, and one move for each outcome, of which there is at least one.</summary>
internal sealed record OutcomesFigure(
    string Title, string Description, string ThenHeading, string NowHeading, ImmutableArray<OutcomeWord> Words, ImmutableArray<OutcomeMove> Moves);

/// <summary>
/// How all outcomes stood on one side and how they stand on the other, one line for each outcome between its two words. Each word has its shape and its number;
/// what has moved is drawn stronger.
/// </summary>
internal static class OutcomesPicture
{
    private const double Pitch = 9;
    private const double Between = 12;
    private const double Then = 41;
    private const double Now = 59;

    internal static Picture Draw(OutcomesFigure figure)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        marks.Add(new Label(figure.ThenHeading, Then - 3, Picture.Line, Anchor.End, "soft"));
        marks.Add(new Label(figure.NowHeading, Now + 3, Picture.Line, Anchor.Start, "soft"));
        var then = AddSide(marks, figure, m => m.Then, m => m.Now, Then, out var left);
        var now = AddSide(marks, figure, m => m.Now, m => m.Then, Now, out var right);
        foreach (var (move, i) in figure.Moves.Select((m, i) => (m, i)))
            marks.Add(new Stroke(Then, then[i], Now, now[i], move.Then == move.Now ? null : "moved"));
        marks.AddRange(then.Select(y => new Dot(Then, y, 3)));
        marks.AddRange(now.Select(y => new Dot(Now, y, 3)));
        return new Picture(figure.Title, figure.Description, Math.Max(left, right), marks.ToImmutable());
    }

    // Within a word, outcomes stand in the order of the word on the other side, so that as few lines as possible cross.
    private static double[] AddSide(
        ImmutableArray<Mark>.Builder marks, OutcomesFigure figure, Func<OutcomeMove, int> here, Func<OutcomeMove, int> there, double x, out double bottom)
    {
        var places = new double[figure.Moves.Length];
        var y = Picture.Line + Between;
        foreach (var group in Enumerable.Range(0, places.Length).GroupBy(i => here(figure.Moves[i])).OrderBy(g => g.Key))
        {
            var lines = LinesOf(figure.Words[group.Key], group.Count());
            var height = Math.Max(lines.Length * Picture.Line, group.Count() * Pitch);
            var first = y + (height / 2) - ((group.Count() - 1) * Pitch / 2);
            foreach (var (move, i) in group.OrderBy(i => there(figure.Moves[i])).Select((m, i) => (m, i)))
                places[move] = first + (i * Pitch);
            var text = y + ((height - (lines.Length * Picture.Line)) / 2) + Picture.TextSize;
            marks.AddRange(lines.Select((l, i) => new Label(l, x == Then ? Then - 3 : Now + 3, text + (i * Picture.Line), x == Then ? Anchor.End : Anchor.Start)));
            y += height + Between;
        }
        bottom = y;
        return places;
    }

    private static ImmutableArray<string> LinesOf(OutcomeWord word, int count) =>
        TextWidth.Wrap(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{word.Shape} {count} {word.Word}"), (Then - 3) / 100 * Picture.Narrowest, 3);
}
