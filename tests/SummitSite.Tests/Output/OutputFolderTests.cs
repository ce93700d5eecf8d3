using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Output;

/// <summary>What a write does to a real folder.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private static readonly OutputTree Site = Trees.Of(("assets/site.css", "css"), ("index.html", "home"), ("speakers/ada/index.html", "ada"), ("sitemap.xml", "map"));

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_fresh_clone_has_a_folder_with_gitignore_which_stays_as_it_is()
    {
        folder.Write(".gitignore", "*\n");
        var result = folder.WriteWell(Site);
        Assert.Equal((4, 0, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal("*\n", folder.Files[".gitignore"]);
        Assert.Equal(Trees.Written(Site), Without(".gitignore"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made()
    {
        var inner = new DiskFolder(folder.At("new/wwwroot"));
        Assert.Empty(OutputFolder.Write(Site, inner, "wwwroot", false, CancellationToken.None).Diagnostics);
        Assert.Equal("home", folder.Files["new/wwwroot/index.html"]);
    }

    [Fact]
    public void A_second_build_of_the_same_site_touches_nothing()
    {
        folder.WriteWell(Site);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in folder.Files.Keys)
            File.SetLastWriteTimeUtc(folder.At(path), old);
        var result = folder.WriteWell(Site);
        Assert.Equal((0, 4, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.All(folder.Files.Keys, path => Assert.Equal(old, File.GetLastWriteTimeUtc(folder.At(path))));
    }

    [Fact]
    public void Only_what_changed_is_written()
    {
        folder.WriteWell(Site);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in folder.Files.Keys)
            File.SetLastWriteTimeUtc(folder.At(path), old);
        var result = folder.WriteWell(Trees.Of(("assets/site.css", "css"), ("index.html", "HOME"), ("speakers/ada/index.html", "ada"), ("sitemap.xml", "map")));
        Assert.Equal((1, 3, 0), (result.Written, result.Unchanged, result.Removed));
        Assert.Equal("HOME", folder.Files["index.html"]);
        Assert.Equal(["build-manifest.json", "index.html"], folder.Files.Keys.Where(p => File.GetLastWriteTimeUtc(folder.At(p)) != old));
    }

    [Fact]
    public void What_is_no_longer_part_of_the_site_goes_with_its_empty_folders()
    {
        folder.WriteWell(Site);
        var less = Trees.Of(("index.html", "home"));
        Assert.Equal(3, folder.WriteWell(less).Removed);
        Assert.Equal(Trees.Written(less), folder.Files);
        Assert.Empty(folder.Folders);
    }

    [Fact]
    public void A_folder_that_others_use_too_stays()
    {
        folder.WriteWell(Site);
        folder.Write("speakers/mine.txt", "mine");
        folder.WriteWell(Trees.Of(("index.html", "home")));
        Assert.Equal(["speakers"], folder.Folders);
        Assert.Equal("mine", folder.Files["speakers/mine.txt"]);
    }

    [Fact]
    public void A_stale_file_that_somebody_changed_stays_and_is_named()
    {
        folder.WriteWell(Site);
        folder.Write("speakers/ada/index.html", "by hand");
        var less = Trees.Of(("index.html", "home"));
        Assert.Equal(
            "info SS0805: 'wwwroot/speakers/ada/index.html' is no longer part of the site, but it was changed after the build wrote it, so it stays. Delete it if nobody needs it.\n",
            Printed.Lines(folder.Write(less).Diagnostics));
        Assert.Equal("by hand", folder.Files["speakers/ada/index.html"]);
        Assert.Equal("", Printed.Lines(folder.Write(less).Diagnostics));
    }

    [Fact]
    public void A_file_of_the_site_that_somebody_changed_is_written_again()
    {
        folder.WriteWell(Site);
        folder.Write("index.html", "by hand");
        folder.WriteWell(Site);
        Assert.Equal("home", folder.Files["index.html"]);
    }

    [Fact]
    public void A_folder_with_files_of_others_is_refused()
    {
        folder.Write("thesis.txt", "years of work");
        Assert.Equal(
            "error SS0902: 'wwwroot' holds files that no build of ours wrote, so nothing was written. Choose another folder, or add --force to write beside them.\n",
            Printed.Lines(folder.Write(Site).Diagnostics));
        Assert.Equal(["thesis.txt"], folder.Files.Keys);
        Assert.Empty(folder.Folders);
    }

    [Fact]
    public void With_force_it_is_written_beside_them_and_later_builds_need_no_force()
    {
        folder.Write("thesis.txt", "years of work");
        Assert.Empty(folder.Write(Site, force: true).Diagnostics);
        folder.WriteWell(Trees.Of(("index.html", "home")));
        Assert.Equal("years of work", folder.Files["thesis.txt"]);
        Assert.Equal(["build-manifest.json", "index.html", "thesis.txt"], folder.Files.Keys);
    }

    [Fact]
    public void A_file_of_others_in_the_way_stops_everything_even_with_force()
    {
        folder.Write("index.html", "not ours");
        Assert.Equal(
            "error SS0803: 'wwwroot/index.html' is in the way and is not ours to replace, so nothing was written. Move it away, or delete it.\n",
            Printed.Lines(folder.Write(Site, force: true).Diagnostics));
        Assert.Equal(["index.html"], folder.Files.Keys);
        Assert.Equal("not ours", folder.Files["index.html"]);
    }

    [Fact]
    public void A_file_of_others_in_other_capitals_is_in_the_way_on_every_machine()
    {
        folder.Write("Index.HTML", "not ours");
        Assert.StartsWith("error SS0803: 'wwwroot/Index.HTML' is in the way", Printed.Lines(folder.Write(Site, force: true).Diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_others_in_the_way_of_a_file_stops_everything()
    {
        folder.Write("sitemap.xml/readme.txt", "mine");
        Assert.Equal(
            "error SS0803: The folder 'wwwroot/sitemap.xml' is in the way of a file and holds what is not ours, so nothing was written. Move it away, or delete it.\n",
            Printed.Lines(folder.Write(Site, force: true).Diagnostics));
        Assert.Equal(["sitemap.xml/readme.txt"], folder.Files.Keys);
    }

    [Fact]
    public void A_link_is_not_followed_out_of_the_folder()
    {
        using var elsewhere = new TempFolder();
        Directory.CreateSymbolicLink(folder.At("speakers"), elsewhere.Path);
        Assert.Equal(
            "error SS0803: 'wwwroot/speakers' is a link that leads somewhere else, so nothing was written. Move it away, or delete it.\n",
            Printed.Lines(folder.Write(Site, force: true).Diagnostics));
        Assert.Empty(elsewhere.Files);
    }

    [Fact]
    public void A_manifest_that_names_files_outside_removes_nothing()
    {
        using var elsewhere = new TempFolder();
        elsewhere.Write("precious.txt", "x");
        var path = Path.GetRelativePath(folder.Path, elsewhere.At("precious.txt")).Replace('\\', '/');
        folder.Write("build-manifest.json", $$"""{"generator": "SummitSite 0.1.0", "files": [{"path": "{{path}}", "sha256": "{{BuildManifest.Digest("x"u8)}}", "bytes": 1}]}""");
        Assert.Contains("SS0803: 'wwwroot/build-manifest.json' is in the way", Printed.Lines(folder.Write(Site, force: true).Diagnostics), StringComparison.Ordinal);
        Assert.Equal("x", elsewhere.Files["precious.txt"]);
    }

    [Fact]
    public void A_file_may_become_a_folder_and_a_folder_a_file()
    {
        var before = Trees.Of(("notes", "file"), ("data/all/events.json", "[]"));
        var after = Trees.Of(("notes/index.html", "page"), ("data", "file"));
        folder.WriteWell(before);
        folder.WriteWell(after);
        Assert.Equal(Trees.Written(after), folder.Files);
        folder.WriteWell(before);
        Assert.Equal(Trees.Written(before), folder.Files);
    }

    [Fact]
    public void A_file_may_change_its_capitals()
    {
        var after = Trees.Of(("images/map.png", "picture"));
        folder.WriteWell(Trees.Of(("images/Map.png", "picture")));
        folder.WriteWell(after);
        Assert.Equal(Trees.Written(after), folder.Files);
    }

    [Fact]
    public void One_build_writes_at_a_time()
    {
        var disk = new DiskFolder(folder.Path);
        using (disk.Claim())
            Assert.Equal("error SS0806: Another build is writing to 'wwwroot'. Wait until it has ended, then build again.\n", Printed.Lines(folder.Write(Site).Diagnostics));
        folder.WriteWell(Site);
    }

    [Fact]
    public void A_build_that_is_stopped_before_it_puts_anything_in_place_leaves_everything_as_it_was()
    {
        folder.WriteWell(Site);
        var before = folder.Files;
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Throws<OperationCanceledException>(() => OutputFolder.Write(Trees.Of(("index.html", "new")), new DiskFolder(folder.Path), "wwwroot", false, stop.Token));
        Assert.Equal(before, folder.Files);
        Assert.DoesNotContain(".summitsite-staging", folder.Folders);
    }

    [Fact]
    public void What_git_keeps_in_the_folder_is_not_looked_at()
    {
        folder.Write(".git/HEAD", "ref: refs/heads/gh-pages\n");
        folder.WriteWell(Site);
        Assert.Equal("ref: refs/heads/gh-pages\n", folder.Files[".git/HEAD"]);
    }

    [Fact]
    public void Bytes_are_written_as_they_are()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0x00, 0xFF];
        folder.WriteWell(new OutputTree([new OutputFile("a.bin", bytes, OutputPhase.Asset)]));
        Assert.Equal(bytes, File.ReadAllBytes(folder.At("a.bin")));
    }

    private SortedDictionary<string, string> Without(string path)
    {
        var files = folder.Files;
        files.Remove(path);
        return files;
    }
}
