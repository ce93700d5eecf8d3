using SummitSite.Diagnostics;
using SummitSite.Output;
using Xunit;

namespace SummitSite.Tests.Output;

public sealed class OutputPathsTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData(".nojekyll")]
    [InlineData("speakers/ada/index.html")]
    [InlineData("images/Łódź café.png")]
    public void An_ordinary_path_is_safe(string path) => Assert.True(OutputPath.IsSafe(path));

    [Theory]
    [InlineData("")]
    [InlineData("/a")]
    [InlineData("a/")]
    [InlineData("a//b")]
    [InlineData("..")]
    [InlineData("a/../b")]
    [InlineData("./a")]
    [InlineData("a\\b")]
    [InlineData("c:a")]
    [InlineData("a?b")]
    [InlineData("a.")]
    [InlineData("a /b")]
    [InlineData("a\nb")]
    public void A_path_that_leaves_the_folder_or_is_no_name_somewhere_is_not(string path)
    {
        Assert.False(OutputPath.IsSafe(path));
        Assert.Equal(
            $"error SS0802: '{path}' cannot be a file of the site on every machine. Rename what makes it: letters, digits, hyphens and dots are safe.\n",
            Check(path));
    }

    [Fact]
    public void Twins_in_other_capitals_are_reported() =>
        Assert.Equal(
            "error SS0801: Two files of the site would be 'images/map.png' and 'images/Map.png', which are one on some machines. Rename what makes one of them.\n",
            Check("images/Map.png", "images/map.png"));

    [Fact]
    public void Twins_among_folders_are_reported() =>
        Assert.Equal(
            "error SS0801: Two files of the site would be 'images/a' and 'images/A', which are one on some machines. Rename what makes one of them.\n",
            Check("images/A/x.png", "images/a/y.png"));

    [Fact]
    public void A_file_and_a_folder_of_one_name_are_reported() =>
        Assert.Equal("error SS0801: Two files of the site would be 'notes'. Rename what makes one of them.\n", Check("notes", "notes/index.html"));

    [Fact]
    public void Two_files_of_one_path_are_reported() =>
        Assert.Equal("error SS0801: Two files of the site would be 'a.html'. Rename what makes one of them.\n", Check("a.html", "a.html"));

    [Fact]
    public void Nothing_of_the_site_may_take_the_place_of_the_manifest() =>
        Assert.Equal("error SS0801: Two files of the site would be 'build-manifest.json'. Rename what makes one of them.\n", Check("build-manifest.json"));

    [Fact]
    public void Different_files_in_the_same_folders_are_fine() => Assert.Equal("", Check("a/b/c.html", "a/b/d.html", "a/e.html", "f.html"));

    private static string Check(params string[] paths)
    {
        var bag = new DiagnosticBag();
        OutputPaths.Check(paths, bag);
        return Printed.Lines(bag.Sorted());
    }
}
