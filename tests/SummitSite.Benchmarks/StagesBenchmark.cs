using System.Globalization;
using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Benchmarks;

/// <summary>
/// A build of the real site stage by stage, in this process: the first time, when everything is still to be compiled and loaded, and warm.
/// Then the same without writing and with what builds leave each other, as <c>serve</c> has it. <c>stages [TIMES]</c>
/// </summary>
internal static class StagesBenchmark
{
    internal static void Run(string[] arguments)
    {
        var times = arguments is [var written] ? int.Parse(written, CultureInfo.InvariantCulture) : 12;
        Print(times, null);
        Print(times, new BuildMemory());
    }

    private static void Print(int times, BuildMemory? memory)
    {
        var builds = Enumerable.Range(0, times).Select(_ => Build(memory)).ToArray();
        var warm = builds[(times / 2)..];
        Console.WriteLine("| stage | first: wall ms | CPU ms | MB | warm: wall ms | CPU ms | MB |\n|---|---|---|---|---|---|---|");
        foreach (var stage in builds[0].Select((s, at) => (s.Name, At: at)).Append((Name: "all", At: -1)))
            Console.WriteLine($"| {stage.Name} {Cells(Sum(builds[0], stage.At))} {Cells(Middle([.. warm.Select(b => Sum(b, stage.At))]))} |");
    }

    private static List<(string Name, Sample Took)> Build(BuildMemory? memory)
    {
        var stages = new List<(string, Sample)>();
        var output = Directory.CreateTempSubdirectory("summit-bench-").FullName;
        try
        {
            var clock = new StageClock(stages);
            clock.Enter("Loading");
            var loaded = SiteFolder.Load(RealSite.Root, ".");
            var built = SiteBuild.Run(loaded.Sources!, new BuildOptions(), loaded.Diagnostics, clock.Enter, memory);
            if (memory is null)
            {
                clock.Enter("Writing");
                OutputFolder.Write(built.Tree!, new OutputTarget(output, RealSite.Root, "out", false), CancellationToken.None);
            }
            clock.Leave();
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
        return stages;
    }

    // Minus one is all stages together.
    private static Sample Sum(List<(string Name, Sample Took)> build, int at) =>
        at >= 0 ? build[at].Took : new Sample(build.Sum(s => s.Took.Wall), build.Sum(s => s.Took.Cpu), build.Sum(s => s.Took.Megabytes));

    private static Sample Middle(Sample[] samples) =>
        new(Arms.Median(samples.Select(s => s.Wall)), Arms.Median(samples.Select(s => s.Cpu)), Arms.Median(samples.Select(s => s.Megabytes)));

    private static string Cells(Sample sample) => string.Create(CultureInfo.InvariantCulture, $"| {sample.Wall:0} | {sample.Cpu:0} | {sample.Megabytes:0.0}");
}
