using CsCheck;
using SummitSite.Drawing;
using Xunit;

namespace SummitSite.Tests.Drawing;

public sealed class TimelinePictureTests
{
    private static readonly Gen<TimelineFigure> Any = Gen.Select(
        Gen.Select(Gen.Int[0, 60], Gen.Bool, (count, isMagnified) => (count, isMagnified)).Array[1, 24],
        Gen.Int[0, 1400].Array[1, 20],
        Gen.Bool,
        Gen.Int[0, 11],
        (spans, minutes, withDay, january) => new TimelineFigure(
            "Title",
            "Description",
            [.. spans.Select((s, i) => new TimelineSpan("May", i == 0 || i % 12 == january ? $"{2025 + (i / 12)}" : null, s.count, s.count > 0 ? "/timeline/#a" : null, "May", s.isMagnified))],
            withDay ? new TimelineDay("3 May in Aldersee", "/timeline/#timeline-a", Axis.OfMinutes(0, 1400, v => $"{v:0000}"), null, [.. minutes.Select(m => new DayMark(m, m, false))]) : null));

    [Fact]
    public void No_label_overlaps_and_nothing_leaves_the_picture() => Any.Sample(f => PictureLaws.Hold(TimelinePicture.Draw(f)), iter: 200);

    [Fact]
    public void More_events_make_no_lower_column() => Any.Sample(f =>
    {
        var columns = f.Spans.Where(s => s.Count > 0).Zip(TimelinePicture.Draw(f).Marks.OfType<Linked>(), (s, l) => (s.Count, l.Marks.OfType<Bar>().Last().Height)).OrderBy(c => c.Count).ToArray();
        Assert.Equal(f.Spans.Count(s => s.Count > 0), columns.Length);
        Assert.All(columns.Zip(columns.Skip(1)), c => Assert.True(c.First.Height <= c.Second.Height));
    });
}
