using System.Collections.Immutable;
using CsCheck;
using SummitSite.Drawing;
using Xunit;

namespace SummitSite.Tests.Drawing;

public sealed class ReportingPictureTests
{
    private static readonly Gen<ReportingFigure> Any = Gen.Select(Gen.Int[1, 12], Gen.Int[1, 16], Names.Short.Array[28], Gen.Select(Gen.Int[0, 11], Gen.Int[0, 15]).Array[1, 40], (origins, carriers, names, pairs) => new ReportingFigure(
        "Title",
        "Description",
        "Whose report",
        "Who prints it",
        [.. names.Take(origins).Select((n, i) => new ReportNode(n, i % 3 == 0 ? "and 7 others" : null, i % 4 == 0))],
        [.. names.Skip(12).Take(carriers).Select(n => new ReportNode(n, null, false))],
        [.. pairs.Select(p => new ReportEdge(p.Item1 % origins, p.Item2 % carriers)).Distinct()]));

    [Fact]
    public void No_label_overlaps_and_nothing_leaves_the_picture() => Any.Sample(f => PictureLaws.Hold(ReportingPicture.Draw(f)), iter: 200);

    [Fact]
    public void Every_report_is_a_line_between_two_names() => Any.Sample(f =>
    {
        var marks = ReportingPicture.Draw(f).Marks;
        var ends = marks.OfType<Dot>().Select(d => (d.X, d.Y)).ToHashSet();
        Assert.Equal(f.Edges.Length, marks.OfType<Stroke>().Count());
        Assert.All(marks.OfType<Stroke>(), s => Assert.True(ends.Contains((s.X1, s.Y1)) && ends.Contains((s.X2, s.Y2))));
        Assert.Equal(f.Origins.Length + f.Carriers.Length, ends.Count);
    });

    [Fact]
    public void The_order_is_a_permutation_and_never_has_more_crossings_than_the_one_given() => Any.Sample(f =>
    {
        var (origins, carriers) = LayerOrder.Of(f.Origins.Length, f.Carriers.Length, f.Edges);
        ImmutableArray<int> left = [.. Enumerable.Range(0, f.Origins.Length)], right = [.. Enumerable.Range(0, f.Carriers.Length)];
        Assert.Equal(left, origins.Order());
        Assert.Equal(right, carriers.Order());
        Assert.True(LayerOrder.Crossings(origins, carriers, f.Edges) <= LayerOrder.Crossings(left, right, f.Edges));
    });

    [Fact]
    public void A_graph_that_can_be_drawn_without_crossings_is()
    {
        ImmutableArray<ReportEdge> edges = [new(0, 2), new(1, 0), new(1, 1), new(2, 1), new(3, 2)];
        var (origins, carriers) = LayerOrder.Of(4, 3, edges);
        Assert.Equal(0, LayerOrder.Crossings(origins, carriers, edges));
    }
}
