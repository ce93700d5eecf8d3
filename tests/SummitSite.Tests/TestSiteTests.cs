using SummitSite.Content;
using Xunit;

namespace SummitSite.Tests;

public sealed class TestSiteTests
{
    [Fact]
    public void The_lake_site_has_nothing_to_complain_about() => Assert.Equal("", TestSite.Lake.Read().Messages);

    [Fact]
    public void The_lake_site_has_an_entry_of_every_kind()
    {
        var index = TestSite.Lake.Read().Whole;
        var content = index.Content;
        var kinds = new IEntry[][]
        {
            [.. content.Articles], [.. content.Pages], [.. content.Speakers], [.. content.Outcomes], [.. content.Timelines], [.. index.Events],
            [.. content.Quotes], [.. content.Readings.SelectMany(r => r.Claims)], [.. content.Discrepancies], [.. content.Sources],
        };
        Assert.Equal(Enum.GetValues<EntryKind>(), kinds.Select(k => k[0].Key.Kind).Order());
        Assert.NotEmpty(content.Corrections);
        Assert.NotEmpty(content.HouseStyle.Words);
    }

    [Fact]
    public void The_lake_site_builds_with_nothing_to_complain_about()
    {
        var built = TestSite.Lake.Build();
        Assert.Equal("", Printed.Lines(built.Diagnostics));
        Assert.NotNull(built.Tree);
    }

    [Fact]
    public void A_change_that_changes_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TestSite.Lake.Replace("content/site.yaml", "no such words", ""));
        Assert.Throws<ArgumentException>(() => TestSite.Lake.Replace("content/site.yaml", "e", ""));
        Assert.Throws<ArgumentException>(() => TestSite.Lake.Without("content/nothing.yaml"));
    }

    [Fact]
    public void A_text_is_split_into_its_parts()
    {
        var sections = Sections.Split("about\n\n-- a b --\none\ntwo\n-- empty --\n-- last --\nno line end");
        Assert.Equal("about", sections.Preamble);
        Assert.Equal([("a b", "one\ntwo\n"), ("empty", ""), ("last", "no line end")], sections.Parts.ToArray());
    }
}
