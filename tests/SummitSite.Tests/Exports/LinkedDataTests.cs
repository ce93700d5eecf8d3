using System.Text.Json;
using SummitSite.Exports.LinkedData;
using Xunit;

namespace SummitSite.Tests.Exports;

/// <summary>The site in the words of schema.org: the graph, and what each page says of itself.</summary>
public sealed class LinkedDataTests
{
    private static readonly PublishedSite[] Sites = [PublishedSite.Lake, PublishedSite.Real];

    [Fact]
    public void Every_term_is_one_of_the_vocabulary_and_stands_where_it_belongs() =>
        Assert.All(Sites.SelectMany(s => Graph(s).Concat(s.Pages.SelectMany(p => OnPage(s, p)))), SchemaOrg.Holds);

    [Fact]
    public void Every_id_leads_to_a_file_or_a_place_in_one() => Assert.All(Sites, site =>
        Assert.All(Graph(site).Concat(site.Pages.SelectMany(p => OnPage(site, p))).SelectMany(Ids).Distinct(), id => Assert.True(site.Answers(id), id)));

    [Fact]
    public void A_node_that_the_graph_refers_to_is_in_the_graph() => Assert.All(Sites, site =>
    {
        var nodes = Graph(site).Select(n => IdOf(n)!).ToArray();
        Assert.Distinct(nodes);
        Assert.Empty(Graph(site).SelectMany(References).Except(nodes));
    });

    [Fact]
    public void A_page_says_nothing_of_its_entry_that_the_graph_does_not_say() => Assert.All(Sites, site =>
    {
        var graph = Graph(site).ToDictionary(n => IdOf(n)!);
        foreach (var node in site.Pages.SelectMany(p => OnPage(site, p)).Where(n => IdOf(n) is not null))
            foreach (var property in node.EnumerateObject())
                Assert.True(JsonElement.DeepEquals(graph[IdOf(node)!].GetProperty(property.Name), property.Value), $"{IdOf(node)} {property.Name}");
    });

    [Fact]
    public void Every_page_that_stays_has_the_way_to_it_and_every_entry_is_described_on_its_page() => Assert.All(Sites, site =>
    {
        foreach (var path in site.Pages.Where(p => p is not ("404.html" or "index.html")))
            Assert.Single(OnPage(site, path), n => TypeOf(n) == "BreadcrumbList");
        foreach (var entry in Graph(site).Select(n => IdOf(n)!).Where(id => id.EndsWith('/')))
            Assert.Contains(OnPage(site, site.PathOf(entry)), n => IdOf(n) == entry);
    });

    [Fact]
    public void A_quotation_is_of_the_one_to_whom_the_source_attributes_it()
    {
        var quotation = Node("https://example.org/lake/quotes/sud-two-shores/");
        Assert.Equal("Quotation", TypeOf(quotation));
        Assert.Equal("https://example.org/lake/speakers/pavel-sud/", IdOf(quotation.GetProperty("spokenByCharacter")));
        Assert.Equal("https://example.org/lake/sources/alder-post-2030-05-04/", IdOf(quotation.GetProperty("isPartOf")));
        Assert.Equal("en", quotation.GetProperty("inLanguage").GetString());
    }

    [Fact]
    public void A_claim_appears_where_it_is_made_and_is_not_rated()
    {
        var ferry = Node("https://example.org/lake/outcomes/ferry-line/");
        Assert.Equal("https://example.org/lake/quotes/nordh-first-bell/", IdOf(ferry.GetProperty("appearance")));
        Assert.Equal("https://example.org/lake/sources/alder-post-2030-05-04/", IdOf(Node("https://example.org/lake/sources/alder-post-2030-05-04/#post-claim-1").GetProperty("appearance")));
        Assert.All(Sites, s => Assert.DoesNotContain("ating", string.Join(' ', Graph(s).SelectMany(n => n.EnumerateObject()).Select(p => p.Name)), StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_a_moment_within_the_meeting_is_part_of_it()
    {
        var summit = Node("https://example.org/lake/data/graph.jsonld#summit");
        Assert.Equal(["https://example.org/lake/timeline/#talks-open", "https://example.org/lake/timeline/#talks-end"], summit.GetProperty("subEvent").EnumerateArray().Select(IdOf));
        Assert.False(Node("https://example.org/lake/timeline/#landing").TryGetProperty("superEvent", out _));
    }

    [Fact]
    public void An_approximate_time_is_given_only_as_exactly_as_it_is_certain()
    {
        Assert.Equal("2030-05-03T15:30:00+02:00", Node("https://example.org/lake/timeline/#talks-open").GetProperty("startDate").GetString());
        Assert.Equal("2030-05-03", Node("https://example.org/lake/timeline/#talks-end").GetProperty("startDate").GetString());
        Assert.Equal("2030-05-03", Node("https://example.org/lake/timeline/#landing").GetProperty("startDate").GetString());
        var site = PublishedSite.Of(TestSite.Lake.Replace("content/timelines/the-day.yaml", "when: 2030-05-03\n    part: morning", "when: 2030-05-03?\n    part: morning"));
        Assert.False(Graph(site).Single(n => IdOf(n) == "https://example.org/lake/timeline/#landing").TryGetProperty("startDate", out _));
    }

    [Fact]
    public void Nothing_in_a_text_can_close_the_element_it_stands_in()
    {
        var site = PublishedSite.Of(TestSite.Lake.Replace("content/articles/the-meeting.md", "title: The meeting\n", "title: \"A </script><b> & 'Łódź'\"\n"));
        var node = OnPage(site, "the-meeting/index.html").First();
        Assert.Equal("A </script><b> & 'Łódź'", node.GetProperty("headline").GetString());
        Assert.Single(site.Page("the-meeting/index.html").QuerySelectorAll("script"));
    }

    [Fact]
    public void A_correction_is_tied_to_what_it_corrects()
    {
        var correction = Node("https://example.org/lake/corrections/#first-ferry-date");
        Assert.Equal("https://example.org/lake/the-meeting/", IdOf(correction.GetProperty("about")));
        Assert.Equal("https://example.org/lake/corrections/#first-ferry-date", IdOf(Node("https://example.org/lake/the-meeting/").GetProperty("correction")));
    }

    private static JsonElement Node(string id) => Graph(PublishedSite.Lake).Single(n => IdOf(n) == id);

    private static IEnumerable<JsonElement> Graph(PublishedSite site) => Nodes(site.Json(LinkedGraph.Path));

    private static IEnumerable<JsonElement> OnPage(PublishedSite site, string path) =>
        site.Page(path).QuerySelectorAll("script[type='application/ld+json']").SelectMany(s => Nodes(PublishedSite.Parse(s.TextContent)));

    private static IEnumerable<JsonElement> Nodes(JsonElement document)
    {
        Assert.Equal("https://schema.org", document.GetProperty("@context").GetString());
        return document.GetProperty("@graph").EnumerateArray();
    }

    private static IEnumerable<string> Ids(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Ids),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(p => p.Name == "@id" ? [p.Value.GetString()!] : Ids(p.Value)),
        _ => [],
    };

    private static IEnumerable<string> References(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(References),
        JsonValueKind.Object when value.TryGetProperty("@type", out _) => value.EnumerateObject().SelectMany(p => References(p.Value)),
        JsonValueKind.Object => [IdOf(value)!],
        _ => [],
    };

    private static string? IdOf(JsonElement node) => node.TryGetProperty("@id", out var id) ? id.GetString() : null;

    private static string? TypeOf(JsonElement node) => node.GetProperty("@type").GetString();
}
