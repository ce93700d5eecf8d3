using System.Collections.Immutable;
using SummitSite.Diagnostics;

namespace SummitSite.Output;

/// <summary>Where a site is to be written.</summary>
/// <param name="Folder">The output folder, absolute.</param>
/// <param name="SiteRoot">The site's root, absolute: the folder that holds content.</param>
/// <param name="Name">What the output folder is called in messages, such as <c>wwwroot</c>.</param>
/// <param name="Force">Whether a folder that holds files of others, and none of ours, may be written to. Files of others are never replaced.</param>
public sealed record OutputTarget(string Folder, string SiteRoot, string Name, bool Force);

/// <summary>What became of a write: files written, found unchanged and removed (the manifest is not counted), or why nothing was.</summary>
public sealed record WriteResult(ImmutableArray<Diagnostic> Diagnostics, int Written, int Unchanged, int Removed)
{
    internal static WriteResult Nothing(params ImmutableArray<Diagnostic> diagnostics) => new(diagnostics, 0, 0, 0);
}

/// <summary>
/// Puts a tree into a folder. Nothing of the site changes until every new file is on the disk; then the files are put in place one by one,
/// each in a single step, so that a reader sees a file whole, the old one or the new one, at every instant. A build that is killed leaves a folder
/// that the next build mends. (A power cut may lose bytes; the next build compares bytes and writes them again.)
/// </summary>
public static class OutputFolder
{
    /// <summary>Files that may be in a folder we have never written to: they belong to the folder's keeping.</summary>
    private static readonly ImmutableArray<string> Keepers = [".gitignore", ".gitattributes", ".gitkeep"];

    /// <summary>Writes the tree, or says why not. Cancelling before the first file is put in place leaves everything as it was; after that it comes too late.</summary>
    public static WriteResult Write(OutputTree tree, OutputTarget target, CancellationToken cancellation)
    {
        try
        {
            return OutputFolders.Refusal(target) is { } refusal
                ? WriteResult.Nothing(refusal)
                : Write(tree, new DiskFolder(FileSystem.RealPath(target.Folder)), target.Name, target.Force, cancellation);
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return WriteResult.Nothing(Rules.CannotWrite(target.Name, DiskFault.DescribeWrite(fault)));
        }
    }

    internal static WriteResult Write(OutputTree tree, IOutputDisk disk, string name, bool force, CancellationToken cancellation)
    {
        // Listing takes its time, and where a manifest is the folder is hardly others': it is asked again when the folder is held.
        if (!force && !disk.Has(OutputPath.Manifest) && IsForeign(new Ownership(disk, disk.List())))
            return WriteResult.Nothing(Rules.ForeignFolder(name));
        if (disk.Claim() is not { } claim)
            return WriteResult.Nothing(Rules.OutputBusy(name));
        try
        {
            var ours = new Ownership(disk, disk.List());
            return !force && IsForeign(ours) ? WriteResult.Nothing(Rules.ForeignFolder(name)) : new OutputWriter(disk, name).Write(tree, ours, cancellation);
        }
        finally
        {
            Release(claim, disk);
        }
    }

    private static void Release(IDisposable claim, IOutputDisk disk)
    {
        try
        {
            claim.Dispose();
            disk.DeleteIfEmpty(OutputPath.Staging.TrimEnd('/'));
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            // What became of the site is known by now; an empty folder that stays behind is the next build's to remove.
        }
    }

    private static bool IsForeign(Ownership ours) => !ours.IsKnown && ours.Found.Any(f => IsOfOthers(f.Key, f.Value));

    private static bool IsOfOthers(string path, DiskEntry entry) =>
        entry.Type != DiskEntryType.Folder && !Keepers.Contains(path) && !path.StartsWith(OutputPath.Staging, StringComparison.Ordinal);
}
