using CsCheck;
using SummitSite.Drawing;
using Xunit;

namespace SummitSite.Tests.Drawing;

public sealed class DayPictureTests
{
    private static readonly Gen<DayMark> Moment = Gen.Select(Gen.Int[0, 1200], Gen.Int[0, 200], Gen.Bool, (from, length, isApproximate) => new DayMark(from, from + length, isApproximate));

    private static readonly Gen<DayFigure> Any = Gen.Select(
        Gen.Select(Names.Short, Moment.Array[1, 6], (name, marks) => new DayRow(name, "/timeline/#a", "about 10:20 to about 11:15", [.. marks])).Array[1, 7],
        Gen.Int[0, 1399],
        Gen.Int[0, 1399],
        Gen.Bool,
        Names.Of(60),
        (rows, from, at, isWhole, words) =>
        {
            var axis = Axis.OfMinutes(0, 1400, v => $"{v:0000}");
            return isWhole
                ? new DayFigure("Title", "Description", "Here", axis, "There", axis, new DayStretch(words, from, 1400, false, true), new DayTurn(words, at), [.. rows])
                : new DayFigure("Title", "Description", "Here", axis, null, null, null, null, [.. rows]);
        });

    [Fact]
    public void No_label_overlaps_and_nothing_leaves_the_picture() => Any.Sample(f => PictureLaws.Hold(DayPicture.Draw(f)), iter: 200);

    [Fact]
    public void Every_event_has_its_mark_and_what_is_approximate_looks_so() => Any.Sample(f =>
    {
        var looks = DayPicture.Draw(f).Marks.Select(m => m switch { Dot d => d.Class, Bar { Class: not "pale" } b => b.Class, _ => null }).OfType<string>().ToArray();
        Assert.Equal(f.Rows.Sum(r => r.Marks.Length), looks.Length);
        Assert.Equal(f.Rows.Sum(r => r.Marks.Count(m => m.IsApproximate)), looks.Count(l => l.StartsWith("hollow", StringComparison.Ordinal)));
    });

    [Fact]
    public void The_talks_and_the_turn_of_the_date_run_through_all_lines()
    {
        var axis = Axis.OfMinutes(600, 840, v => $"{v}");
        var row = new DayRow("Talks", "/timeline/#talks", "10:00", [new DayMark(600, 600, false)]);
        var picture = DayPicture.Draw(new DayFigure("", "", "Here", axis, "There", axis, new DayStretch("Talks", 660, 780, false, true), new DayTurn("Turn", 720), [row, row]));
        var across = picture.Marks.OfType<Stroke>().Where(s => s.X1 == s.X2 && s.Class is not "faint").ToArray();
        Assert.Equal([axis.At(660), axis.At(780), axis.At(720)], across.Select(s => s.X1));
        Assert.Equal([null, "dashed", "dateline"], across.Select(s => s.Class));
        Assert.All(across, s => Assert.True(s.Y2 - s.Y1 >= 72));
    }

    [Fact]
    public void The_turn_of_the_date_runs_through_no_words_above_the_day() => Any.Sample(f =>
    {
        var picture = DayPicture.Draw(f);
        foreach (var line in picture.Marks.OfType<Stroke>().Where(s => s.Class == "dateline"))
            Assert.DoesNotContain(
                picture.Labels.TakeWhile(l => l.Text != "Here").Select(l => l.At(Picture.Narrowest)),
                b => b.Left < line.X1 / 100 * Picture.Narrowest && line.X1 / 100 * Picture.Narrowest < b.Right && b.Bottom > line.Y1);
    }, iter: 200);
}
