using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class OutcomePageTests
{
    private const string Ferry = "/outcomes/ferry-line/";
    private const string File = "content/outcomes/ferry-line.md";
    private const string Reasons = "section[aria-labelledby=page-reasons]";

    private readonly PagesOf pages = PagesOf.Site(TestSite.Lake);

    [Fact]
    public void It_stands_then_and_now_never_without_a_date() =>
        Assert.Equal(["At publicationClaimed by both sides as of 4 May 2030", "NowHappened as of 17 May 2030"], pages.Texts(Ferry, ".then-now > div"));

    [Fact]
    public void The_history_goes_from_publication_to_now_with_sources()
    {
        Assert.Equal(["Claimed by both sides as of 4 May 2030", "Happened as of 17 May 2030"], pages.Texts(Ferry, ".history .title"));
        Assert.All(pages[Ferry].QuerySelectorAll(".history > li"), state => Assert.NotNull(state.QuerySelector("a.note-ref")));
    }

    [Fact]
    public void The_evidence_says_what_each_piece_is_and_whose() =>
        Assert.Equal(
            [
                "Quotation: “the first bell will ring before the month is out” Anna Nordh, in Alder Post, 4 May 2030",
                "Claim: Para. 2: Both sides announced a ferry. Corroborated",
                "Source: Northmark Radio, 17 May 2030 Public broadcaster",
            ],
            pages.Texts(Ferry, "section[aria-labelledby=page-evidence] li"));

    [Fact]
    public void What_speaks_against_it_and_who_claims_it_are_told()
    {
        Assert.Equal("Accounts differ: How long the talks lasted", pages.Text(Ferry, "section[aria-labelledby=page-against] li"));
        Assert.Equal("Claimed by Anna Nordh, Pavel Sud.", pages.Text(Ferry, "section[aria-labelledby=page-evidence] > p"));
    }

    [Fact]
    public void Events_are_those_it_names_and_those_that_name_it() =>
        Assert.Equal(["Both speak to the press", "The first ferry leaves"], pages.Texts(Ferry, ".event-lines a"));

    [Fact]
    public void The_analysis_keeps_its_own_headings() =>
        Assert.Equal(["What speaks against it", "How it got there"], pages.Texts(Ferry, "h2")[..2]);

    [Fact]
    public void It_says_why_with_the_evidence_that_counts_and_the_evidence_that_does_not()
    {
        Assert.Equal("Why this says “Happened”", pages.Text(Ferry, "#page-reasons"));
        Assert.Equal("It needs two sources that are independent of each other.", pages.Texts(Ferry, Reasons + " > p")[0]);
        Assert.Equal(
            [
                "Alder Post, 4 May 2030 Privately owned, Lakeland",
                "Northmark Radio, 3 May 2030 Public broadcaster",
                "Northmark Radio, 17 May 2030: its owner, Republic of Northmark, is also that of Northmark Radio, 3 May 2030",
            ],
            pages.Texts(Ferry, Reasons + " .reasons > li"));
    }

    [Fact]
    public void It_says_briefly_why_it_stood_as_it_did_at_publication() =>
        Assert.Equal(
            "At publication it said “Claimed by both sides”, 4 May 2030. It needs words of speakers of two principal parties. What counted: Anna Nordh, Pavel Sud.",
            pages.Texts(Ferry, Reasons + " > p")[1]);

    [Fact]
    public void A_claim_stands_on_voices_with_what_carries_them()
    {
        var site = PagesOf.Site(TestSite.Lake.Replace(File, "status: happened\nas_of: 2030-05-17\nhistory", "status: claimed-by-both\nas_of: 2030-05-17\nhistory").Replace(File, "    status: happened", "    status: claimed-by-both"));
        Assert.Equal(["Anna Nordh", "Pavel Sud"], site.Texts(Ferry, Reasons + " .reasons > li > a"));
        Assert.Equal(["Republic of Northmark", "Kingdom of Southvale"], site.Texts(Ferry, Reasons + " .reasons > li > .detail"));
        Assert.Contains("Quotation: “the first bell will ring before the month is out” Anna Nordh, in Alder Post, 4 May 2030", site.Texts(Ferry, Reasons + " .reasons li li"));
    }

    [Fact]
    public void What_is_unresolved_stands_on_the_accounts_that_differ_or_on_both_sides()
    {
        Assert.Equal(["Anna Nordh Republic of Northmark", "Pavel Sud Kingdom of Southvale"], pages.Texts("/outcomes/fishing-quota/", Reasons + " .reasons > li"));
        var site = PagesOf.Site(TestSite.Lake.Replace("content/outcomes/fishing-quota.md", "evidence: [event:statements]", "evidence: [discrepancy:duration]"));
        Assert.Equal("How long the talks lasted How long did the talks last?", site.Text("/outcomes/fishing-quota/", Reasons + " .reasons > li"));
    }
}
