using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Output;

namespace SummitSite.Build;

/// <summary>
/// What a build came to: every finding in the one order they leave in, the site's files, and the numbers. The tree is null exactly when there is an error.
/// </summary>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, OutputTree? Tree, BuildSummary Summary);
