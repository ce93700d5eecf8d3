using SummitSite.Exports.Search;
using Xunit;

namespace SummitSite.Tests.Exports;

/// <summary>What the search reads, as it is published.</summary>
public sealed class SearchIndexTests
{
    private static readonly PublishedSite Lake = PublishedSite.Lake;

    [Fact]
    public void Everything_with_a_name_is_in_it_under_its_heading() =>
        Assert.Equal(
            [
                "Speakers: Alder Post", "Speakers: Government of Lakeland", "Speakers: Anna Nordh", "Speakers: Northmark Radio", "Speakers: Pavel Sud",
                "Articles: The meeting", "Articles: What happened next", "Outcomes: A ferry line", "Outcomes: The catch of fish",
                "Quotations: “the first bell will ring before the month is out”", "Quotations: “We have two shores … and one lake”", "Quotations: “calm water is no reason to stay ashore”",
            ],
            Entries(Lake).Select(e => $"{e.Heading}: {e.Texts[0]}").Take(12));

    [Fact]
    public void Every_page_but_the_search_itself_and_what_answers_for_something_else_is_found()
    {
        var found = Entries(Lake).Select(e => Lake.PathOf(Whole(Lake, e.Address))).Append("search/index.html").Append("404.html").ToHashSet();
        Assert.Equal(Lake.Pages.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_address_leads_to_something() => Assert.All([Lake, PublishedSite.Real], site =>
        Assert.All(Entries(site), e => Assert.True(site.Answers(Whole(site, e.Address)), e.Address)));

    [Fact]
    public void An_event_is_found_by_its_title_its_place_and_what_is_said_of_it()
    {
        var talks = Assert.Single(Entries(Lake), e => e.Texts[0] == "The talks open");
        Assert.Equal(("Events", "/lake/timeline/#talks-open", "3 May 2030, 15:30 in The lake"), (talks.Heading, talks.Address, talks.Texts[1]));
        Assert.Equal("The doors were closed a minute later. Aldersee", talks.Texts[3]);
    }

    [Fact]
    public void A_person_is_found_by_other_spellings_too()
    {
        var person = Assert.Single(Entries(Lake), e => e.Texts[0] == "Anna Nordh");
        Assert.Equal(("President of Northmark", "Ana Nord"), (person.Texts[1], person.Texts[2]));
    }

    [Fact]
    public void A_quotation_says_whose_it_is_and_in_which_language_it_stands()
    {
        var quote = Assert.Single(Entries(Lake), e => e.Address == "/lake/quotes/nordh-calm-water/");
        Assert.Equal("Anna Nordh, 3 May 2030", quote.Texts[1]);
        Assert.All(Entries(Lake), e => Assert.InRange(e.Texts.Length, 4, 5));
    }

    [Fact]
    public void The_browser_is_given_the_letters_that_the_program_folds_with() =>
        Assert.Equal(SearchFolding.Letters.Select(l => (l.Key.ToString(), l.Value)), Lake.Json(SearchIndex.Path).GetProperty("letters").EnumerateObject().Select(p => (p.Name, p.Value.GetString()!)));

    [Fact]
    public void The_same_content_gives_the_same_bytes() =>
        Assert.Equal(Lake.Bytes(SearchIndex.Path).ToArray(), PublishedSite.Of(TestSite.Lake).Bytes(SearchIndex.Path).ToArray());

    private static string Whole(PublishedSite site, string address) => site.Url.GetLeftPart(UriPartial.Authority) + address;

    private static IEnumerable<(string Heading, string Address, string[] Texts)> Entries(PublishedSite site)
    {
        var index = site.Json(SearchIndex.Path);
        var headings = index.GetProperty("headings").EnumerateArray().Select(h => h.GetString()!).ToArray();
        return index.GetProperty("entries").EnumerateArray().Select(e => e.EnumerateArray().ToArray())
            .Select(e => (headings[e[0].GetInt32()], e[1].GetString()!, e[2..].Select(t => t.GetString()!).ToArray()));
    }
}
