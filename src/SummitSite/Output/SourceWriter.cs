using System.Collections.Immutable;
using SummitSite.Diagnostics;

namespace SummitSite.Output;

/// <summary>
/// Puts files among the site's own, for an editor to go on with: all of them or none. They are staged beside their places under names that loading passes over.
/// </summary>
public static class SourceWriter
{
    // An editor's backup by name, so that what a killed run leaves behind is part of no site.
    private const string Staged = "~";

    private const string VersionControl = ".git";

    /// <summary>Writes files that are not there yet. Where one is, nothing is written; an editor's work is never replaced.</summary>
    /// <param name="root">The site's root, absolute.</param>
    /// <param name="files">The files, each path once.</param>
    public static ImmutableArray<Diagnostic> Create(string root, ImmutableArray<SiteFile> files)
    {
        ImmutableArray<Diagnostic> there = [.. files.Except(Missing(root, files)).Select(f => Rules.FileIsThere(f.Path))];
        return there.IsEmpty ? Write(root, files, replaces: false) : there;
    }

    /// <summary>Writes a whole site into a folder that is empty, but for what a version control keeps there, or that is not there yet.</summary>
    /// <param name="folder">The folder, absolute.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="files">The files, each path once.</param>
    public static ImmutableArray<Diagnostic> CreateSite(string folder, string name, ImmutableArray<SiteFile> files)
    {
        try
        {
            return FileSystem.IsFree(folder, VersionControl) ? Write(folder, files, replaces: false) : [Rules.FolderNotEmpty(name)];
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return [Rules.CannotRead(name, DiskFault.Describe(fault))];
        }
    }

    /// <summary>Those of the files that are not there yet.</summary>
    public static ImmutableArray<SiteFile> Missing(string root, ImmutableArray<SiteFile> files) => [.. files.Where(f => !FileSystem.Exists(Path.Join(root, f.Path)))];

    /// <summary>Writes schemas into a folder of somebody's choice, unless that is part of what the site is made of.</summary>
    /// <param name="folder">The folder, absolute.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <param name="root">The root of the site that must not be written into, absolute.</param>
    /// <param name="files">The files, each path once.</param>
    public static ImmutableArray<Diagnostic> ReplaceOutside(string folder, string name, string root, ImmutableArray<SiteFile> files) =>
        OutputFolders.PartAround(folder, root) is { } part ? [Rules.SchemasInContent(name, part)] : Write(folder, files, replaces: true);

    /// <summary>Writes files that the program makes, in place of those that are there.</summary>
    public static ImmutableArray<Diagnostic> Replace(string root, ImmutableArray<SiteFile> files) => Write(root, files, replaces: true);

    /// <summary>Writes one file in place of the one that is there, in a single step.</summary>
    public static ImmutableArray<Diagnostic> Replace(string root, SiteFile file) => Write(root, [file], replaces: true);

    private static ImmutableArray<Diagnostic> Write(string root, ImmutableArray<SiteFile> files, bool replaces)
    {
        var placed = new List<string>();
        var current = "";
        try
        {
            foreach (var file in files)
                FileSystem.Write(Path.Join(root, current = file.Path) + Staged, file.Bytes.Span);
            foreach (var file in files)
            {
                var path = Path.Join(root, current = file.Path);
                FileSystem.Move(path + Staged, path, replaces);
                placed.Add(path);
            }
            return [];
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            Undo([.. replaces ? [] : placed, .. files.Select(f => Path.Join(root, f.Path) + Staged)]);
            return [Rules.CannotWriteSource(current, DiskFault.DescribeWrite(fault))];
        }
    }

    private static void Undo(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            try
            {
                FileSystem.Delete(path);
            }
            catch (Exception fault) when (DiskFault.Is(fault))
            {
                // What could not be written is known by then; a staged file that stays behind is passed over.
            }
        }
    }
}
