using SummitSite.Diagnostics;

namespace SummitSite.Output;

/// <summary>Can these files stand side by side in one folder on every machine and host?</summary>
internal static class OutputPaths
{
    /// <summary>Reports paths that leave the folder or are no file's name somewhere, and pairs that would be one file, or a file and a folder of one name.</summary>
    internal static void Check(IEnumerable<string> files, DiagnosticBag bag)
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [OutputPath.Manifest] = OutputPath.Manifest };
        var folders = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in files.Order(StringComparer.Ordinal))
            if (!OutputPath.IsSafe(path))
                bag.Add(Rules.UnsafePath(path));
            else if (!names.TryAdd(path, path))
                bag.Add(Rules.TwoFilesAtOnePlace(path, names[path]));
            else
                foreach (var folder in OutputPath.Folders(path))
                    if (!folders.TryAdd(folder, folder) && folders[folder] != folder)
                        bag.Add(Rules.TwoFilesAtOnePlace(folder, folders[folder]));
        foreach (var folder in folders.Keys.Where(names.ContainsKey).Order(StringComparer.Ordinal))
            bag.Add(Rules.TwoFilesAtOnePlace(folder, names[folder]));
    }
}
