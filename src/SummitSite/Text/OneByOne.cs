using System.Collections.Concurrent;

namespace SummitSite.Text;

/// <summary>Work on all processors, handed out one piece at a time in the order given, so that no processor waits for another's long piece: the longest had best come first.</summary>
internal static class OneByOne
{
    internal static void ForEach(IEnumerable<int> pieces, Action<int> work) => Parallel.ForEach(Handed(pieces), work);

    /// <summary>The same with something that each thread makes once and passes from piece to piece.</summary>
    internal static void ForEach<T>(IEnumerable<int> pieces, Func<T> make, Func<int, T, T> work) =>
        Parallel.ForEach(Handed(pieces), make, (piece, _, mine) => work(piece, mine), _ => { });

    private static OrderablePartitioner<int> Handed(IEnumerable<int> pieces) => Partitioner.Create(pieces, EnumerablePartitionerOptions.NoBuffering);
}
