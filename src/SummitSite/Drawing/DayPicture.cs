using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>A moment or a stretch of the day, in minutes of the axis. <paramref name="To"/> equals <paramref name="From"/> for a moment.</summary>
internal sealed record DayMark(double From, double To, bool IsApproximate);

/// <summary>A part of the day with its events: its name, where its first event stands, and its times in words.</summary>
internal sealed record DayRow(string Name, string Address, string Times, ImmutableArray<DayMark> Marks);

/// <summary>A stretch that is marked through the whole picture, such as the talks.</summary>
internal sealed record DayStretch(string Name, double From, double To, bool IsStartApproximate, bool IsEndApproximate);

/// <summary>Where the date turns on the other clock, and what it turns to.</summary>
internal sealed record DayTurn(string Text, double At);

/// <summary>What the shape of a day is drawn from. The axis has the minutes and ticks of the host's clock; <paramref name="Other"/> has the same minutes and the ticks of a second one.</summary>
internal sealed record DayFigure(
    string Title, string Description, string HostName, Axis Host, string? OtherName, Axis? Other, DayStretch? Stretch, DayTurn? Turn, ImmutableArray<DayRow> Rows);

/// <summary>
/// A day from one side to the other, the host's clock above and a second one below; a line for each part with its events, filled where the minute is known and hollow
/// where it is approximate. The talks run through all lines, an approximate end broken; so does the line where the date turns on the second clock.
/// </summary>
internal static class DayPicture
{
    private const double Track = 17;
    private const double Beside = 5;

    internal static Picture Draw(DayFigure figure)
    {
        var (ground, front) = (ImmutableArray.CreateBuilder<Mark>(), ImmutableArray.CreateBuilder<Mark>());
        var turned = figure.Turn is { } turn ? AddWords(front, turn.Text, figure.Host.At(turn.At), null, 0) : 0;
        var named = figure.Stretch is { } stretch ? AddName(front, stretch, figure, turned) : turned;
        var words = front.OfType<Label>().ToArray();
        var top = AddClock(front, figure.HostName, figure.Host, named);
        var bottom = figure.Rows.Aggregate(top, (at, row) => AddRow(front, row, figure.Host, at));
        AddAcross(ground, figure, top, bottom, LowestOver(words, figure));
        var height = figure is { Other: { } other, OtherName: { } name } ? AddClockBelow(front, name, other, bottom) : bottom;
        return new Picture(figure.Title, figure.Description, height + 4, [.. ground, .. front]);
    }

    // Words that do not fit in the middle of their place run towards the side that has more room.
    private static double AddWords(ImmutableArray<Mark>.Builder marks, string words, double x, string? look, double y)
    {
        var isCentred = TextWidth.Of(words, Picture.TextSize) * Picture.Bold <= Math.Min(x, 100 - x) / 50 * Picture.Narrowest;
        var (anchor, beside) = isCentred ? (Anchor.Middle, 0) : x > 50 ? (Anchor.End, -Beside) : (Anchor.Start, Beside);
        foreach (var line in TextWidth.Wrap(words, isCentred ? Picture.Narrowest : ((Math.Max(x, 100 - x) / 100 * Picture.Narrowest) - Beside) / (look == "strong" ? Picture.Bold : 1), 3))
            marks.Add(new Label(line, x, y += Picture.Line, anchor, look, beside));
        return y;
    }

    // The name of the stretch stands over its middle, or ends at the line where the date turns, which would run through it.
    private static double AddName(ImmutableArray<Mark>.Builder marks, DayStretch stretch, DayFigure figure, double y)
    {
        var middle = figure.Host.At((stretch.From + stretch.To) / 2);
        var length = TextWidth.Of(stretch.Name, Picture.TextSize) * Picture.Bold;
        if (figure.Turn is not { } turn || !IsCrossed(figure.Host.At(turn.At) / 100 * Picture.Narrowest))
            return AddWords(marks, stretch.Name, middle, "strong", y);
        marks.Add(new Label(stretch.Name, figure.Host.At(turn.At), y + Picture.Line, Anchor.End, "strong", -Beside));
        return y + Picture.Line;

        bool IsCrossed(double line) => Math.Abs(line - (middle / 100 * Picture.Narrowest)) < length / 2 && line >= length + Beside;
    }

