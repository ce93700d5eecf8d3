using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>Somebody at the table, and their page.</summary>
internal sealed record TableSeat(string Name, string Address);

/// <summary>A side: who sat at the table for it, and who came with them and did not.</summary>
internal sealed record TableSide(string Name, ImmutableArray<TableSeat> Seated, ImmutableArray<TableSeat> Delegation);

/// <summary>What the plan of the table is drawn from. <paramref name="Delegation"/> is the heading over those who were not at the table.</summary>
internal sealed record TableFigure(string Title, string Description, string Delegation, ImmutableArray<TableSide> Sides);

/// <summary>
/// The table between two sides, seats filled for those who sat there; below it, hollow, the rest of each delegation. The first side has round seats, the second
/// square ones. More than two sides stand in pairs, one pair below the other.
/// </summary>
internal static class TablePicture
{
    private const double LeftSeat = 44;
    private const double RightSeat = 56;
    private const double Room = (LeftSeat / 100 * Picture.Narrowest) - Beside;
    private const double Beside = 13;
    private const double Between = 12;

    internal static Picture Draw(TableFigure figure)
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var y = 0.0;
        foreach (var pair in figure.Sides.Chunk(2))
            y = AddPair(marks, pair, figure.Delegation, y);
        return new Picture(figure.Title, figure.Description, y, marks.ToImmutable());
    }

    private static double AddPair(ImmutableArray<Mark>.Builder marks, TableSide[] pair, string delegation, double top)
    {
        var table = top + AddNames(marks, pair, top);
        var bottom = AddRows(marks, pair, s => s.Seated, "", table + Between);
        marks.Insert(0, new Bar(48, 4, table + 4, bottom - table - 8, "pale"));
        if (pair.All(s => s.Delegation.IsEmpty))
            return bottom + 4;
        var y = bottom + 4;
        foreach (var line in TextWidth.Wrap(delegation, Picture.Narrowest, 2))
            marks.Add(new Label(line, 50, y += Picture.Line, Anchor.Middle, "soft"));
        return AddRows(marks, pair, s => s.Delegation, " hollow", y + Between);
    }

    private static double AddNames(ImmutableArray<Mark>.Builder marks, TableSide[] pair, double top)
    {
        var most = 0;
        foreach (var (side, at) in pair.Select((s, i) => (s, i)))
        {
            var lines = TextWidth.Wrap(side.Name, Room + Beside, 3, Picture.TextSize * Picture.Bold);
            foreach (var (line, i) in lines.Select((l, i) => (l, i)))
                marks.Add(new Label(line, at == 0 ? LeftSeat : RightSeat, top + ((i + 1) * Picture.Line), at == 0 ? Anchor.End : Anchor.Start, at == 0 ? "strong first" : "strong second"));
            most = Math.Max(most, lines.Length);
        }
        return most * Picture.Line;
    }

    private static double AddRows(ImmutableArray<Mark>.Builder marks, TableSide[] pair, Func<TableSide, ImmutableArray<TableSeat>> seats, string look, double top)
    {
        var y = top;
        for (var row = 0; row < pair.Max(s => seats(s).Length); row++)
        {
            var here = pair.Select((s, i) => (Seat: seats(s).ElementAtOrDefault(row), At: i)).Where(s => s.Seat is not null);
            y += here.Max(s => Add(marks, s.Seat!, s.At == 0, look, y)) + Between;
        }
        return y;
    }

    private static double Add(ImmutableArray<Mark>.Builder marks, TableSeat seat, bool isFirst, string look, double top)
    {
        var lines = TextWidth.Wrap(seat.Name, Room, 3);
        var (x, middle) = (isFirst ? LeftSeat : RightSeat, top + (lines.Length * Picture.Line / 2));
        Mark chair = isFirst ? new Dot(x, middle, 7, "first" + look) : new Square(x, middle, 13, "second" + look);
        var labels = lines.Select((l, i) => new Label(l, x, top + (i * Picture.Line) + Picture.TextSize, isFirst ? Anchor.End : Anchor.Start, Shift: isFirst ? -Beside : Beside));
        marks.Add(new Linked(seat.Address, seat.Name, [chair, .. labels]));
        return lines.Length * Picture.Line;
    }
}
