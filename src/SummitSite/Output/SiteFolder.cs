using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Output;

/// <summary>What a folder holds of a site. No sources: it could not be read at all, and the diagnostics say why.</summary>
public sealed record LoadResult(SiteSources? Sources, ImmutableArray<Diagnostic> Diagnostics);

/// <summary>Reads a site from its root folder. What an editor or a system leaves behind is passed over; links are reported and not followed.</summary>
public static class SiteFolder
{
    /// <summary>The most bytes one file may have: pictures are large, films do not belong beside text.</summary>
    internal const long MostBytes = 32 * 1024 * 1024;

    /// <summary>The folders a site is made of. Only <c>content</c> must be there.</summary>
    public static readonly ImmutableArray<string> Folders = ["content", "templates", Archive];

    private const string Archive = "archive";

    /// <param name="root">The folder that holds <c>content</c>, absolute.</param>
    /// <param name="name">What it is called in messages, such as <c>.</c>.</param>
    /// <param name="holdsArchive">Whether the archived texts are read now; else each is read when it is asked for, however many there are.</param>
    public static LoadResult Load(string root, string name, bool holdsArchive = true)
    {
        if (!FileSystem.FolderExists(Path.Join(root, Folders[0])))
            return new LoadResult(null, [WithoutContent(root, name)]);
        var bag = new DiagnosticBag();
        var files = new List<SourceFile>();
        var isWhole = Folders.All(folder => TryLoad(Path.Join(root, folder), folder, holdsArchive || folder != Archive, files, bag));
        return new LoadResult(isWhole ? new SiteSources(files) : null, bag.Sorted());
    }

    private static Diagnostic WithoutContent(string root, string name)
    {
        if (!FileSystem.FolderExists(root))
            return Rules.NoRoot(name, FileSystem.Exists(root));
        var above = Enumerable.Range(1, 3).Select(levels => string.Join('/', Enumerable.Repeat("..", levels))).FirstOrDefault(up => FileSystem.FolderExists(Path.Join(root, up, Folders[0])));
        return Rules.NoContentFolder(name, above is null ? null : name == "." ? above : $"{Path.TrimEndingDirectorySeparator(name)}/{above}");
    }

    /// <summary>The texts in a folder that is no part of a site: files that end in <c>.txt</c>, under the folder's name, each read when it is asked for.</summary>
    /// <param name="folder">The folder, absolute.</param>
    /// <param name="name">What it is called in messages, with forward slashes.</param>
    /// <param name="written">As it was named, for when it is not there.</param>
    public static LoadResult LoadTexts(string folder, string name, string written)
    {
        if (!FileSystem.FolderExists(folder))
            return new LoadResult(null, [Rules.NoArchiveFolder(written)]);
        var bag = new DiagnosticBag();
        var files = new List<SourceFile>();
        var isWhole = TryLoad(folder, name, false, files, bag);
        return new LoadResult(isWhole ? new SiteSources(files.Where(f => f.Path.EndsWith(".txt", StringComparison.Ordinal))) : null, bag.Sorted());
    }

    /// <summary>One file that is no part of a site.</summary>
    /// <param name="path">The file, absolute.</param>
    /// <param name="name">What it is called in messages, with forward slashes.</param>
    /// <param name="written">As it was named, for when it is not there.</param>
    public static LoadResult LoadFile(string path, string name, string written)
    {
        if (FileSystem.FolderExists(path))
            return new LoadResult(null, [Rules.FolderForFile(written)]);
        try
        {
            return new LoadResult(new SiteSources([new SourceFile(name, FileSystem.Read(path))]), []);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return new LoadResult(null, [fault is FileNotFoundException or DirectoryNotFoundException ? Rules.NoSuchFile(written) : Rules.CannotRead(name, DiskFault.Describe(fault))]);
        }
    }

    private static bool TryLoad(string folder, string name, bool holds, List<SourceFile> files, DiagnosticBag bag)
    {
        var current = name;
        try
        {
            foreach (var (below, entry) in FileSystem.List(folder, below => !IsLeftover(below)).Where(f => !IsLeftover(f.Path)))
            {
                current = Normalization.ToC($"{name}/{below}");
                if (entry.Type == DiskEntryType.Link)
                    bag.Add(Rules.LinkedFile(current));
                else if (entry.Length > MostBytes)
                    bag.Add(Rules.FileTooLarge(current, entry.Length, MostBytes));
                else if (entry.Type == DiskEntryType.File)
                    files.Add(holds ? new SourceFile(current, FileSystem.Read(Path.Join(folder, below))) : Later(Path.Join(folder, below), current));
            }
            return true;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            bag.Add(Rules.CannotRead(current, DiskFault.Describe(fault)));
            return false;
        }
    }

    private static SourceFile Later(string path, string name) => new(name, () =>
    {
        try
        {
            return FileSystem.Read(path);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            throw new FileLostException(DiskFault.Describe(fault), fault);
        }
    });

    // Hidden files and folders, backups and autosaves of editors, and what file managers drop.
    private static bool IsLeftover(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.StartsWith('.') || name.EndsWith('~') || (name.StartsWith('#') && name.EndsWith('#'))
            || name.EndsWith(".swp", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".bak", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
    }
}
