using CsCheck;
using SummitSite.Drawing;
using Xunit;

namespace SummitSite.Tests.Drawing;

public sealed class OutcomesPictureTests
{
    private static readonly OutcomeWord[] Words =
        [new("◇", "Announced"), new("◧", "Claimed by one side"), new("◆", "Claimed by both sides"), new("?", "Unresolved"), new("◇", "Expected"), new("●", "Happened"), new("○", "Did not happen")];

    private static readonly Gen<OutcomesFigure> Any = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 6], (then, now) => new OutcomeMove(then, now)).Array[1, 40]
        .Select(moves => new OutcomesFigure("Title", "Description", "At publication", "Now", [.. Words], [.. moves]));

    [Fact]
    public void No_label_overlaps_and_nothing_leaves_the_picture() => Any.Sample(f => PictureLaws.Hold(OutcomesPicture.Draw(f)), iter: 200);

    [Fact]
    public void Every_outcome_has_a_line_and_an_end_of_its_own_on_each_side() => Any.Sample(f =>
    {
        var lines = OutcomesPicture.Draw(f).Marks.OfType<Stroke>().ToArray();
        Assert.Equal(f.Moves.Length, lines.Length);
        Assert.Equal(f.Moves.Length, lines.Select(l => l.Y1).Distinct().Count());
        Assert.Equal(f.Moves.Length, lines.Select(l => l.Y2).Distinct().Count());
    });

    [Fact]
    public void The_counts_of_each_side_are_those_of_all_outcomes() => Any.Sample(f =>
    {
        var counts = OutcomesPicture.Draw(f).Labels.Select(l => l.Text.Split(' ')).Where(w => w.Length > 1 && Words.Any(o => o.Shape == w[0])).Sum(w => int.Parse(w[1], null));
        Assert.Equal(2 * f.Moves.Length, counts);
    });
}
