namespace SummitSite.Output;

/// <summary>What stands at a path.</summary>
internal enum DiskEntryType
{
    Nothing,
    File,
    Folder,

    /// <summary>A symbolic link or junction. It is never followed: what it leads to is not in the folder.</summary>
    Link,
}

/// <summary>What stands at a path, and how many bytes it has (zero unless it is a file).</summary>
internal readonly record struct DiskEntry(DiskEntryType Type, long Length);

/// <summary>
/// The output folder as the writer needs it, in paths as <see cref="OutputPath"/> has them. There are two: the disk, and one that breaks down at a
/// chosen moment, with which the tests prove that no moment is a bad one. Every member may throw what <see cref="DiskFault"/> knows.
/// </summary>
internal interface IOutputDisk
{
    /// <summary>Everything below the folder but <c>.git</c>; empty when there is no folder yet. Links are listed and not followed.</summary>
    IReadOnlyDictionary<string, DiskEntry> List();

    /// <summary>Whether a file stands there.</summary>
    bool Has(string path);

    /// <summary>A file's bytes. Files may be read on several threads.</summary>
    ReadOnlyMemory<byte> Read(string path);

    /// <summary>A new file with these bytes, and the folders above it. A file that stands there is replaced.</summary>
    void Write(string path, ReadOnlySpan<byte> bytes);

    /// <summary>Puts a file at another path in one step, in place of what stands there, and makes the folders above it.</summary>
    void Move(string from, string to);

    void Delete(string path);

    /// <summary>Removes a folder unless something is in it.</summary>
    void DeleteIfEmpty(string folder);

    /// <summary>Holds the folder for one build at a time, until disposed; null while another has it. Makes the folder.</summary>
    IDisposable? Claim();
}
