using System.Diagnostics;

namespace SummitSite.Benchmarks;

/// <summary>
/// Whole processes: <c>build</c> of the real site by programs in different forms, from process start to its end. <c>forms NAME=PROGRAM…</c>, where a program is
/// an executable or an assembly. The last column of megabytes is the peak of the process.
/// </summary>
internal static class FormsBenchmark
{
    private const int Rounds = 9;

    internal static void Run(string[] arguments) => Arms.Compare(Rounds, [.. arguments.Select(a => a.Split('=', 2)).Select(a => (a[0], (Func<Sample>)(() => Build(a[1]))))]);

    private static Sample Build(string program)
    {
        var output = Directory.CreateTempSubdirectory("summit-bench-").FullName;
        try
        {
            string[] command = [.. program.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", program] : new[] { program }, "build", "--root", RealSite.Root, "-o", output];
            var began = Stopwatch.GetTimestamp();
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;
            var (cpu, peak) = Watch(process);
            var took = Stopwatch.GetElapsedTime(began);
            return process.ExitCode == 0 ? new Sample(took.TotalMilliseconds, cpu.TotalMilliseconds, peak / 1e6) : throw new InvalidOperationException($"{program} failed.");
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }

    // What a process has used is only told while it runs.
    private static (TimeSpan Cpu, long Peak) Watch(Process process)
    {
        var (cpu, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(5))
            try
            {
                process.Refresh();
                (cpu, peak) = (process.TotalProcessorTime, Math.Max(peak, process.PeakWorkingSet64));
            }
            catch (InvalidOperationException)
            {
                // It ended in between.
            }
        return (cpu, peak);
    }
}
