using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>Finds files that differ only in capital letters; the one with fewest of them is taken to be right.</summary>
internal static class CaseTwins
{
    /// <summary>Reports each twin and gives the paths that were reported.</summary>
    internal static IReadOnlySet<string> Report(SiteSources sources, DiagnosticBag bag)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var twins in sources.Files.GroupBy(f => f.Path.ToLowerInvariant(), StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            // In ordinal order capitals come first.
            var right = twins.Last().Path;
            foreach (var twin in twins.SkipLast(1).Where(t => reported.Add(t.Path)))
                bag.Add(Rules.CaseTwins(twin.Path, right));
        }
        return reported;
    }
}
