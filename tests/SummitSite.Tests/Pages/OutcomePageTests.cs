using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class OutcomePageTests
{
    private const string Ferry = "/outcomes/ferry-line/";

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
}
