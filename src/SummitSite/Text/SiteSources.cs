using System.Collections.Immutable;

namespace SummitSite.Text;

/// <summary>A file as it was found: its path below the site's root, with forward slashes, and its bytes.</summary>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes);

/// <summary>Everything a build reads, in ordinal order of paths: files below <c>content/</c> and <c>templates/</c>.</summary>
public sealed class SiteSources
{
    /// <summary>Sorts the files, so that the order in which a disk lists them never matters.</summary>
    public SiteSources(IEnumerable<SourceFile> files) => Files = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>The files.</summary>
    public ImmutableArray<SourceFile> Files { get; }

    /// <summary>The files below a folder such as <c>templates/</c>.</summary>
    internal IEnumerable<SourceFile> Below(string folder) => Files.Where(f => f.Path.StartsWith(folder, StringComparison.Ordinal));
}
