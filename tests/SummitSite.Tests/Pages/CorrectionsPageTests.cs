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
}
