using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Output;

namespace SummitSite.Cli.Serving;

/// <summary>What there is to show: the files of the last good build, and what keeps a newer one from being shown.</summary>
/// <param name="Files">By their paths below the output folder; null before the first good build.</param>
/// <param name="Drawn">Files that are made when a browser asks for them, in the same way.</param>
/// <param name="BasePath">What stands before every address; it starts and ends with a slash and is percent-encoded.</param>
/// <param name="Problems">The errors of the newest build; empty when the files are its own.</param>
/// <param name="Since">When that build was made, in local time.</param>
/// <param name="Root">What stands before every path in a message.</param>
internal sealed record Preview(
    IReadOnlyDictionary<string, ReadOnlyMemory<byte>>? Files, FrozenDictionary<string, DrawnFile> Drawn, string BasePath, ImmutableArray<Diagnostic> Problems, DateTimeOffset Since, string Root)
{
    /// <summary>Nothing yet.</summary>
    internal static Preview Empty(string root) => new(null, FrozenDictionary<string, DrawnFile>.Empty, "/", [], default, root);

    /// <summary>With some files of a build that is not done yet, in place of those of the last good one, which must be there.</summary>
    internal Preview With(ImmutableArray<OutputFile> ahead)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>(Files!, StringComparer.Ordinal);
        foreach (var file in ahead)
            files[file.Path] = file.Bytes;
        return this with { Files = files, Problems = [] };
    }

    /// <summary>After another attempt, made now: its files, or those there were, with its errors.</summary>
    internal Preview After(Attempt attempt, DateTimeOffset now) => attempt.Built is { Tree: { } tree } built
        ? new Preview(
            tree.Files.ToFrozenDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal),
            tree.Drawn.ToFrozenDictionary(d => d.Path, StringComparer.Ordinal),
            built.BasePath,
            [],
            now,
            Root)
        : this with { Problems = [.. attempt.Diagnostics.Where(d => d.Severity == Severity.Error)] };
}
