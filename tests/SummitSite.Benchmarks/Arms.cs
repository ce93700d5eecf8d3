using System.Globalization;

namespace SummitSite.Benchmarks;

/// <summary>
/// Several ways to do the same work, measured in turn, there and back again, so that whatever else the machine does meets all of them alike.
/// The table has medians, and medians of the ratios to the first arm in the same round: on a busy machine only the ratios mean something.
/// </summary>
internal static class Arms
{
    internal static void Compare(int rounds, params (string Name, Func<Sample> Measure)[] arms)
    {
        var samples = arms.ToDictionary(a => a.Name, _ => new List<Sample>());
        for (var round = 0; round < rounds; round++)
            foreach (var (name, measure) in round % 2 == 0 ? arms : [.. arms.Reverse()])
                samples[name].Add(measure());
        Console.WriteLine("| | wall ms | CPU ms | MB | wall ratio | CPU ratio |\n|---|---|---|---|---|---|");
        foreach (var (name, _) in arms)
            Console.WriteLine(Row(name, samples[name], samples[arms[0].Name]));
    }

    private static string Row(string name, List<Sample> mine, List<Sample> first) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {Median(mine.Select(s => s.Wall)):0} | {Median(mine.Select(s => s.Cpu)):0} | {Median(mine.Select(s => s.Megabytes)):0} "
        + $"| {Median(mine.Zip(first, (m, f) => m.Wall / f.Wall)):0.00} | {Median(mine.Zip(first, (m, f) => m.Cpu / f.Cpu)):0.00} |");

    internal static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
