using CsCheck;
using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Output;

/// <summary>A write that breaks down at any moment leaves every file whole, and the next build mends the rest.</summary>
public sealed class BrokenWriteTests
{
    private static readonly OutputTree First = Trees.Of(("assets/site.css", "css one"), ("index.html", "home one"), ("old/index.html", "old page"), ("notes", "a file"), ("map.xml", "map one"));
    private static readonly OutputTree Second = Trees.Of(("assets/site.css", "css two"), ("index.html", "home two"), ("new/index.html", "new page"), ("notes/index.html", "a page"), ("map.xml", "map one"));
    private static readonly OutputTree Third = Trees.Of(("index.html", "home three"), ("new/index.html", "newer page"), ("old/index.html", "old page"), ("Map.xml", "map three"));

    /// <summary>More than any of these writes makes.</summary>
    private const int MostChanges = 40;

    [Fact]
    public void The_number_of_changes_that_are_tried_is_enough()
    {
        using var folder = new TempFolder();
        folder.WriteWell(First);
        Assert.False(Break(folder, Second, MostChanges, true));
    }

    [Fact]
    public void A_killed_build_leaves_every_file_whole_and_the_same_build_mends_it() => AtEveryMoment(isDeath: true, Second);

    [Fact]
    public void A_killed_build_is_mended_by_a_build_of_another_site() => AtEveryMoment(isDeath: true, Third);

    [Fact]
    public void A_killed_build_is_mended_by_a_build_of_the_site_as_it_was() => AtEveryMoment(isDeath: true, First);

    [Fact]
    public void A_fault_of_the_disk_leaves_every_file_whole_and_is_mended_too() => AtEveryMoment(isDeath: false, Second);

    [Fact]
    public void Any_number_of_builds_killed_one_after_another_is_mended()
    {
        var trees = new[] { First, Second, Third };
        Gen.Select(Gen.Int[0, 2], Gen.Int[0, MostChanges], Gen.Bool).Array[1, 5].Sample(attempts =>
        {
            using var folder = new TempFolder();
            folder.Write("mine.txt", "of others");
            Assert.Empty(folder.Write(First, force: true).Diagnostics);
            foreach (var (tree, moment, isDeath) in attempts)
            {
                Break(folder, trees[tree], moment, isDeath);
                AssertWhole(folder, trees);
            }
            folder.WriteWell(Third);
            AssertHolds(folder, Third);
        }, iter: 100);
    }

    [Fact]
    public void A_full_disk_changes_nothing_and_is_named()
    {
        using var folder = new TempFolder();
        folder.WriteWell(First);
        var before = folder.Files;
        var result = OutputFolder.Write(Second, new BreakingDisk(new DiskFolder(folder.Path), 1, false), "wwwroot", false, CancellationToken.None);
        Assert.Equal("error SS0804: 'wwwroot/index.html' could not be written: the disk is full. Nothing of the site was changed.\n", Printed.Lines(result.Diagnostics));
        Assert.Equal(before, folder.Files);
        Assert.DoesNotContain(".summitsite-staging", folder.Folders);
    }

    [Fact]
    public void A_file_that_cannot_be_put_in_place_is_named()
    {
        using var folder = new TempFolder();
        folder.WriteWell(First);
        // Four files and the journal are staged, one file that blocks a folder goes, and the style sheet is put in place.
        var result = OutputFolder.Write(Second, new BreakingDisk(new DiskFolder(folder.Path), 7, false), "wwwroot", false, CancellationToken.None);
        Assert.Equal(
            "error SS0804: 'wwwroot/index.html' could not be put in place: permission is denied. Every file is whole, but some are new and some are old. Mend the cause and build again.\n",
            Printed.Lines(result.Diagnostics));
        Assert.Equal(("css two", "home one"), (folder.Files["assets/site.css"], folder.Files["index.html"]));
    }

    [Fact]
    public void Assets_are_there_before_the_pages_that_need_them_and_the_manifest_comes_last()
    {
        using var folder = new TempFolder();
        var order = new List<string>();
        for (var moment = 0; moment <= MostChanges; moment++)
        {
            using var fresh = new TempFolder();
            Break(fresh, Second, moment, true);
            order.AddRange(fresh.Files.Keys.Where(p => !p.StartsWith('.') && !order.Contains(p)));
        }
        Assert.Equal(["assets/site.css", "index.html", "new/index.html", "notes/index.html", "map.xml", "build-manifest.json"], order);
    }

    private static void AtEveryMoment(bool isDeath, OutputTree next)
    {
        for (var moment = 0; moment <= MostChanges; moment++)
        {
            using var folder = new TempFolder();
            folder.Write("mine.txt", "of others");
            Assert.Empty(folder.Write(First, force: true).Diagnostics);
            Break(folder, Second, moment, isDeath);
            AssertWhole(folder, First, Second);
            folder.WriteWell(next);
            AssertHolds(folder, next);
        }
    }

    /// <summary>Writes on a disk that breaks; whether it did.</summary>
    private static bool Break(TempFolder folder, OutputTree tree, int moment, bool isDeath)
    {
        var disk = new BreakingDisk(new DiskFolder(folder.Path), moment, isDeath);
        try
        {
            OutputFolder.Write(tree, disk, "wwwroot", false, CancellationToken.None);
        }
        catch (IOException) when (disk.IsBroken)
        {
            // A dead process reports nothing.
        }
        return disk.IsBroken;
    }

    private static void AssertWhole(TempFolder folder, params OutputTree[] trees)
    {
        foreach (var (path, text) in folder.Files.Where(f => !f.Key.StartsWith(OutputPath.Staging, StringComparison.Ordinal)))
            if (path == "mine.txt")
                Assert.Equal("of others", text);
            else
                Assert.Contains(text, trees.Select(t => Trees.Written(t).GetValueOrDefault(path)));
    }

    private static void AssertHolds(TempFolder folder, OutputTree tree)
    {
        var expected = Trees.Written(tree);
        expected["mine.txt"] = "of others";
        Assert.Equal(expected, folder.Files);
        Assert.DoesNotContain(".summitsite-staging", folder.Folders);
    }
}
