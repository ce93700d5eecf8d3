using System.Collections.Immutable;

namespace SummitSite.Text;

/// <summary>A file as it was found: its path below the site's root, with forward slashes, and its bytes, which are held, or read whenever they are asked for.</summary>
public sealed class SourceFile(string path, Func<ReadOnlyMemory<byte>> read)
{
    /// <summary>A file whose bytes are held.</summary>
    public SourceFile(string path, ReadOnlyMemory<byte> bytes)
        : this(path, () => bytes)
    {
    }

    /// <summary>The path.</summary>
    public string Path { get; } = path;

    /// <summary>The bytes. Throws <see cref="FileLostException"/> where they are read now and cannot be.</summary>
    public ReadOnlyMemory<byte> Bytes => read();
}

/// <summary>A file that was there when its folder was listed cannot be read; the message is the end of a sentence and names no path of the machine.</summary>
public sealed class FileLostException(string why, Exception inner) : Exception(why, inner);

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
