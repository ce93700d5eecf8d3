using System.Globalization;
using SummitSite.Build;

namespace SummitSite.Benchmarks;

/// <summary>Invented sites of growing size, built in memory, warm: does the work grow as the site does? <c>corpus [ARTICLES…]</c></summary>
internal static class CorpusBenchmark
{
    internal static void Run(string[] arguments)
    {
        int[] sizes = arguments.Length == 0 ? [100, 1000] : [.. arguments.Select(a => int.Parse(a, CultureInfo.InvariantCulture))];
        Build(100);
        Console.WriteLine("| articles | pages | wall ms | CPU ms | MB allocated | CPU µs a page |\n|---|---|---|---|---|---|");
        foreach (var size in sizes)
        {
            var pages = 0;
            var samples = Enumerable.Range(0, size < 5000 ? 5 : 2).Select(_ => Sample.Of(() => pages = Build(size))).ToArray();
            var cpu = Arms.Median(samples.Select(s => s.Cpu));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {size} | {pages} | {Arms.Median(samples.Select(s => s.Wall)):0} | {cpu:0} | {Arms.Median(samples.Select(s => s.Megabytes)):0} | {cpu * 1000 / pages:0} |"));
        }
    }

    private static int Build(int articles)
    {
        var built = SiteBuild.Run(Corpus.OfArticles(articles), new BuildOptions());
        return built.Tree is not null ? built.Summary.Pages : throw new InvalidOperationException("The invented site has errors: " + built.Diagnostics[0].Message);
    }
}
