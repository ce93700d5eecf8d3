using Xunit;

namespace SummitSite.Tests.Pages;

/// <summary>The way from a page to the file and line that an editor would change.</summary>
public sealed class SourceLinkTests
{
    private static readonly TestSite GitHub = On("https://github.com/lake/site");

    private static readonly PagesOf Pages = PagesOf.Site(GitHub);

    [Theory]
    [InlineData("/", "blob/main/content/site.yaml#L1")]
    [InlineData("/speakers/anna-nordh/", "blob/main/content/speakers/anna-nordh.md?plain=1#L1")]
    [InlineData("/the-meeting/", "blob/main/content/articles/the-meeting.md?plain=1#L1")]
    [InlineData("/about/", "blob/main/content/pages/about.md?plain=1#L1")]
    [InlineData("/outcomes/ferry-line/", "blob/main/content/outcomes/ferry-line.md?plain=1#L1")]
    [InlineData("/corrections/", "blob/main/content/corrections.yaml#L2")]
    [InlineData("/speakers/", "tree/main/content/speakers")]
    [InlineData("/timeline/", "tree/main/content/timelines")]
    [InlineData("/accounts/", "tree/main/content/discrepancies")]
    [InlineData("/articles/", "tree/main/content/articles")]
    public void A_page_leads_to_what_it_is_made_from(string address, string place) =>
        Assert.Equal("https://github.com/lake/site/" + place, Links(Pages, address).Single());

    [Theory]
    [InlineData("/quotes/sud-two-shores/", "content/quotes/alder-post-2030-05-04.yaml", "  - id: sud-two-shores")]
    [InlineData("/accounts/duration/", "content/discrepancies/the-day.yaml", "  - id: duration")]
    [InlineData("/sources/southvale-agency-2030-05-04/", "content/sources/press.yaml", "  - id: southvale-agency-2030-05-04")]
    public void An_entry_of_a_list_is_led_to_at_its_line(string address, string path, string line) =>
        Assert.Equal($"https://github.com/lake/site/blob/main/{path}#L{Array.IndexOf(GitHub[path].Split('\n'), line) + 1}", Links(Pages, address).Single());

    [Theory]
    [InlineData("https://github.com/lake/site.git", "https://github.com/lake/site/blob/main/content/speakers/anna-nordh.md?plain=1#L1")]
    [InlineData("https://gitlab.com/lake/group/site/", "https://gitlab.com/lake/group/site/-/blob/main/content/speakers/anna-nordh.md?plain=1#L1")]
    [InlineData("https://codeberg.org/lake/site", "https://codeberg.org/lake/site/src/branch/main/content/speakers/anna-nordh.md?display=source#L1")]
    public void Each_host_has_its_own_form(string repository, string link) => Assert.Equal(link, Links(PagesOf.Site(On(repository)), "/speakers/anna-nordh/").Single());

    [Fact]
    public void Another_branch_is_named_in_site_yaml() => Assert.Equal(
        "https://github.com/lake/site/tree/content/next/content/quotes",
        Links(PagesOf.Site(GitHub.Replace("content/site.yaml", "\npublisher:", "\nbranch: content/next\npublisher:")), "/quotes/").Single());

    [Theory]
    [InlineData("/data/")]
    [InlineData("/search/")]
    [InlineData("/404.html")]
    public void A_page_that_no_content_makes_leads_nowhere(string address) => Assert.Empty(Links(Pages, address));

    [Fact]
    public void On_a_host_we_do_not_know_there_is_the_way_to_the_repository_alone()
    {
        var pages = PagesOf.Site(TestSite.Lake);
        Assert.Empty(Links(pages, "/speakers/anna-nordh/"));
        Assert.NotNull(pages["/speakers/anna-nordh/"].QuerySelector(".colophon a[href='https://example.org/lake-source']"));
    }

    private static TestSite On(string repository) => TestSite.Lake.Replace("content/site.yaml", "repository: https://example.org/lake-source", "repository: " + repository);

    private static string[] Links(PagesOf pages, string address) =>
        [.. pages[address].QuerySelectorAll(".colophon nav a").Where(a => a.TextContent == "Edit this page").Select(a => a.GetAttribute("href")!)];
}
