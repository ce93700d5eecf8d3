using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class SpeakerPageTests
{
    private readonly PagesOf pages = PagesOf.Site(TestSite.Lake);

    [Fact]
    public void The_index_stands_by_side_and_then_by_what_they_are()
    {
        Assert.Equal(["Republic of Northmark", "Kingdom of Southvale", "Lakeland", "News outlets"], pages.Texts("/speakers/", "h2"));
        Assert.Equal(["Anna Nordh", "Northmark Radio"], pages.Texts("/speakers/", "section:nth-of-type(1) li > a"));
        Assert.Equal(["Alder Post"], pages.Texts("/speakers/", "section:nth-of-type(4) li > a"));
    }

    [Fact]
    public void A_person_has_role_side_presence_and_other_spellings()
    {
        Assert.Equal("President of Northmark", pages.Text("/speakers/anna-nordh/", ".lead"));
        Assert.Equal(
            [
                "SideRepublic of Northmark", "On the dayIn the room for the talks, for Republic of Northmark", "Also writtenAna Nord, Nordh, Anna",
                "In the record2 of 3 quotations on this site", "Elsewherehttps://example.org/people/anna-nordh",
            ],
            pages.Texts("/speakers/anna-nordh/", "dl.facts > div"));
    }

    [Fact]
    public void What_they_said_is_in_the_order_of_the_days()
    {
        var site = TestSite.Lake.Append("content/quotes/alder-post-2030-05-04.yaml", """
              - id: nordh-eve
                speaker: anna-nordh
                text: I look forward to the view over the water
                source: alder-post-2030-05-04
                locator: para. 5
                said: 2030-05-02
                language: en
                wording: original

            """);
        Assert.Equal("“I look forward to the view over the water”", PagesOf.Site(site).Texts("/speakers/anna-nordh/", "blockquote")[0]);
    }

    [Fact]
    public void Events_and_claimed_outcomes_follow()
    {
        Assert.Equal(["The delegations arrive", "The talks open", "Both speak to the press"], pages.Texts("/speakers/anna-nordh/", ".event-lines a"));
        Assert.Equal(["A ferry line: Happened as of 17 May 2030"], pages.Texts("/speakers/anna-nordh/", "section[aria-labelledby=page-outcomes] li"));
    }

    [Fact]
    public void An_outlet_shows_what_it_carried_and_published()
    {
        Assert.Equal(["“We have two shores … and one lake”"], pages.Texts("/speakers/northmark-radio/", "section[aria-labelledby=page-carried] a"));
        Assert.Equal(["Northmark Radio, 3 May 2030"], pages.Texts("/speakers/northmark-radio/", "section[aria-labelledby=page-sources] a"));
    }
}
