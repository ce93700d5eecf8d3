using SummitSite.Benchmarks;

// dotnet run -c Release --project tests/SummitSite.Benchmarks -- NAME [ARGUMENT…]
// What each of them measures, and what came of it, stands in docs/performance.md.
(string Name, Action<string[]> Run)[] benchmarks =
[
    ("forms", FormsBenchmark.Run),
    ("stages", StagesBenchmark.Run),
    ("rebuild", RebuildBenchmark.Run),
    ("visible", VisibleBenchmark.Run),
    ("corpus", CorpusBenchmark.Run),
    ("quotations", QuotationsBenchmark.Run),
];
foreach (var benchmark in benchmarks.Where(b => args is [var name, ..] && b.Name == name))
{
    benchmark.Run(args[1..]);
    return 0;
}
Console.Error.WriteLine($"Say which: {string.Join(", ", benchmarks.Select(b => b.Name))}.");
return 2;
