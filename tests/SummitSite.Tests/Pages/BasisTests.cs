using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class BasisTests
{
    private const string Basis = "section.basis";
    private const string Meeting = "/the-meeting/";

    private readonly PagesOf pages = PagesOf.Site(TestSite.Lake);

    [Fact]
    public void A_page_with_sources_ends_with_what_it_rests_on_and_one_without_does_not()
    {
        Assert.Single(pages.Texts(Meeting, Basis));
        Assert.Empty(pages.Texts("/sources/", Basis));
        Assert.Empty(pages.Texts("/404.html", Basis));
    }

    [Fact]
    public void It_counts_sources_uses_and_those_that_are_independent() =>
        Assert.Equal(
            "3 sources, 2 of them independent of each other. Of 11 citations and quotations, 64 % are from Alder Post, 4 May 2030.",
            pages.Texts(Meeting, Basis + " > p")[0]);

    [Fact]
    public void One_source_is_named() =>
        Assert.Equal("One source: Alder Post, 4 May 2030.", pages.Texts("/about/", Basis + " > p")[0]);

    [Fact]
    public void It_says_whose_words_are_quoted_the_silent_parties_too()
    {
        Assert.Equal("Quotations of each side: Northmark 1, Southvale 0, Lakeland 0.", pages.Texts(Meeting, Basis + " > p")[1]);
        Assert.Equal("Nobody is quoted here for: Southvale and Lakeland.", pages.Texts(Meeting, Basis + " li")[0]);
        Assert.Equal("Nobody is quoted here.", pages.Texts("/about/", Basis + " li")[0]);
    }

    [Fact]
    public void A_quotation_that_is_only_linked_is_quoted_too()
    {
        var site = PagesOf.Site(TestSite.Lake.Append("content/pages/about.md", "\nSee [his words](quote:sud-two-shores).\n"));
        Assert.Equal("Quotations of each side: Northmark 0, Southvale 1, Lakeland 0.", site.Texts("/about/", Basis + " > p")[1]);
    }

    [Fact]
    public void It_says_what_could_not_be_compared_and_how_new_it_is() =>
        Assert.Equal(
            [
                "Of 3 sources, 2 were seen only as excerpts, so no whole text can be compared with them.",
                "The newest source is of 4 May 2030. That no record was found of something is no proof that it did not happen.",
            ],
            pages.Texts(Meeting, Basis + " li")[1..]);

    [Fact]
    public void The_table_behind_it_goes_by_control_and_country() =>
        Assert.Equal(["Privately owned, Lakeland17", "State-controlled12", "Public broadcaster12"], pages.Texts(Meeting, Basis + " tbody tr"));
}
