using System.Collections.Immutable;

namespace SummitSite.Output;

/// <summary>
/// Which files in the folder are ours: those of the manifest that the last finished build left, and, when builds died while they put their files
/// in place, those they had put already, as long as they are still byte for byte what was put.
/// </summary>
internal sealed class Ownership
{
    private readonly IOutputDisk disk;
    private readonly BuildManifest? finished;
    private readonly ImmutableArray<BuildManifest> broken;

    internal Ownership(IOutputDisk disk, IReadOnlyDictionary<string, DiskEntry> found)
    {
        this.disk = disk;
        Found = found;
        finished = ReadManifest(OutputPath.Manifest);
        Journals = [.. found.Keys.Where(p => p.StartsWith(OutputPath.Journal, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        broken = [.. Journals.Select(ReadManifest).OfType<BuildManifest>()];
    }

    /// <summary>What stands in the folder.</summary>
    internal IReadOnlyDictionary<string, DiskEntry> Found { get; }

    /// <summary>Records of builds that did not come to their end.</summary>
    internal ImmutableArray<string> Journals { get; }

    /// <summary>Whether any build of ours has ever written here.</summary>
    internal bool IsKnown => finished is not null || broken.Length > 0;

    /// <summary>Files that are or were ours and still stand there, in ordinal order.</summary>
    internal IEnumerable<string> Standing =>
        (finished?.Digests.Keys ?? []).Concat(broken.SelectMany(b => b.Digests.Keys)).Where(IsFile).Distinct().Order(StringComparer.Ordinal);

    internal bool IsFile(string path) => Found.GetValueOrDefault(path).Type == DiskEntryType.File;

    /// <summary>Whether a build may put another file in this one's place.</summary>
    internal bool MayReplace(string path) =>
        path == OutputPath.Manifest ? finished is not null : finished?.Digests.ContainsKey(path) == true || IsAsWritten(path);

    /// <summary>Whether the file is byte for byte what a build of ours wrote there.</summary>
    internal bool IsAsWritten(string path) => AsWritten(path) is not null;

    /// <summary>The file's bytes, where a build of ours wrote them and nobody changed them.</summary>
    internal ReadOnlyMemory<byte>? AsWritten(string path)
    {
        var digests = broken.Append(finished).Select(m => m?.Digests.GetValueOrDefault(path)).OfType<string>().ToArray();
        if (digests.Length == 0 || !IsFile(path))
            return null;
        var bytes = disk.Read(path);
        return digests.Contains(BuildManifest.Digest(bytes.Span)) ? bytes : null as ReadOnlyMemory<byte>?;
    }

    private BuildManifest? ReadManifest(string path) => IsFile(path) ? BuildManifest.Read(disk.Read(path)) : null;
}
