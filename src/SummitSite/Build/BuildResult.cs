using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Linking;
using SummitSite.Output;

namespace SummitSite.Build;

/// <summary>
/// What a build came to: every finding in the one order they leave in, the site's files, the numbers, and the path that stands before every address
/// (<c>/</c>, or such as <c>/repo/</c>; <c>/</c> too where it could not be found out). The tree is null exactly when there is an error.
/// </summary>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, OutputTree? Tree, BuildSummary Summary, string BasePath)
{
    /// <summary>The bound site, for what is asked of it afterwards; null where it could not be bound.</summary>
    internal SiteIndex? Index { get; init; }

    /// <summary>With findings that were made afterwards, in the one order, and counted.</summary>
    public BuildResult With(IEnumerable<Diagnostic> found)
    {
        var all = DiagnosticBag.Sort([.. Diagnostics, .. found]);
        return this with { Diagnostics = all, Summary = Summary with { Errors = all.Count(d => d.Severity == Severity.Error), Warnings = all.Count(d => d.Severity == Severity.Warning) } };
    }
}
