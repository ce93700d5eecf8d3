using System.Collections.Immutable;

namespace SummitSite.Output;

/// <summary>When a file is written: what pages need first, pages next, what lists them last.</summary>
public enum OutputPhase
{
    /// <summary>Style sheets, scripts, pictures.</summary>
    Asset,

    /// <summary>HTML.</summary>
    Page,

    /// <summary>Data, feeds, the sitemap, the manifest.</summary>
    Index,
}

/// <summary>A file of the built site, not yet written. The path is below the output folder, with forward slashes and without one in front.</summary>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes, OutputPhase Phase);

/// <summary>All files of a built site, in ordinal order of paths, each path once.</summary>
public sealed class OutputTree
{
    internal OutputTree(IEnumerable<OutputFile> files, ImmutableArray<DrawnFile> drawn = default) =>
        (Files, Drawn) = ([.. files.OrderBy(f => f.Path, StringComparer.Ordinal)], drawn.IsDefault ? [] : drawn);

    /// <summary>How many files there are.</summary>
    public int Count => Files.Length + Drawn.Length;

    /// <summary>The files that are made.</summary>
    public ImmutableArray<OutputFile> Files { get; }

    /// <summary>The files that are made when somebody asks for them.</summary>
    public ImmutableArray<DrawnFile> Drawn { get; }
}
