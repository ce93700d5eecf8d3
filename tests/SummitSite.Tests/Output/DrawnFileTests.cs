using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Output;

/// <summary>Files that are drawn only where they do not stand already.</summary>
public sealed class DrawnFileTests : IDisposable
{
    private readonly TempFolder folder = new();
    private int drawings;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_not_there_is_drawn_and_stands_in_the_manifest()
    {
        var result = folder.WriteWell(Tree("cards/a.1.png"));
        Assert.Equal((2, 0, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal(("picture", 1), (folder.Files["cards/a.1.png"], drawings));
        Assert.Contains(BuildManifest.Digest("picture"u8), folder.Files[OutputPath.Manifest], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_stands_is_not_drawn_again()
    {
        folder.WriteWell(Tree("cards/a.1.png"));
        var manifest = folder.Files[OutputPath.Manifest];
        var result = folder.WriteWell(Tree("cards/a.1.png"));
        Assert.Equal((0, 2, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal((manifest, 1), (folder.Files[OutputPath.Manifest], drawings));
    }

    [Fact]
    public void A_file_that_somebody_damaged_is_drawn_again()
    {
        folder.WriteWell(Tree("cards/a.1.png"));
        folder.Write("cards/a.1.png", "pictura");
        folder.WriteWell(Tree("cards/a.1.png"));
        Assert.Equal(("picture", 2), (folder.Files["cards/a.1.png"], drawings));
    }

    [Fact]
    public void A_file_that_no_build_of_ours_wrote_is_not_trusted()
    {
        folder.WriteWell(Tree());
        folder.Write("cards/a.1.png", "another");
        Assert.Contains("SS0", Printed.Lines(folder.Write(Tree("cards/a.1.png")).Diagnostics), StringComparison.Ordinal);
        Assert.Equal("another", folder.Files["cards/a.1.png"]);
    }

    [Fact]
    public void What_is_shown_no_more_goes()
    {
        folder.WriteWell(Tree("cards/a.1.png"));
        var result = folder.WriteWell(Tree("cards/a.2.png"));
        Assert.Equal((1, 1, 1), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal(["cards/a.2.png"], folder.Files.Keys.Where(p => p.EndsWith(".png", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_drawn_when_the_build_was_stopped_before()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => OutputFolder.Write(Tree("cards/a.1.png"), new DiskFolder(folder.Path), "wwwroot", false, stop.Token));
        Assert.Equal(0, drawings);
    }

    private OutputTree Tree(params string[] drawn) =>
        new([new OutputFile("index.html", "home"u8.ToArray(), OutputPhase.Page)], [.. drawn.Select(path => new DrawnFile(path, Draw))]);

    private ReadOnlyMemory<byte> Draw()
    {
        drawings++;
        return "picture"u8.ToArray();
    }
}
