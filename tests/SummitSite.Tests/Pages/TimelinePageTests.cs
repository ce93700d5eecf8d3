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
        Assert.Equal(["The day", "Afterwards", "Sources on this page", "What this page rests on"], pages.Texts(Address, "h2"));
        Assert.Equal(["Arrival", "Talks", "Statements", "The ferry"], pages.Texts(Address, ".timeline h3"));
        Assert.Equal(["timeline-the-day", "timeline-afterwards"], pages[Address].QuerySelectorAll("section.timeline").Select(s => s.Id));
    }

    [Fact]
    public void An_event_is_an_item_with_its_id() =>
        Assert.Equal(["landing", "talks-open", "talks-end", "statements", "first-ferry"], pages[Address].QuerySelectorAll("ol.events > .event").Select(e => e.Id));

    [Fact]
    public void A_moment_is_on_the_hosts_clock_on_one_side_and_on_every_other_on_the_other()
    {
        Assert.Equal("15:30 in The lake 3 May 2030", pages.Text(Address, "#talks-open .here"));
        Assert.Equal("2030-05-03T15:30+02:00", pages[Address].QuerySelector("#talks-open .here time")!.GetAttribute("datetime"));
        Assert.Equal(["22:30 in Southvale", "13:30 UTC"], pages.Texts(Address, "#talks-open .there"));
        Assert.Equal(["there on-southvale", "there on-utc"], pages[Address].QuerySelectorAll("#talks-open .there").Select(c => c.ClassName));
    }

    [Fact]
    public void A_moment_written_on_another_clock_is_told_on_the_hosts_and_on_its_own()
    {
        Assert.Equal("01:00 in The lake 17 May 2030 17 May 2030, 08:00 in Southvale", pages.Text(Address, "#first-ferry .here"));
        Assert.Equal(["08:00 in Southvale", "23:00 UTC 16 May"], pages.Texts(Address, "#first-ferry .there"));
    }

    [Fact]
    public void Clocks_that_show_the_same_stand_together()
    {
        var site = TestSite.Lake.Replace("content/site.yaml", "  - {id: utc, zone: Etc/UTC, label: UTC}", "  - {id: east, zone: Asia/Seoul, label: The east}");
        var clock = Assert.Single(PagesOf.Site(site)[Address].QuerySelectorAll("#talks-open .there"));
        Assert.Equal("there on-southvale on-east", clock.ClassName);
    }

    [Fact]
    public void A_date_is_on_no_clock_and_its_part_of_the_day_is_said()
    {
        Assert.Equal("3 May 2030, morning", pages.Text(Address, "#landing .here"));
        Assert.Empty(pages.Texts(Address, "#landing .there"));
        Assert.Equal("2030-05-03", pages[Address].QuerySelector("#landing time")!.GetAttribute("datetime"));
    }

    [Fact]
    public void How_exactly_a_time_is_known_is_seen() =>
        Assert.Equal(
            ["event part", "event exact", "event about", "event date", "event exact"], pages[Address].QuerySelectorAll("ol.events > .event").Select(e => e.ClassName));

    [Fact]
    public void The_date_line_crosses_the_spine_where_the_date_turns_over_on_the_second_clock()
    {
        var line = Assert.Single(pages[Address].QuerySelectorAll(".turn"));
        Assert.Equal("17:00 00:00 Here it became 4 May in Southvale", pages.Text(Address, ".turn"));
        Assert.Equal("turn there on-southvale", line.ClassName);
        Assert.Equal(("talks-open", "talks-end"), (line.PreviousElementSibling!.Id, line.NextElementSibling!.Id));
    }

    [Fact]
    public void The_hosts_own_date_line_is_seen_whichever_the_second_clock_is()
    {
        var site = TestSite.Lake.Replace(TheDay, "when: 2030-05-03T18:30~", "when: 2030-05-04T01:30~");
        var lines = PagesOf.Site(site)[Address].QuerySelectorAll(".turn").ToArray();
        Assert.Equal(["turn there on-southvale", "turn"], lines.Select(l => l.ClassName));
        Assert.Equal("00:00", lines[1].QuerySelector(".here")!.TextContent);
    }

    [Fact]
    public void The_second_clock_is_chosen_by_links_that_need_no_script()
    {
        Assert.Equal(["#zone-southvale", "#zone-utc"], pages[Address].QuerySelectorAll(".clocks a").Select(a => a.GetAttribute("href")));
        Assert.Equal(["zone-southvale", "zone-utc"], pages[Address].QuerySelectorAll(".zone").Select(z => z.Id));
        var rules = pages[Address].QuerySelector("head style")!.TextContent;
        Assert.StartsWith(":root:not([data-zone],:has(.zone:target)) .there:not(.on-southvale),", rules, StringComparison.Ordinal);
        Assert.Contains(":not([data-zone]):has(#zone-utc:target)) .there:not(.on-utc)", rules, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_with_one_clock_has_nothing_to_choose()
    {
        var site = TestSite.Lake.Replace("content/site.yaml", "  - {id: southvale, zone: Asia/Tokyo, label: Southvale}\n  - {id: utc, zone: Etc/UTC, label: UTC}\n", "");
        var page = PagesOf.Site(site)[Address];
        Assert.Null(page.QuerySelector(".clocks, .zone, .there, .turn, style"));
        Assert.NotNull(page.QuerySelector(".filter"));
    }

    [Fact]
    public void Events_carry_what_they_are_filtered_by_and_only_that_is_offered()
    {
        Assert.Equal(["arrival", "talks", "statements", "the-ferry"], pages[Address].QuerySelectorAll("ol.events").Select(l => l.GetAttribute("data-phase")));
        Assert.Equal("anna-nordh pavel-sud", pages[Address].QuerySelector("#talks-open")!.GetAttribute("data-who"));
        Assert.Equal("", pages[Address].QuerySelector("#talks-end")!.GetAttribute("data-who"));
        Assert.Equal(["", "arrival", "talks", "statements", "the-ferry"], Values("phase"));
        Assert.Equal(["", "anna-nordh", "pavel-sud"], Values("who"));
        Assert.Equal(["", "northmark", "southvale"], Values("side"));
        Assert.Equal("northmark", pages[Address].QuerySelector("option[value=anna-nordh]")!.GetAttribute("data-side"));
    }

    [Fact]
    public void An_inferred_time_says_so_and_how()
    {
        Assert.Equal("about 18:30 in The lake 3 May 2030 Time inferred by us", pages.Text(Address, "#talks-end .here"));
        Assert.Equal("Counted from the statements3.", pages.Text(Address, "#talks-end .remark"));
    }

    [Fact]
    public void A_date_of_another_place_names_the_place()
    {
        var site = TestSite.Lake.Replace("content/timelines/afterwards.yaml", "when: 2030-05-17T08:00", "when: 2030-05-17");
        Assert.Equal("17 May 2030 in Southvale", PagesOf.Site(site).Text(Address, "#first-ferry .here"));
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
        Assert.Equal(["Arrival", "Talks", "Arrival", "The ferry"], PagesOf.Site(site).Texts(Address, ".timeline h3"));
    }

    private IEnumerable<string?> Values(string field) => pages[Address].QuerySelectorAll($"select[name={field}] option").Select(o => o.GetAttribute("value"));
}
