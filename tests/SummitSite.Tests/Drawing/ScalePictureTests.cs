using CsCheck;
using SummitSite.Drawing;
using Xunit;

namespace SummitSite.Tests.Drawing;

public sealed class ScalePictureTests
{
    private static readonly Gen<string> Name = Names.Of(60);

    private static readonly Gen<ScaleAccount> Account = Gen.Select(Name, Gen.Int[0, 100_000], Gen.Int[0, 5000], Gen.Bool, Gen.Bool, (name, from, length, isRange, isApproximate) =>
        new ScaleAccount(name, "State-controlled", isRange ? $"{from} to {from + length}" : $"about {from}", from, isRange ? from + length : from, isApproximate));

    private static readonly Gen<ScaleFigure> Any = Account.Array[2, 9].Select(accounts => new ScaleFigure(
        "Title", "Description", "minutes", Axis.OfNumbers(accounts.Min(a => a.From), accounts.Max(a => a.To), v => v.ToString("0.##", null)), [.. accounts]));

    [Fact]
    public void No_label_overlaps_and_nothing_leaves_the_picture() => Any.Sample(f => PictureLaws.Hold(ScalePicture.Draw(f)), iter: 300);

    [Fact]
    public void Every_account_has_its_mark_at_its_place() => Any.Sample(f =>
    {
        var marks = ScalePicture.Draw(f).Marks;
        var places = marks.OfType<Dot>().Select(d => (d.X, d.X)).Concat(marks.OfType<Bar>().Select(b => (b.X, b.X + b.Width))).Select(Rounded).Order();
        Assert.Equal(f.Accounts.Select(a => (f.Axis.At(a.From), f.Axis.At(a.To))).Select(Rounded).Order(), places);
        Assert.Equal(f.Accounts.Select(a => a.Figure).Order(), marks.OfType<Label>().Where(l => l.Class == "strong").Select(l => l.Text).Order());
    });

    [Fact]
    public void An_axis_keeps_the_order_of_its_values() => Gen.Select(Gen.Int[-100_000, 100_000], Gen.Int[0, 100_000], Gen.Int[0, 100], Gen.Int[0, 100]).Sample((least, length, a, b) =>
    {
        var axis = Axis.OfNumbers(least, least + length, v => "");
        var (one, other) = (least + (a * length / 100.0), least + (b * length / 100.0));
        Assert.Equal(one.CompareTo(other), axis.At(one).CompareTo(axis.At(other)));
        Assert.InRange(axis.At(one), Axis.First - 1e-6, Axis.Last + 1e-6);
        Assert.InRange(axis.Ticks.Length, 1, 6);
    });

    [Fact]
    public void What_is_approximate_does_not_look_exact()
    {
        var figure = new ScaleFigure(
            "Title", "Description", null, Axis.OfMinutes(600, 660, v => $"{v}"),
            [new("A", "State", "10:10", 610, 610, false), new("B", "State", "about 10:20", 620, 620, true), new("C", "State", "about 10:05 to 10:50", 605, 650, true)]);
        var marks = ScalePicture.Draw(figure).Marks;
        Assert.Equal([null, "hollow"], marks.OfType<Dot>().Select(d => d.Class));
        Assert.Equal(["hollow dashed"], marks.OfType<Bar>().Select(b => b.Class));
    }

    [Fact]
    public void A_clock_has_ticks_where_it_is_read() =>
        Assert.Equal(["610", "620", "630", "640", "650"], Axis.OfMinutes(605, 650, v => $"{v}").Ticks.Select(t => t.Text));

    private static (double, double) Rounded((double From, double To) place) => (Math.Round(place.From, 6), Math.Round(place.To, 6));
}