    // The line where the date turns stands beside words or begins below them.
    private static double LowestOver(IEnumerable<Label> words, DayFigure figure)
    {
        var line = figure.Turn is { } turn ? figure.Host.At(turn.At) / 100 * Picture.Narrowest : 0;
        return words.Select(w => w.At(Picture.Narrowest)).Where(w => w.Left < line && line < w.Right).Select(w => w.Bottom).DefaultIfEmpty(4).Max();
    }

    private static double AddClock(ImmutableArray<Mark>.Builder marks, string name, Axis axis, double y)
    {
        marks.Add(new Label(name, 0, y + Picture.Line, Class: "soft"));
        marks.AddRange(axis.Labels(y + (2 * Picture.Line), null));
        marks.Add(new Stroke(0, y + (2 * Picture.Line) + 5, 100, y + (2 * Picture.Line) + 5));
        return y + (2 * Picture.Line) + 5;
    }

    private static double AddClockBelow(ImmutableArray<Mark>.Builder marks, string name, Axis axis, double y)
    {
        marks.Add(new Stroke(0, y, 100, y));
        marks.AddRange(axis.Labels(y + Picture.Line, null));
        marks.Add(new Label(name, 0, y + (2 * Picture.Line), Class: "soft"));
        return y + (2 * Picture.Line);
    }

    private static double AddRow(ImmutableArray<Mark>.Builder marks, DayRow row, Axis axis, double top)
    {
        var y = AddNames(marks, row, top) + 11;
        foreach (var mark in row.Marks)
            marks.Add(mark.From == mark.To
                ? new Dot(axis.At(mark.From), y, mark.IsApproximate ? 4 : 5, mark.IsApproximate ? "hollow" : "edged")
                : new Bar(axis.At(mark.From), axis.At(mark.To) - axis.At(mark.From), y - 4, 8, mark.IsApproximate ? "hollow dashed" : "edged"));
        marks.Add(new Stroke(0, y + Track - 9, 100, y + Track - 9, "faint"));
        return y + Track - 9;
    }

    // The times share the line of the name where both fit on the narrowest screen.
    private static double AddNames(ImmutableArray<Mark>.Builder marks, DayRow row, double top)
    {
        var room = Picture.Narrowest - TextWidth.Of(row.Times, Picture.TextSize) - 12;
        var isShared = TextWidth.Of(row.Name, Picture.TextSize) <= room;
        var lines = isShared ? [row.Name] : TextWidth.Wrap(row.Name, Picture.Narrowest, 2);
        marks.Add(new Linked(row.Address, row.Name, [.. lines.Select((l, i) => new Label(l, 0, top + ((i + 1) * Picture.Line)))]));
        var y = top + ((isShared ? 1 : lines.Length + 1) * Picture.Line);
        marks.Add(new Label(row.Times, isShared ? 100 : 0, y, isShared ? Anchor.End : Anchor.Start, "soft"));
        return y;
    }

    private static void AddAcross(ImmutableArray<Mark>.Builder marks, DayFigure figure, double top, double bottom, double clear)
    {
        if (figure.Stretch is { } stretch)
        {
            var (start, end) = (figure.Host.At(stretch.From), figure.Host.At(stretch.To));
            marks.Add(new Bar(start, end - start, top, bottom - top, "pale"));
            marks.Add(new Stroke(start, top, start, bottom, stretch.IsStartApproximate ? "dashed" : null));
            marks.Add(new Stroke(end, top, end, bottom, stretch.IsEndApproximate ? "dashed" : null));
        }
        if (figure.Turn is { } turn)
            marks.Add(new Stroke(figure.Host.At(turn.At), clear, figure.Host.At(turn.At), bottom, "dateline"));
    }
}
