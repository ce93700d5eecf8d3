using CsCheck;
using SummitSite.Drawing;
using Xunit;

namespace SummitSite.Tests.Drawing;

public sealed class TablePictureTests
{
    private static readonly Gen<TableSeat> Seat = Names.Short.Select(n => new TableSeat(n, "/speakers/a/"));

    private static readonly Gen<TableFigure> Any = Gen.Select(Names.Short, Seat.Array[1, 8], Seat.Array[0, 8], (name, seated, others) => new TableSide(name, [.. seated], [.. others]))
        .Array[1, 5].Select(sides => new TableFigure("Title", "Description", "In the delegation, not at the table", [.. sides]));

    [Fact]
    public void No_label_overlaps_and_nothing_leaves_the_picture() => Any.Sample(f => PictureLaws.Hold(TablePicture.Draw(f)), iter: 200);

    [Fact]
    public void Everybody_has_a_seat_filled_at_the_table_and_hollow_behind_it() => Any.Sample(f =>
    {
        var looks = TablePicture.Draw(f).Marks.OfType<Linked>().Select(l => l.Marks[0] switch { Dot d => d.Class!, Square s => s.Class!, _ => "" }).ToArray();
        Assert.Equal(f.Sides.Sum(s => s.Delegation.Length), looks.Count(l => l.EndsWith(" hollow", StringComparison.Ordinal)));
        Assert.Equal(f.Sides.Sum(s => s.Seated.Length + s.Delegation.Length), looks.Length);
    });

    [Fact]
    public void The_sides_differ_in_shape_as_well_as_in_colour()
    {
        var seats = TablePicture.Draw(new TableFigure("", "", "", [new("A", [new("Ada", "/a/")], []), new("B", [new("Bo", "/b/")], [])])).Marks.OfType<Linked>().Select(l => l.Marks[0]).ToArray();
        Assert.IsType<Dot>(seats[0]);
        Assert.IsType<Square>(seats[1]);
    }
}
