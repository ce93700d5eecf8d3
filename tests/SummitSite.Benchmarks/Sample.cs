using System.Diagnostics;

namespace SummitSite.Benchmarks;

/// <summary>What some work took: time on the wall and of the processors in milliseconds, and megabytes (allocated, or the peak of a process).</summary>
internal readonly record struct Sample(double Wall, double Cpu, double Megabytes)
{
    /// <summary>Does the work once, after the garbage of the work before it has gone.</summary>
    internal static Sample Of(Action work)
    {
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var (wall, cpu, allocated) = (Stopwatch.GetTimestamp(), process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
        work();
        process.Refresh();
        return new Sample(
            Stopwatch.GetElapsedTime(wall).TotalMilliseconds, (process.TotalProcessorTime - cpu).TotalMilliseconds, (GC.GetTotalAllocatedBytes() - allocated) / 1e6);
    }
}
