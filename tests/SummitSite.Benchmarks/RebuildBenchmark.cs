using System.Text;
using SummitSite.Build;
using SummitSite.Text;

namespace SummitSite.Benchmarks;

/// <summary>What <c>serve</c> does after a change, warm: the real site with one line of one article changed, built again in memory, without and with what builds leave each other.</summary>
internal static class RebuildBenchmark
{
    private const int Warming = 20, Rounds = 15;

    internal static void Run(string[] arguments)
    {
        var sources = RealSite.Load();
        var changed = sources.Files.First(f => f.Path.StartsWith("content/articles/", StringComparison.Ordinal));
        var (number, memory) = (0, new BuildMemory());
        for (var i = 0; i < Warming; i++)
            Build(i % 2 == 0 ? null : memory);
        Arms.Compare(
            Rounds,
            ("one line of an article changed, all from nothing", () => Sample.Of(() => Build(null))),
            ("the same with the memory that serve has", () => Sample.Of(() => Build(memory))));

        void Build(BuildMemory? remembered)
        {
            var text = Encoding.UTF8.GetString(changed.Bytes.Span) + $"\nA line that was written for the {number++}. time.\n";
            SiteBuild.Run(new SiteSources(sources.Files.Replace(changed, new SourceFile(changed.Path, Encoding.UTF8.GetBytes(text)))), new BuildOptions(), memory: remembered);
        }
    }
}
