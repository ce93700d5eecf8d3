using System.Collections.Frozen;
using SummitSite.Diagnostics;

namespace SummitSite.Output;

/// <summary>Compares a tree and its manifest with what stands in the folder.</summary>
internal sealed class WritePlanner
{
    private readonly IOutputDisk disk;
    private readonly Ownership ours;
    private readonly string folderName;
    private readonly FrozenSet<string> standing;
    private readonly HashSet<string> wanted;
    private readonly ILookup<string, string> foundInAnyCase;
    private readonly DiagnosticBag problems = new();
    private readonly SortedSet<string> blockers = new(StringComparer.Ordinal);
    private readonly SortedSet<string> blockingFolders = new(StringComparer.Ordinal);

    private WritePlanner(OutputTree tree, FrozenSet<string> standing, IOutputDisk disk, Ownership ours, string folderName)
    {
        (this.standing, this.disk, this.ours, this.folderName) = (standing, disk, ours, folderName);
        wanted = [.. tree.Files.Select(f => f.Path), OutputPath.Manifest];
        foundInAnyCase = ours.Found.Keys.ToLookup(p => p, StringComparer.OrdinalIgnoreCase);
    }

    /// <param name="tree">What the folder is to hold.</param>
    /// <param name="standing">Paths of the tree's files that are known to be there byte for byte.</param>
    /// <param name="disk">The folder.</param>
    /// <param name="ours">Which of its files are ours.</param>
    /// <param name="folderName">What the folder is called in messages.</param>
    internal static WritePlan Plan(OutputTree tree, FrozenSet<string> standing, IOutputDisk disk, Ownership ours, string folderName) =>
        new WritePlanner(tree, standing, disk, ours, folderName).Plan(tree);

    private WritePlan Plan(OutputTree tree)
    {
        foreach (var path in wanted)
            ClearTheWay(path);
        if (ours.IsFile(OutputPath.Manifest) && !ours.MayReplace(OutputPath.Manifest))
            problems.Add(Rules.FileInTheWay(Shown(OutputPath.Manifest)));
        var isThere = new bool[tree.Files.Length];
        SideBySide.For(isThere.Length, i => isThere[i] = IsThere(tree.Files[i]), CancellationToken.None);
        var changed = tree.Files.Where((_, i) => !isThere[i]).OrderBy(f => f.Phase).ToArray();
        var gone = ours.Standing.Where(p => !wanted.Contains(p)).ToLookup(ours.IsAsWritten);
        foreach (var kept in gone[false])
            problems.Add(Rules.StaleButChanged(Shown(kept)));
        return new WritePlan(
            [.. blockers], [.. blockingFolders.Reverse()], [.. changed], tree.Files.Length - changed.Length, [.. gone[true].Except(blockers)], problems.Sorted());
    }

    private bool IsThere(OutputFile file)
    {
        if (!ours.IsFile(file.Path))
            return false;
        if (standing.Contains(file.Path))
            return true;
        if (ours.Found[file.Path].Length == file.Bytes.Length && disk.Read(file.Path).Span.SequenceEqual(file.Bytes.Span))
            return true;
        if (!ours.MayReplace(file.Path))
            problems.Add(Rules.FileInTheWay(Shown(file.Path)));
        return false;
    }

    // What a file system might take for this path or for a folder above it: a twin in other capitals, a file where a folder must be, a folder, a link.
    private void ClearTheWay(string path)
    {
        foreach (var folder in OutputPath.Folders(path))
            foreach (var other in foundInAnyCase[folder].Where(o => ours.Found[o].Type != DiskEntryType.Folder))
                Remove(other);
        foreach (var other in foundInAnyCase[path].Where(o => o != path || !ours.IsFile(o)))
            Remove(other);
    }

    private void Remove(string obstacle)
    {
        var below = ours.Found.Keys.Where(p => p == obstacle || p.StartsWith(obstacle + "/", StringComparison.Ordinal))
            .ToLookup(p => ours.Found[p].Type == DiskEntryType.Folder);
        if (below[false].Any(f => wanted.Contains(f) || !ours.IsAsWritten(f)))
            problems.Add(InTheWay(obstacle));
        blockers.UnionWith(below[false]);
        blockingFolders.UnionWith(below[true]);
    }

    private Diagnostic InTheWay(string obstacle) => ours.Found[obstacle].Type switch
    {
        DiskEntryType.Folder => Rules.FolderInTheWay(Shown(obstacle)),
        DiskEntryType.Link => Rules.LinkInTheWay(Shown(obstacle)),
        _ => Rules.FileInTheWay(Shown(obstacle)),
    };

    private string Shown(string path) => $"{folderName}/{path}";
}
