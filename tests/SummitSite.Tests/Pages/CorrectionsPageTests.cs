using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class CorrectionsPageTests
{
    private const string Corrections = "content/corrections.yaml";

    [Fact]
    public void A_correction_says_when_where_what_and_why()
    {
        var pages = PagesOf.Site(TestSite.Lake);
        Assert.Equal("1 June 2030: The meeting", pages.Text("/corrections/", "#first-ferry-date .head"));
        Assert.Equal("The first version used the wrong clock.", pages.Text("/corrections/", "#first-ferry-date .remark"));
    }

    [Fact]
    public void The_newest_comes_first()
    {
        var site = TestSite.Lake.Append(Corrections, """
              - id: later
                date: 2030-07-01
                page: outcome:ferry-line
                what: The name of the lake is Aldersee.
                why: A slip.

            """);
        Assert.Equal(["later", "first-ferry-date"], PagesOf.Site(site)["/corrections/"].QuerySelectorAll("main ol.corrections > li").Select(c => c.Id));
    }

    [Fact]
    public void Where_nothing_was_corrected_the_page_says_so() =>
        Assert.Equal("Nothing has been corrected since publication.", PagesOf.Site(TestSite.Lake.With(Corrections, "corrections: []\n")).Text("/corrections/", ".lead"));

    [Fact]
    public void The_corrected_page_says_when_and_where_that_is_told()
    {
        var pages = PagesOf.Site(TestSite.Lake);
        Assert.Equal("Corrected on 1 June 2030: what was changed, and why", pages.Text("/the-meeting/", ".corrected"));
        Assert.Equal("/corrections/#first-ferry-date", pages["/the-meeting/"].QuerySelector(".corrected a")!.GetAttribute("href"));
        Assert.Empty(pages.Texts("/about/", ".corrected"));
    }

    [Fact]
    public void The_page_of_a_corrected_event_says_so_too()
    {
        var pages = PagesOf.Site(TestSite.Lake.Replace(Corrections, "page: article:the-meeting", "page: event:talks-open"));
        Assert.Single(pages.Texts("/timeline/", ".corrected"));
    }
}
