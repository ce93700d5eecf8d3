using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>Somebody who reports or prints a report. <paramref name="More"/> says how many others there are that are not drawn one by one; who stands on both sides is set apart.</summary>
internal sealed record ReportNode(string Name, string? More, bool IsOnBothSides);

/// <summary>The carrier prints a report of the origin: places in their lists.</summary>
internal sealed record ReportEdge(int Origin, int Carrier);

/// <summary>What the graph of who reports whom is drawn from. Nobody stands without an edge but an origin whose carriers are all counted in its <c>More</c>.</summary>
internal sealed record ReportingFigure(
    string Title, string Description, string OriginHeading, string CarrierHeading, ImmutableArray<ReportNode> Origins, ImmutableArray<ReportNode> Carriers, ImmutableArray<ReportEdge> Edges);

/// <summary>Whose report on one side, who prints it on the other, a line for each. Both sides are put in the order in which few lines cross.</summary>
internal static class ReportingPicture
{
    private const double Origin = 38;
    private const double Carrier = 62;
    private const double Between = 8;
    private const double Room = ((Origin - 2) / 100 * Picture.Narrowest) - 2;

    internal static Picture Draw(ReportingFigure figure)
    {
        var (origins, carriers) = LayerOrder.Of(figure.Origins.Length, figure.Carriers.Length, figure.Edges);
        var (left, right) = (origins.Select(i => figure.Origins[i]).ToArray(), carriers.Select(i => figure.Carriers[i]).ToArray());
        var height = Math.Max(HeightOf(left), HeightOf(right));
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var top = AddHeadings(marks, figure);
        var from = AddSide(marks, left, Origin, top, height);
        var to = AddSide(marks, right, Carrier, top, height);
        var lines = figure.Edges.Select(e => (Mark)new Stroke(Origin, from[origins.IndexOf(e.Origin)], Carrier, to[carriers.IndexOf(e.Carrier)]));
        return new Picture(figure.Title, figure.Description, top + height, [.. lines, .. marks]);
    }

    private static double AddHeadings(ImmutableArray<Mark>.Builder marks, ReportingFigure figure)
    {
        var (left, right) = (TextWidth.Wrap(figure.OriginHeading, Room, 2), TextWidth.Wrap(figure.CarrierHeading, Room, 2));
        marks.AddRange(left.Select((l, i) => new Label(l, Origin - 2, (i + 1) * Picture.Line, Anchor.End, "soft")));
        marks.AddRange(right.Select((l, i) => new Label(l, Carrier + 2, (i + 1) * Picture.Line, Anchor.Start, "soft")));
        return (Math.Max(left.Length, right.Length) * Picture.Line) + Between;
    }

    private static double HeightOf(IEnumerable<ReportNode> nodes) => nodes.Sum(n => (LinesOf(n).Length * Picture.Line) + Between);

    /// <summary>Spreads the nodes over the height and gives the place of each.</summary>
    private static double[] AddSide(ImmutableArray<Mark>.Builder marks, ReportNode[] nodes, double x, double top, double height)
    {
        var apart = nodes.Length == 0 ? 0 : (height - HeightOf(nodes)) / nodes.Length;
        var places = new double[nodes.Length];
        var y = top + (apart / 2);
        foreach (var (node, at) in nodes.Select((n, i) => (n, i)))
        {
            var lines = LinesOf(node);
            places[at] = y + (lines.Length * Picture.Line / 2);
            marks.Add(new Dot(x, places[at], 3));
            marks.AddRange(lines.Select((l, i) => new Label(
                l.Text, x == Origin ? Origin - 2 : Carrier + 2, y + (i * Picture.Line) + Picture.TextSize, x == Origin ? Anchor.End : Anchor.Start, l.IsMore ? "soft" : node.IsOnBothSides ? "strong" : null)));
            y += (lines.Length * Picture.Line) + Between + apart;
        }
        return places;
    }

    private static (string Text, bool IsMore)[] LinesOf(ReportNode node) =>
        [.. TextWidth.Wrap(node.Name, node.IsOnBothSides ? Room / Picture.Bold : Room, 3).Select(l => (l, false)), .. node.More is null ? [] : TextWidth.Wrap(node.More, Room, 2).Select(l => (l, true))];
}
