using System.Runtime.ExceptionServices;

namespace SummitSite.Output;

/// <summary>Does the same for many files on all processors. A failure comes out as it happened, and not wrapped: <see cref="DiskFault"/> has to know it.</summary>
internal static class SideBySide
{
    internal static void For(int count, Action<int> step, CancellationToken cancellation)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellation }, step);
        }
        catch (AggregateException several)
        {
            ExceptionDispatchInfo.Throw(several.InnerExceptions[0]);
        }
    }
}
