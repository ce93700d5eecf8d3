using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class AccountPageTests
{
    private const string Duration = "/accounts/duration/";
    private const string Figures = "section[aria-labelledby=page-figures]";

    private readonly PagesOf pages = PagesOf.Site(TestSite.Lake);

    [Fact]
    public void Accounts_stand_side_by_side_with_who_controls_each()
    {
        Assert.Equal(["Alder Post, 4 May 2030", "Southvale Agency, 4 May 2030", "Northmark Radio, 3 May 2030"], pages.Texts(Duration, ".accounts h3"));
        Assert.Equal(["Privately owned, Lakeland", "State-controlled", "Public broadcaster"], pages.Texts(Duration, ".accounts .owner"));
    }

    [Fact]
    public void Who_is_silent_is_shown() => Assert.Equal("Silent on this.", pages.Text(Duration, ".accounts li:nth-child(3) .silent"));

    [Fact]
    public void Figures_stand_in_a_table_as_they_were_given()
    {
        Assert.Equal("How long the talks lasted, in minutes, by source", pages.Text(Duration, Figures + " caption"));
        Assert.Equal(["Alder Post, 4 May 2030", "Southvale Agency, 4 May 2030"], pages.Texts(Duration, Figures + " tbody th"));
        Assert.Equal(["about 180", "150 to 180; 3 May 2030, about 18:30 in The lake"], pages.Texts(Duration, Figures + " td.figure"));
    }

    [Fact]
    public void The_parties_without_an_account_are_named_before_what_the_editor_says_of_it() =>
        Assert.Equal(["None of these accounts comes from: Republic of Northmark.", "No account of the host was found."], pages.Texts(Duration, "section[aria-labelledby=page-missing] > p"));

    [Fact]
    public void Our_assessment_is_the_last_word_and_labelled_as_ours() =>
        Assert.Equal(["Who is missing", "What belongs to it", "Our assessment", "Sources on this page", "What this page rests on"], pages.Texts(Duration, "h2")[^5..]);

    [Fact]
    public void A_source_that_the_words_cite_themselves_is_not_noted_twice()
    {
        var site = TestSite.Lake.Replace("content/discrepancies/the-day.yaml", "says: about three hours", "says: About three hours [@alder-post-2030-05-04, para. 1].");
        Assert.Equal("About three hours1.", PagesOf.Site(site).Texts(Duration, ".accounts li:first-child > p")[1]);
    }

    [Fact]
    public void The_index_stands_by_what_they_differ_about() => Assert.Equal(["Facts"], pages.Texts("/accounts/", "h2"));
}
