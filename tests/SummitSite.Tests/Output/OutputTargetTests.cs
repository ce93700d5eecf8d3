using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Output;

/// <summary>Which folders are refused whatever is in them.</summary>
public sealed class OutputTargetTests : IDisposable
{
    private static readonly OutputTree Site = Trees.Of(("index.html", "home"));

    private readonly TempFolder root = new();

    public OutputTargetTests() => root.Write("content/site.yaml", "title: x");

    public void Dispose() => root.Dispose();

    [Theory]
    [InlineData(".", "the site itself")]
    [InlineData("..", "the site itself")]
    [InlineData("content", "the folder 'content'")]
    [InlineData("content/site", "the folder 'content'")]
    [InlineData("Content/site", "the folder 'content'")]
    [InlineData("templates", "the folder 'templates'")]
    [InlineData("archive/x", "the folder 'archive'")]
    public void A_folder_that_is_part_of_the_site_or_around_it_is_refused(string folder, string part)
    {
        Assert.Equal($"error SS0903: The site cannot be written to 'out': that would mix it with {part}. Choose a folder of its own, such as wwwroot.\n", Write(root.At(folder)));
        Assert.Equal(["content/site.yaml"], root.Files.Keys);
    }

    [Fact]
    public void A_link_to_the_content_is_seen_through()
    {
        Directory.CreateSymbolicLink(root.At("out"), root.At("content"));
        Assert.StartsWith("error SS0903", Write(root.At("out")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_another_folder_is_where_the_site_goes()
    {
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(root.At("out"), elsewhere.Path);
        Assert.Equal("", Write(root.At("out")));
        Assert.Equal("home", elsewhere.Files["index.html"]);
    }

    [Theory]
    [InlineData("wwwroot")]
    [InlineData("public/site")]
    [InlineData("content-site")]
    public void A_folder_of_its_own_is_fine(string folder)
    {
        Assert.Equal("", Write(root.At(folder)));
        Assert.Equal("home", root.Files[folder + "/index.html"]);
    }

    [Fact]
    public void A_folder_that_is_a_file_cannot_be_written()
    {
        root.Write("out", "a file");
        Assert.StartsWith("error SS0804: 'out' could not be written: ", Write(root.At("out")), StringComparison.Ordinal);
        Assert.Equal("a file", root.Files["out"]);
    }

    private string Write(string folder) =>
        Printed.Lines(OutputFolder.Write(Site, new OutputTarget(folder, root.Path, "out", false), CancellationToken.None).Diagnostics);
}
