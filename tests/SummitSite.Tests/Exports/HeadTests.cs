using Xunit;

namespace SummitSite.Tests.Exports;

/// <summary>What the head of each page tells machines.</summary>
public sealed class HeadTests
{
    private static readonly PublishedSite[] Sites = [PublishedSite.Lake, PublishedSite.Real];

    [Fact]
    public void Every_page_that_stays_names_its_own_whole_address() => Assert.All(Sites, site => Assert.All(site.Pages, path =>
    {
        var canonical = site.Page(path).QuerySelector("link[rel=canonical]")?.GetAttribute("href");
        Assert.Equal(path == "404.html" ? null : site.Url + path[..^"index.html".Length], canonical);
    }));

    [Fact]
    public void Every_page_leads_to_the_feed() => Assert.All(Sites, site => Assert.All(site.Pages, path =>
        Assert.Equal($"{site.Url.AbsolutePath}feed.xml", site.Page(path).QuerySelector("link[rel=alternate][type='application/atom+xml']")!.GetAttribute("href"))));

    [Fact]
    public void Every_other_form_is_there() => Assert.All(Sites, site => Assert.All(site.Pages, path => Assert.All(Alternates(site, path), form => Assert.True(site.Answers(new Uri(site.Url, form).AbsoluteUri), form))));

    [Fact]
    public void A_page_leads_to_the_forms_of_what_it_shows()
    {
        Assert.Equal(["/lake/feed.xml", "/lake/timeline.ics", "/lake/data/events.json"], Alternates(PublishedSite.Lake, "timeline/index.html"));
        Assert.Equal(["/lake/feed.xml", "/lake/quotes/sud-two-shores/annotation.jsonld"], Alternates(PublishedSite.Lake, "quotes/sud-two-shores/index.html"));
        Assert.Equal(["/lake/feed.xml", "/lake/data/graph.jsonld"], Alternates(PublishedSite.Lake, "index.html"));
    }

    private static IEnumerable<string> Alternates(PublishedSite site, string path) => site.Page(path).QuerySelectorAll("link[rel=alternate]").Select(l => l.GetAttribute("href")!);
}
