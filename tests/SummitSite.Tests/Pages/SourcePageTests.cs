using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class SourcePageTests
{
    private const string Press = "content/sources/press.yaml";
    private const string Post = "/sources/alder-post-2030-05-04/";

    private readonly PagesOf pages = PagesOf.Site(TestSite.Lake);

    [Fact]
    public void The_registry_stands_by_control_and_country()
    {
        Assert.Equal(
            ["State-controlled 1 source", "Public broadcaster 2 sources", "Privately owned 1 source", "Control unknown 1 source"], pages.Texts("/sources/", "h2"));
        Assert.Equal(["No country", "No country", "Lakeland", "No country"], pages.Texts("/sources/", "h3"));
    }

    [Fact]
    public void A_basis_that_another_source_gives_leads_there()
    {
        var stated = PagesOf.Site(TestSite.Lake.Replace(Press, "basis: stated by the publisher itself", "basis: stated by the radio (northmark-radio-2030-05-03) & others (since 2029)"));
        Assert.Contains("stated by the radio (Northmark Radio, 3 May 2030) & others (since 2029)", stated.Texts(Post, "dl.facts dd"));
        Assert.Equal("/sources/northmark-radio-2030-05-03/", stated[Post].QuerySelector("dl.facts dd a[href*=northmark]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_label_comes_with_its_basis() =>
        Assert.Equal(
            [
                "PublisherAlder Post", "Published4 May 2030, in English", "Originalexample.org", "ControlPrivately owned, Lakeland",
                "Basis of the labelstated by the publisher itself", "OwnerAlder Press", "Vantage pointthe host's capital", "Seen by usThe whole text",
                "Used forthe day, and the quotations",
            ],
            pages.Texts(Post, "dl.facts > div"));

    [Fact]
    public void Whose_reports_it_prints_is_told_whether_outlet_or_source() =>
        Assert.Contains("RelaysNorthmark Radio, Alder Post, 4 May 2030", pages.Texts("/sources/southvale-agency-2030-05-04/", "dl.facts > div"));

    [Fact]
    public void An_unreliable_source_is_a_warning_on_its_page_and_in_the_registry()
    {
        Assert.Equal("Listed as a warning. Nothing on this site rests on this source.", pages.Text("/sources/rumour-mill-2030-05-04/", ".warning"));
        Assert.Contains("1 source is listed as a warning only; nothing on this site rests on it.", pages.Texts("/sources/", "main > p"));
    }

    [Fact]
    public void A_reading_counts_and_lists_every_claim_at_its_own_address()
    {
        Assert.Equal(["1", "0", "0", "1"], pages.Texts(Post, ".reading td"));
        Assert.Equal(["post-claim-1", "post-claim-2"], pages[Post].QuerySelectorAll(".claims > li").Select(c => c.Id));
        Assert.Equal("para. 2 Corroborated Statement of fact; the Alder Post in its own voice", pages.Text(Post, "#post-claim-1 .head"));
        Assert.Equal("para. 4 Others are silent Interpretation; the Alder Post in its own voice", pages.Text(Post, "#post-claim-2 .head"));
        Assert.Equal(["How long the talks lasted How long did the talks last? 3 accounts"], pages.Texts(Post, "section[aria-labelledby=page-omits] li"));
    }

    [Fact]
    public void What_rests_on_it_is_listed_by_kind()
    {
        Assert.Equal(["“the first bell will ring before the month is out”", "“We have two shores … and one lake”"], pages.Texts(Post, "section[aria-labelledby=page-quotes] a"));
        Assert.Equal(["The delegations arrive", "The talks open", "Both speak to the press"], pages.Texts(Post, "section[aria-labelledby=page-events] a"));
        Assert.Equal(["A ferry line"], pages.Texts(Post, "section[aria-labelledby=page-outcomes] a"));
        Assert.Equal(["How long the talks lasted"], pages.Texts(Post, "section[aria-labelledby=page-disputes] a"));
        Assert.Equal(["The meeting"], pages.Texts(Post, "section[aria-labelledby=page-articles] a"));
        Assert.Equal(["Para. 2: Both sides announced a ferry."], pages.Texts("/sources/northmark-radio-2030-05-03/", "section[aria-labelledby=page-claims] a"));
    }

    [Fact]
    public void What_one_publisher_brought_on_one_day_is_told_apart_by_a_number()
    {
        var site = PagesOf.Site(TestSite.Lake.Replace(Press, "date: 2030-05-17", "date: 2030-05-03"));
        Assert.Equal("Northmark Radio, 3 May 2030 (1)", site.Text("/sources/northmark-radio-2030-05-03/", "h1"));
        Assert.Equal("Northmark Radio, 3 May 2030 (2)", site.Text("/sources/northmark-radio-2030-05-17/", "h1"));
        Assert.Equal("Alder Post, 4 May 2030", site.Text(Post, "h1"));
    }

    [Fact]
    public void A_headline_in_another_language_is_marked_as_such()
    {
        var site = PagesOf.Site(TestSite.Lake.Replace(Press, "    language: ja\n", "    language: ja\n    title: 二つの岸\n"));
        Assert.Equal("ja", site["/sources/southvale-agency-2030-05-04/"].QuerySelector("cite")!.GetAttribute("lang"));
        Assert.Null(pages[Post].QuerySelector("cite")!.GetAttribute("lang"));
    }
}
