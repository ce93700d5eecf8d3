using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>
/// The order of two layers of a graph in which few edges cross: each side in turn is sorted by the mean place of its neighbours, and the best order met is kept.
/// The result never has more crossings than the order given, and is the same for the same input.
/// </summary>
internal static class LayerOrder
{
    private const int Sweeps = 12;

    /// <summary>Both layers as lists of the places in the order given.</summary>
    internal static (ImmutableArray<int> Origins, ImmutableArray<int> Carriers) Of(int origins, int carriers, ImmutableArray<ReportEdge> edges)
    {
        ImmutableArray<int> left = [.. Enumerable.Range(0, origins)], right = [.. Enumerable.Range(0, carriers)];
        var (best, fewest) = ((left, right), Crossings(left, right, edges));
        for (var sweep = 0; sweep < Sweeps && fewest > 0; sweep++)
        {
            right = Sorted(right, left, edges, e => (e.Carrier, e.Origin));
            left = Sorted(left, right, edges, e => (e.Origin, e.Carrier));
            var crossings = Crossings(left, right, edges);
            if (crossings < fewest)
                (best, fewest) = ((left, right), crossings);
        }
        return best;
    }

    /// <summary>How many pairs of edges cross when the layers stand in these orders.</summary>
    internal static int Crossings(ImmutableArray<int> origins, ImmutableArray<int> carriers, ImmutableArray<ReportEdge> edges)
    {
        var lines = edges.Select(e => (From: origins.IndexOf(e.Origin), To: carriers.IndexOf(e.Carrier))).ToArray();
        return lines.Select((a, i) => lines.Skip(i + 1).Count(b => (a.From - b.From) * (a.To - b.To) < 0)).Sum();
    }

    // What has no neighbours stays at the end.
    private static ImmutableArray<int> Sorted(ImmutableArray<int> layer, ImmutableArray<int> other, ImmutableArray<ReportEdge> edges, Func<ReportEdge, (int Here, int There)> ends)
    {
        var means = edges.Select(ends).GroupBy(e => e.Here, e => (double)other.IndexOf(e.There)).ToDictionary(g => g.Key, g => g.Average());
        return [.. layer.OrderBy(n => means.GetValueOrDefault(n, double.MaxValue))];
    }
}
