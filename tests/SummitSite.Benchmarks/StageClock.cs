using System.Diagnostics;

namespace SummitSite.Benchmarks;

/// <summary>Takes the time of stages that follow each other: each ends where the next begins.</summary>
internal sealed class StageClock(List<(string Name, Sample Took)> stages)
{
    private string? name;
    private long began;
    private TimeSpan cpu;
    private long allocated;

    internal void Enter(string stage)
    {
        Leave();
        (name, began, cpu, allocated) = (stage, Stopwatch.GetTimestamp(), Cpu(), GC.GetTotalAllocatedBytes());
    }

    internal void Leave()
    {
        if (name is not null)
            stages.Add((name, new Sample(Stopwatch.GetElapsedTime(began).TotalMilliseconds, (Cpu() - cpu).TotalMilliseconds, (GC.GetTotalAllocatedBytes() - allocated) / 1e6)));
        name = null;
    }

    private static TimeSpan Cpu() => Process.GetCurrentProcess().TotalProcessorTime;
}
