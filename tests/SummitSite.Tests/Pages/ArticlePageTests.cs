using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class ArticlePageTests
{
    private const string Meeting = "/the-meeting/";

    private readonly PagesOf pages = PagesOf.Site(TestSite.Lake);

    [Fact]
    public void The_dates_of_publication_and_of_the_last_change_are_told()
    {
        Assert.Equal("Published 6 May 2030, updated 1 June 2030", pages.Text(Meeting, ".dates"));
        Assert.Equal("Published 20 May 2030", pages.Text("/what-happened-next/", ".dates"));
    }

    [Fact]
    public void Neighbours_are_those_in_reading_order()
    {
        Assert.Equal(["Next: What happened next"], pages.Texts(Meeting, ".neighbours li"));
        Assert.Equal(["Before: The meeting"], pages.Texts("/what-happened-next/", ".neighbours li"));
        Assert.Equal(["The meeting", "What happened next"], pages.Texts("/articles/", ".articles .title"));
    }

    [Fact]
    public void An_embedded_quotation_is_a_figure_with_its_chain()
    {
        Assert.Equal("“the first bell will ring before the month is out”", pages.Text(Meeting, ".prose figure blockquote"));
        Assert.Equal("Anna Nordh, in Alder Post, 4 May 2030, para. 2", pages.Text(Meeting, ".prose figure .chain"));
        Assert.Null(pages[Meeting].QuerySelector("p figure, p div"));
    }

    [Fact]
    public void An_embedded_disagreement_shows_all_accounts() => Assert.Equal(3, pages.Texts(Meeting, ".embed .accounts > li").Length);

    [Fact]
    public void An_embedded_timeline_shows_a_line_for_each_event() =>
        Assert.Equal(["17 May 2030, 08:00 in Southvale The first ferry leaves"], pages.Texts("/what-happened-next/", ".embed li"));

    [Theory]
    [InlineData("event:talks-open", ".embed .when", "3 May 2030, 15:30 in The lake")]
    [InlineData("outcome:ferry-line", ".embed .status", "Happened")]
    public void Events_and_outcomes_can_be_embedded(string what, string selector, string words)
    {
        var site = TestSite.Lake.Append("content/pages/about.md", $"\n![]({what})\n");
        Assert.Equal(words, PagesOf.Site(site).Text("/about/", selector));
    }

    [Fact]
    public void Entries_that_embed_each_other_come_to_an_end()
    {
        var site = TestSite.Lake.Append("content/outcomes/ferry-line.md", "\n![](outcome:fishing-quota)\n").Append("content/outcomes/fishing-quota.md", "\n![](outcome:ferry-line)\n");
        Assert.Equal("The catch of fish: Unresolved as of May 2030", PagesOf.Site(site).Text("/outcomes/ferry-line/", ".embed .title"));
    }
}
