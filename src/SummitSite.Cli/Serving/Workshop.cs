using System.Collections.Immutable;
using SummitSite.Build;
using SummitSite.Diagnostics;
using SummitSite.Output;
using SummitSite.Text;

namespace SummitSite.Cli.Serving;

/// <summary>What came of loading and building once. Not built at all: the folder could not be read, and the diagnostics say why.</summary>
/// <param name="Diagnostics">Everything that was found.</param>
/// <param name="Built">The build.</param>
/// <param name="HasLost">Whether a file is gone or empty that was there with something in it when <see cref="Workshop.Settle"/> was called last.</param>
internal sealed record Attempt(ImmutableArray<Diagnostic> Diagnostics, BuildResult? Built, bool HasLost = false)
{
    /// <summary>Whether there are files to show.</summary>
    internal bool IsGood => Built?.Tree is not null;

    /// <summary>Whether it may be a file half saved: many editors empty a file or take it away before they write it.</summary>
    internal bool IsDoubtful => !IsGood || HasLost;
}

/// <summary>Loads and builds a site again and again, in memory. It remembers what it built from, so that a file that was only touched makes no work.</summary>
internal sealed class Workshop(Settings settings, BuildOptions options)
{
    private readonly BuildMemory memory = new();
    private LoadResult? before;
    private LoadResult? settled;

    /// <summary>The next attempt, or null when every file says what it said last time.</summary>
    internal Attempt? Build(Action<string>? entering = null)
    {
        var loaded = SiteFolder.Load(settings.Root, settings.RootName);
        if (before is not null && IsSame(before, loaded))
            return null;
        before = loaded;
        if (loaded.Sources is null)
            return new Attempt(loaded.Diagnostics, null);
        var built = SiteBuild.Run(loaded.Sources, options, loaded.Diagnostics, entering, memory);
        return new Attempt(built.Diagnostics, built, settled is not null && HasLost(settled, loaded));
    }

    /// <summary>What was built last is shown: the next attempts are held against it.</summary>
    internal void Settle() => settled = before;

    private static bool HasLost(LoadResult one, LoadResult other)
    {
        var there = Files(other).Where(f => !f.Bytes.IsEmpty).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return Files(one).Any(f => !f.Bytes.IsEmpty && !there.Contains(f.Path));
    }

    private static bool IsSame(LoadResult one, LoadResult other) =>
        one.Diagnostics.SequenceEqual(other.Diagnostics) && Files(one).SequenceEqual(Files(other), SameBytes.Instance);

    private static ImmutableArray<SourceFile> Files(LoadResult loaded) => loaded.Sources?.Files ?? [];

    private sealed class SameBytes : IEqualityComparer<SourceFile>
    {
        internal static readonly SameBytes Instance = new();

        public bool Equals(SourceFile? one, SourceFile? other) => one!.Path == other!.Path && one.Bytes.Span.SequenceEqual(other.Bytes.Span);

        public int GetHashCode(SourceFile file) => file.Path.GetHashCode(StringComparison.Ordinal);
    }
}
