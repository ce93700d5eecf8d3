using System.Collections.Frozen;
using System.Globalization;
using SummitSite.Diagnostics;

namespace SummitSite.Output;

/// <summary>
/// One build's writing, in two steps. Stage: every changed file goes to the staging folder, and a journal of what the folder is to hold comes last.
/// Commit: blockers go, files are moved to their places (assets, pages, indexes), stale ones are removed, and the journal becomes the manifest.
/// </summary>
internal sealed class OutputWriter(IOutputDisk disk, string folderName)
{
    // The file that is being worked on, for the message when that fails.
    private string current = "";

    /// <summary>Does it all. The caller holds the folder's claim.</summary>
    internal WriteResult Write(OutputTree tree, Ownership ours, CancellationToken cancellation)
    {
        var (whole, standing) = Whole(tree, ours, cancellation);
        var plan = WritePlanner.Plan(whole, standing, disk, ours, folderName);
        if (!plan.IsPossible)
            return WriteResult.Nothing(plan.Problems);
        var manifest = BuildManifest.BytesOf(whole);
        var journal = NewJournal(ours);
        if (Attempt(ours, fault => Rules.CannotWrite(Shown, fault), () => Stage(plan, ours, manifest, journal, cancellation)) is { } unstaged)
            return unstaged;
        if (Attempt(ours, fault => Rules.CannotFinish(Shown, fault), () => Commit(plan, ours, manifest, journal)) is { } unfinished)
            return unfinished;
        return new WriteResult(plan.Problems, plan.Changed.Length, plan.Unchanged, plan.Blockers.Length + plan.Stale.Length);
    }

    /// <summary>
    /// The tree with every file made, and the paths of those that stand there as they were written and are not drawn again: their names say that they would come out the same.
    /// </summary>
    private static (OutputTree Tree, FrozenSet<string> Standing) Whole(OutputTree tree, Ownership ours, CancellationToken cancellation)
    {
        var standing = new ReadOnlyMemory<byte>?[tree.Drawn.Length];
        var drawn = new OutputFile[tree.Drawn.Length];
        SideBySide.For(drawn.Length, i =>
        {
            standing[i] = ours.AsWritten(tree.Drawn[i].Path);
            drawn[i] = new OutputFile(tree.Drawn[i].Path, standing[i] ?? tree.Drawn[i].Draw(), OutputPhase.Asset);
        }, cancellation);
        return (new OutputTree(tree.Files.Concat(drawn)), drawn.Where((_, i) => standing[i] is not null).Select(d => d.Path).ToFrozenSet(StringComparer.Ordinal));
    }

    private string Shown => $"{folderName}/{current}";

    private static string NewJournal(Ownership ours)
    {
        var number = 1;
        while (ours.Journals.Contains(JournalOf(number)))
            number++;
        return JournalOf(number);

        static string JournalOf(int number) => OutputPath.Journal + number.ToString("D4", CultureInfo.InvariantCulture) + ".json";
    }

    private static string StagedAs(int number) => OutputPath.Staging + "file-" + number.ToString("D6", CultureInfo.InvariantCulture);

    private void Stage(WritePlan plan, Ownership ours, ReadOnlyMemory<byte> manifest, string journal, CancellationToken cancellation)
    {
        DeleteStaged(ours.Found.Keys);
        for (var i = 0; i < plan.Changed.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            current = plan.Changed[i].Path;
            disk.Write(StagedAs(i), plan.Changed[i].Bytes.Span);
        }
        current = OutputPath.Manifest;
        cancellation.ThrowIfCancellationRequested();
        disk.Write(journal, manifest.Span);
    }

    private void Commit(WritePlan plan, Ownership ours, ReadOnlyMemory<byte> manifest, string journal)
    {
        Delete(plan.Blockers);
        foreach (var folder in plan.BlockingFolders)
            disk.DeleteIfEmpty(current = folder);
        for (var i = 0; i < plan.Changed.Length; i++)
            disk.Move(StagedAs(i), current = plan.Changed[i].Path);
        Delete(plan.Stale);
        current = OutputPath.Manifest;
        if (ours.IsFile(OutputPath.Manifest) && disk.Read(OutputPath.Manifest).Span.SequenceEqual(manifest.Span))
            disk.Delete(journal);
        else
            disk.Move(journal, OutputPath.Manifest);
        foreach (var old in ours.Journals)
            disk.Delete(old);
    }

    private void Delete(IReadOnlyCollection<string> paths)
    {
        foreach (var path in paths)
            disk.Delete(current = path);
        foreach (var folder in paths.SelectMany(OutputPath.Folders).Distinct().OrderDescending(StringComparer.Ordinal))
            disk.DeleteIfEmpty(folder);
    }

    /// <summary>Null when it went well. When the disk fails, or the build is cancelled, what was staged goes; journals stay, they know what is in place.</summary>
    private WriteResult? Attempt(Ownership ours, Func<string, Diagnostic> report, Action step)
    {
        try
        {
            step();
            return null;
        }
        catch (Exception fault) when (DiskFault.Is(fault) || fault is OperationCanceledException)
        {
            try
            {
                DeleteStaged(disk.List().Keys);
            }
            catch (Exception second) when (DiskFault.Is(second))
            {
                // The next build clears up.
            }
            if (fault is OperationCanceledException)
                throw;
            return WriteResult.Nothing(report(DiskFault.DescribeWrite(fault)));
        }
    }

    private void DeleteStaged(IEnumerable<string> found)
    {
        foreach (var staged in found.Where(p => p.StartsWith(OutputPath.Staging + "file-", StringComparison.Ordinal)).ToArray())
            disk.Delete(staged);
    }
}
