using System.Collections.Immutable;
using SummitSite.Checking;
using SummitSite.Diagnostics;
using SummitSite.Linking;
using SummitSite.Reading;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>
/// A build, from what was found in a folder to files that are not yet written. It reads no disk, no clock and no environment, never throws for a mistake
/// in content, and each stage goes as far as it can, so that an author sees every problem at once.
/// </summary>
public static class SiteBuild
{
    /// <param name="sources">What the site is made from.</param>
    /// <param name="options">What the build was told.</param>
    /// <param name="met">Findings made while the sources were loaded.</param>
    /// <param name="entering">Told the name of each stage before it starts; an exception it throws ends the build.</param>
    public static BuildResult Run(SiteSources sources, BuildOptions options, ImmutableArray<Diagnostic> met = default, Action<string>? entering = null)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(met.IsDefault ? [] : met);
        entering?.Invoke("Reading");
        var content = ContentReader.Read(sources, bag);
        CaseTwins.Check(sources, bag);
        entering?.Invoke("Linking");
        var index = Linker.Link(content, bag);
        entering?.Invoke("Checking");
        if (index is not null)
            Checks.Run(index, bag);
        return new BuildResult(bag.Sorted(), null, BuildSummary.Of(content, 0, bag.Sorted()));
    }
}
