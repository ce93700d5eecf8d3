using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Output;

/// <summary>What is read from a real folder.</summary>
public sealed class SiteFolderTests : IDisposable
{
    private readonly TempFolder root = new();

    public SiteFolderTests() => root.Write("content/site.yaml", "title: x");

    public void Dispose() => root.Dispose();

    [Fact]
    public void Content_templates_and_archive_are_read_in_ordinal_order_and_nothing_else()
    {
        root.Write("content/speakers/ada.md", "");
        root.Write("content/Speakers.md", "");
        root.Write("templates/layouts/page.html", "");
        root.Write("archive/a.txt", "");
        root.Write("src/Program.cs", "");
        root.Write("content.md", "");
        Assert.Equal(["archive/a.txt", "content/Speakers.md", "content/site.yaml", "content/speakers/ada.md", "templates/layouts/page.html"], Loaded());
    }

    [Fact]
    public void The_bytes_are_those_of_the_file() => Assert.Equal("title: x"u8.ToArray(), SiteFolder.Load(root.Path, ".").Sources!.Files[0].Bytes.ToArray());

    [Theory]
    [InlineData("content/.DS_Store")]
    [InlineData("content/speakers/.ada.md.swp")]
    [InlineData("content/speakers/ada.md~")]
    [InlineData("content/speakers/#ada.md#")]
    [InlineData("content/speakers/ada.md.bak")]
    [InlineData("content/images/Thumbs.db")]
    [InlineData("content/.obsidian/workspace.json")]
    [InlineData("templates/.vscode/settings.json")]
    public void What_editors_and_systems_leave_behind_is_passed_over(string path)
    {
        root.Write(path, "x");
        Assert.Equal(["content/site.yaml"], Loaded());
    }

    [Fact]
    public void A_folder_without_content_is_no_site()
    {
        root.Write("sites/lake/notes.txt", "x");
        Assert.Equal("error SS0901: There is no folder 'content' here. The site's root is further up: run this there, or add '--root ..'.\n", Said("content", "."));
        Assert.Equal("error SS0901: There is no folder 'content' in 'sites/lake'. The site's root is further up: run this there, or add '--root sites/lake/../..'.\n", Said("sites/lake", "sites/lake"));
        Assert.Equal("error SS0901: There is no folder 'nowhere'. Name with --root the folder that holds 'content'.\n", Said("nowhere", "nowhere"));
        Assert.Equal("error SS0901: 'sites/lake/notes.txt' is a file. Name with --root the folder that holds 'content'.\n", Said("sites/lake/notes.txt", "sites/lake/notes.txt"));
        Assert.Null(SiteFolder.Load(root.At("content"), ".").Sources);

        string Said(string folder, string name) => Printed.Lines(SiteFolder.Load(root.At(folder), name).Diagnostics);
    }

    [Fact]
    public void A_file_that_another_program_holds_cannot_be_read()
    {
        using var held = new FileStream(root.At("content/site.yaml"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var loaded = SiteFolder.Load(root.Path, ".");
        Assert.StartsWith("content/site.yaml:1:1: error SS0807: This cannot be read: ", Printed.Lines(loaded.Diagnostics), StringComparison.Ordinal);
        Assert.Null(loaded.Sources);
    }

    [Fact]
    public void Links_are_reported_and_not_followed_even_in_a_circle()
    {
        Directory.CreateSymbolicLink(root.At("content/again"), root.At("content"));
        File.CreateSymbolicLink(root.At("content/secret.md"), root.At("elsewhere.md"));
        root.Write("elsewhere.md", "x");
        var loaded = SiteFolder.Load(root.Path, ".");
        Assert.Equal(["content/site.yaml"], loaded.Sources!.Files.Select(f => f.Path));
        Assert.Equal(
            """
            content/again:1:1: error SS0103: This is a link, which is not the same on every machine, so nothing reads it. Put the file itself here.
            content/secret.md:1:1: error SS0103: This is a link, which is not the same on every machine, so nothing reads it. Put the file itself here.

            """,
            Printed.Lines(loaded.Diagnostics));
    }

    [Fact]
    public void A_film_is_not_read_into_memory()
    {
        using (var file = File.Create(root.At("content/film.mp4")))
            file.SetLength(SiteFolder.MostBytes + 1);
        var loaded = SiteFolder.Load(root.Path, ".");
        Assert.Equal(["content/site.yaml"], loaded.Sources!.Files.Select(f => f.Path));
        Assert.Equal("content/film.mp4:1:1: error SS0102: This file has 32768 kB; a content file may have 32768 kB. Is it the right file?\n", Printed.Lines(loaded.Diagnostics));
    }

    [Fact]
    public void Names_are_composed_whatever_the_disk_makes_of_them()
    {
        root.Write("content/images/cafe\u0301.png", "x");
        Assert.Contains("content/images/caf\u00E9.png", Loaded());
    }

    private IEnumerable<string> Loaded()
    {
        var loaded = SiteFolder.Load(root.Path, ".");
        Assert.Equal("", Printed.Lines(loaded.Diagnostics));
        return loaded.Sources!.Files.Select(f => f.Path);
    }
}
