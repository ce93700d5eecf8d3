using System.Collections.Immutable;
using System.Globalization;

namespace SummitSite.Drawing;

/// <summary>A month, or a year of a long story: what stands under it, how many events it has, and where the first of them stands; a year's name where one begins.</summary>
internal sealed record TimelineSpan(string Label, string? Year, int Count, string? Address, string Name, bool IsMagnified);

/// <summary>The day that is shown larger: its name, its section on the timeline, the hours, and its events with a clock time.</summary>
internal sealed record TimelineDay(string Name, string Address, Axis Hours, DayStretch? Stretch, ImmutableArray<DayMark> Marks);

/// <summary>What the overview of the timeline is drawn from. There is at least one span; they follow each other without a gap.</summary>
internal sealed record TimelineFigure(string Title, string Description, ImmutableArray<TimelineSpan> Spans, TimelineDay? Day);

/// <summary>
/// The whole story in columns as high as they have events, each with its number, unless there are too many columns for it, and a link to the first of them; below, the day itself by the hour,
/// with lines that show which column it was taken from.
/// </summary>
internal static class TimelinePicture
{
    private const double Columns = 72;
    private const double Base = Columns + Picture.Line;
    private const double Gap = 30;
    private const double Band = 26;

    internal static Picture Draw(TimelineFigure figure)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var wide = 100.0 / figure.Spans.Length;
        var areCounted = figure.Spans.All(s => TextWidth.Of(Number(s.Count), Picture.SmallSize) + 1 <= wide / 100 * Picture.Narrowest);
        var most = Math.Max(figure.Spans.Max(s => s.Count), 1);
        foreach (var (span, i) in figure.Spans.Select((s, i) => (s, i)).Where(s => s.s.Count > 0))
            marks.Add(Column(span, i * wide, wide, Math.Max(2, Columns * span.Count / most), areCounted));
        marks.Add(new Stroke(0, Base, 100, Base));
        var y = AddNames(marks, figure.Spans, wide);
        if (figure.Day is { } day)
            y = AddDay(marks, day, figure.Spans, wide, y + 6);
        return new Picture(figure.Title, figure.Description, y + 4, marks.ToImmutable());
    }

    // The whole height of the column can be touched, so that a low one can be followed too.
    private static Linked Column(TimelineSpan span, double x, double wide, double height, bool isCounted) => new(
        span.Address!,
        span.Name,
        [
            new Bar(x, wide, 0, Base, "clear"),
            new Bar(x + (wide * 0.15), wide * 0.7, Base - height, height, span.IsMagnified ? null : "mid"),
            .. isCounted ? [new Label(Number(span.Count), x + (wide / 2), Base - height - 4, Anchor.Middle, "small")] : ImmutableArray<Mark>.Empty,
        ]);

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static double AddNames(ImmutableArray<Mark>.Builder marks, ImmutableArray<TimelineSpan> spans, double wide)
    {
        var y = Base + 13;
        marks.AddRange(Row.Thinned(
            [.. spans.Select((s, i) => new Label(s.Label, Middle(i, wide), y, Anchor.Middle, "small soft", Row.Inwards(Middle(i, wide), TextWidth.Of(s.Label, Picture.SmallSize))))], 3));
        return AddYears(marks, spans, wide, y);
    }

    // A year that is over before its name ends goes without.
    private static double AddYears(ImmutableArray<Mark>.Builder marks, ImmutableArray<TimelineSpan> spans, double wide, double y)
    {
        const double room = 34;
        var column = wide / 100 * Picture.Narrowest;
        var years = spans.Select((s, i) => (s.Year, At: i)).Where(s => s.Year is not null).ToArray();
        foreach (var ((year, at), i) in years.Select((s, i) => (s, i)))
            if (i + 1 == years.Length || (years[i + 1].At - at) * column >= room)
                marks.Add((spans.Length - at) * column < room
                    ? new Label(year!, 100, y + 15, Anchor.End, "small")
                    : new Label(year!, at * wide, y + 15, Anchor.Start, "small"));
        return years.Length > 0 ? y + 15 : y;
    }

    private static double Middle(int at, double wide) => (at + 0.5) * wide;

    private static double AddDay(ImmutableArray<Mark>.Builder marks, TimelineDay day, ImmutableArray<TimelineSpan> spans, double wide, double top)
    {
        if (spans.Select((s, i) => (s, i)).FirstOrDefault(s => s.s.IsMagnified) is ({ }, var at))
        {
            marks.Insert(0, new Stroke((at * wide) + (wide * 0.15), top, 0, top + Gap));
            marks.Insert(0, new Stroke((at * wide) + (wide * 0.85), top, 100, top + Gap));
        }
        var y = top + Gap;
        marks.Add(new Linked(day.Address, day.Name, [new Bar(0, 100, y, Band + Picture.Line + 6, "clear"), new Label(day.Name, 50, y + Picture.Line, Anchor.Middle, "strong")]));
        y += Picture.Line + 6;
        if (day.Stretch is { } stretch)
            marks.Add(new Bar(day.Hours.At(stretch.From), day.Hours.At(stretch.To) - day.Hours.At(stretch.From), y, Band, "pale"));
        foreach (var mark in day.Marks)
            marks.Add(new Dot(day.Hours.At(mark.From), y + (Band / 2), mark.IsApproximate ? 4 : 5, mark.IsApproximate ? "hollow" : "edged"));
        marks.Add(new Stroke(0, y + Band, 100, y + Band));
        marks.AddRange(day.Hours.Labels(y + Band + Picture.Line, "soft"));
        return y + Band + Picture.Line;
    }
}
