using System.Collections.Immutable;
using SummitSite.Diagnostics;

namespace SummitSite.Output;

/// <summary>
/// What has to happen to a folder so that it holds a tree, worked out before anything is touched. An error among <paramref name="Problems"/> means: do nothing.
/// </summary>
/// <param name="Blockers">Stale files of ours that stand where a folder, or a twin in other capitals, has to go; removed first.</param>
/// <param name="BlockingFolders">Folders that stand where a file has to go and hold nothing but blockers, the innermost first.</param>
/// <param name="Changed">Files whose bytes are not there yet, in the order of their phases, then of their paths.</param>
/// <param name="Unchanged">How many files are there already and are not touched.</param>
/// <param name="Stale">Files of ours that are no longer part of the site; removed last.</param>
/// <param name="Problems">Files in the way, and stale ones that somebody changed.</param>
internal sealed record WritePlan(
    ImmutableArray<string> Blockers,
    ImmutableArray<string> BlockingFolders,
    ImmutableArray<OutputFile> Changed,
    int Unchanged,
    ImmutableArray<string> Stale,
    ImmutableArray<Diagnostic> Problems)
{
    internal bool IsPossible => Problems.All(p => p.Severity != Severity.Error);
}
