using System.IO.Enumeration;

namespace SummitSite.Output;

#pragma warning disable RS0030 // The one door to the disk: everything else in the library works on what came through here.

/// <summary>What stands below a folder, and its path from there.</summary>
internal sealed record FoundFile(string Path, DiskEntry Entry);

/// <summary>What the program does with files and folders. Paths are those of the machine, absolute.</summary>
internal static class FileSystem
{
    /// <summary>
    /// Everything below a folder, by its path from there with forward slashes; nothing when there is no such folder. Links are listed and not followed,
    /// so that a circle of them ends; a folder for which <paramref name="enters"/> says no is neither listed nor entered.
    /// </summary>
    internal static IEnumerable<FoundFile> List(string folder, Func<string, bool> enters)
    {
        if (!Directory.Exists(folder))
            return [];
        var everything = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };
        return new FileSystemEnumerable<FoundFile>(folder, (ref FileSystemEntry e) => new FoundFile(Below(ref e), EntryOf(ref e)), everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry e) => !e.IsDirectory || enters(Below(ref e)),
            ShouldRecursePredicate = (ref FileSystemEntry e) => !IsLink(ref e) && enters(Below(ref e)),
        };
    }

    /// <summary>Whether nothing is there, or a folder with nothing in it but what goes by the name.</summary>
    internal static bool IsFree(string path, string but) =>
        !Path.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).All(e => Path.GetFileName(e) == but));

    internal static bool FolderExists(string folder) => Directory.Exists(folder);

    internal static byte[] Read(string file) => File.ReadAllBytes(file);

    internal static void Write(string file, ReadOnlySpan<byte> bytes)
    {
        MakeFolder(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
    }

    internal static bool Exists(string path) => Path.Exists(path);

    internal static void Move(string from, string to, bool replaces = true)
    {
        MakeFolder(Path.GetDirectoryName(to)!);
        File.Move(from, to, replaces);
    }

    internal static void Delete(string file) => File.Delete(file);

    internal static void MakeFolder(string folder) => Directory.CreateDirectory(folder);

    internal static void DeleteIfEmpty(string folder)
    {
        if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    /// <summary>A file that only one process can hold; null while another does. Disposing it removes it.</summary>
    internal static IDisposable? Lock(string file)
    {
        MakeFolder(Path.GetDirectoryName(file)!);
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException fault) when (fault.GetType() == typeof(IOException) && File.Exists(file))
        {
            return null;
        }
    }

    /// <summary>The path with every link in it followed, as far as it exists, so that two names of one place compare equal.</summary>
    internal static string RealPath(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = Path.Join(RealPath(parent), Path.GetFileName(full));
        var place = new DirectoryInfo(here);
        return place.LinkTarget is null ? here : RealPath(place.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    private static string Below(ref FileSystemEntry entry) =>
        Path.Join(entry.Directory[entry.RootDirectory.Length..].Trim(Path.DirectorySeparatorChar), entry.FileName).Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static DiskEntry EntryOf(ref FileSystemEntry entry) =>
        IsLink(ref entry) ? new DiskEntry(DiskEntryType.Link, 0)
        : entry.IsDirectory ? new DiskEntry(DiskEntryType.Folder, 0)
        : new DiskEntry(DiskEntryType.File, entry.Length);
}
