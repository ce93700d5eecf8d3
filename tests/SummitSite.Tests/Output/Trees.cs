using System.Text;
using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Output;

/// <summary>Output trees and writes for tests.</summary>
internal static class Trees
{
    /// <summary>A tree of files and their texts; the ending of the path gives the phase.</summary>
    internal static OutputTree Of(params (string Path, string Text)[] files) => new(files.Select(f => new OutputFile(f.Path, Encoding.UTF8.GetBytes(f.Text), PhaseOf(f.Path))));

    /// <summary>What a folder holds after a write of the tree, others' files aside: the files and the manifest.</summary>
    internal static SortedDictionary<string, string> Written(OutputTree tree) => new(
        tree.Files.ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes.Span)), StringComparer.Ordinal)
    {
        [OutputPath.Manifest] = Encoding.UTF8.GetString(BuildManifest.BytesOf(tree).Span),
    };

    internal static WriteResult Write(this TempFolder folder, OutputTree tree, bool force = false) =>
        OutputFolder.Write(tree, new DiskFolder(folder.Path), "wwwroot", force, CancellationToken.None);

    /// <summary>Writes, and nothing speaks against it.</summary>
    internal static WriteResult WriteWell(this TempFolder folder, OutputTree tree)
    {
        var result = folder.Write(tree);
        Assert.Equal("", Printed.Lines(result.Diagnostics));
        return result;
    }

    private static OutputPhase PhaseOf(string path) =>
        path.EndsWith(".css", StringComparison.Ordinal) ? OutputPhase.Asset : path.EndsWith(".html", StringComparison.Ordinal) ? OutputPhase.Page : OutputPhase.Index;
}
