using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class TimelinePageTests
{
    private const string Address = "/timeline/";

    private const string TheDay = "content/timelines/the-day.yaml";

    private readonly PagesOf pages = PagesOf.Site(TestSite.Lake);

    [Fact]
    public void All_timelines_stand_on_one_page_with_their_phases()
    {
        Assert.Equal(["The day", "Afterwards", "Sources on this page"], pages.Texts(Address, "h2"));
        Assert.Equal(["Arrival", "Talks", "Statements", "The ferry"], pages.Texts(Address, "h3"));
        Assert.Equal(["timeline-the-day", "timeline-afterwards"], pages[Address].QuerySelectorAll("section.timeline").Select(s => s.Id));
    }

    [Fact]
    public void An_event_is_an_item_with_its_id() =>
        Assert.Equal(["landing", "talks-open", "talks-end", "statements", "first-ferry"], pages[Address].QuerySelectorAll("ol.events > li").Select(e => e.Id));

    [Fact]
    public void A_moment_is_shown_on_every_clock()
    {
        Assert.Equal("3 May 2030, 15:30 in The lake", pages.Text(Address, "#talks-open .when"));
        Assert.Equal(["22:30 in Southvale", "13:30 UTC"], pages.Texts(Address, "#talks-open .elsewhere li"));
        Assert.Equal(["01:00 in The lake", "23:00 UTC on 16 May"], pages.Texts(Address, "#first-ferry .elsewhere li"));
    }

    [Fact]
    public void A_date_is_on_no_clock_and_its_part_of_the_day_is_said()
    {
        Assert.Equal("3 May 2030, morning", pages.Text(Address, "#landing .when"));
        Assert.Empty(pages.Texts(Address, "#landing .elsewhere"));
        Assert.Equal("2030-05-03", pages[Address].QuerySelector("#landing time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void An_inferred_time_says_so_and_how()
    {
        Assert.Equal("3 May 2030, about 18:30 in The lake", pages.Text(Address, "#talks-end .when"));
        Assert.Equal("Time inferred by us", pages.Text(Address, "#talks-end .derived"));
        Assert.Equal("Counted from the statements3.", pages.Text(Address, "#talks-end .remark"));
    }

    [Fact]
    public void A_date_of_another_place_names_the_place()
    {
        var site = TestSite.Lake.Replace("content/timelines/afterwards.yaml", "when: 2030-05-17T08:00", "when: 2030-05-17");
        Assert.Equal("17 May 2030 in Southvale", PagesOf.Site(site).Text(Address, "#first-ferry .when"));
    }

    [Fact]
    public void An_event_tells_where_who_what_was_said_and_what_came_of_it()
    {
        Assert.Equal("Aldersee", pages.Text(Address, "#talks-open dl > div:first-child dd"));
        Assert.Equal(
            [
                "WhoAnna Nordh, Pavel Sud",
                "Said there“the first bell will ring before the month is out”, Anna Nordh Original English",
                "OutcomesA ferry line, The catch of fish",
            ],
            pages.Texts(Address, "#statements dl > div"));
        Assert.Equal("Accounts differHow long the talks lasted", pages.Texts(Address, "#talks-open dl > div")[^1]);
    }

    [Fact]
    public void A_phase_that_is_taken_up_again_gets_its_heading_again()
    {
        var site = TestSite.Lake.Replace(TheDay, "    phase: Statements", "    phase: Arrival");
        Assert.Equal(["Arrival", "Talks", "Arrival", "The ferry"], PagesOf.Site(site).Texts(Address, "h3"));
    }
}
