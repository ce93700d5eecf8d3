using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>
/// Are there two files that some machines take for one? Asked of pictures and templates only: the names of other files are ids, which have no capital letters.
/// </summary>
internal static class CaseTwins
{
    internal static void Check(SiteSources sources, DiagnosticBag bag)
    {
        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in sources.Below("content/images/").Concat(sources.Below("templates/")))
            if (!seen.TryAdd(file.Path, file.Path))
                bag.Add(Rules.CaseTwins(file.Path, seen[file.Path]));
    }
}
