using SummitSite.Linking;
using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class SearchPageTests
{
    private readonly PagesOf pages = PagesOf.Site(TestSite.Lake);

    [Fact]
    public void Without_a_script_everything_stands_there_from_A_to_Z()
    {
        Assert.Equal(["A", "B", "C", "D", "G", "H", "N", "O", "P", "Q", "S", "T", "W"], pages.Texts(Permalink.Search, ".letters h2"));
        Assert.Equal(["Anna Nordh Speaker", "Northmark Radio Speaker", "Northmark Radio, 17 May 2030 Source", "Northmark Radio, 3 May 2030 Source"], pages.Texts(Permalink.Search, ".letters section:nth-of-type(7) li"));
    }

    [Fact]
    public void Every_letter_is_led_to() => Assert.Equal(pages.Texts(Permalink.Search, ".letters h2"), pages.Texts(Permalink.Search, ".letters nav a"));

    [Fact]
    public void Every_page_leads_to_the_search() => Assert.All(pages.Addresses, a => Assert.NotNull(pages[a].QuerySelector(".menu a[href='/search/']")));

    [Fact]
    public void The_field_has_a_label_and_what_is_found_is_announced()
    {
        Assert.NotNull(pages[Permalink.Search].QuerySelector("form[role=search] label > input[type=search][name=q]"));
        Assert.Equal("Found: # of 36", pages[Permalink.Search].QuerySelector("form[role=search] output")!.GetAttribute("data-found"));
    }

    [Fact]
    public void The_index_is_named_in_the_head_of_no_page_but_this_one() =>
        Assert.Equal([Permalink.Search], pages.Addresses.Where(a => pages[a].QuerySelector("link[href='/data/search.json']") is not null));
}
