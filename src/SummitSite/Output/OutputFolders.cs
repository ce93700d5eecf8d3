using SummitSite.Diagnostics;

namespace SummitSite.Output;

/// <summary>Which folders a site may be written to at all.</summary>
internal static class OutputFolders
{
    /// <summary>Why not to this one: it is, holds, or stands inside what the site is made of. Null when nothing speaks against it.</summary>
    internal static Diagnostic? Refusal(OutputTarget target)
    {
        var output = FileSystem.RealPath(target.Folder);
        var root = FileSystem.RealPath(target.SiteRoot);
        if (Holds(output, root))
            return Rules.OutputOverSite(target.Name, "the site itself");
        foreach (var source in SiteFolder.Folders)
        {
            var folder = FileSystem.RealPath(Path.Join(root, source));
            if (Holds(output, folder) || Holds(folder, output))
                return Rules.OutputOverSite(target.Name, $"the folder '{source}'");
        }
        return null;
    }

    /// <summary>The part of a site in which a folder lies; null for one outside of all of them.</summary>
    internal static string? PartAround(string folder, string root) =>
        SiteFolder.Folders.FirstOrDefault(part => Holds(FileSystem.RealPath(Path.Join(FileSystem.RealPath(root), part)), FileSystem.RealPath(folder)));

    // Capitals are ignored, because on some machines they do not count.
    private static bool Holds(string outer, string inner) =>
        (inner + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(outer) + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
