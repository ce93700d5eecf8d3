using System.Xml.Linq;
using Xunit;

namespace SummitSite.Tests.Exports;

public sealed class SitemapTests
{
    private static readonly XNamespace Ns = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void Every_page_with_an_address_of_its_own_is_listed_once_in_order_with_its_whole_url()
    {
        var root = new ExportedSite(TestSite.Lake).Xml("sitemap.xml");
        Assert.Equal(Ns + "urlset", root.Name);
        Assert.Equal(
            ["https://example.org/lake/", "https://example.org/lake/speakers/anna-nordh/", "https://example.org/lake/timeline/"],
            root.Elements(Ns + "url").Select(u => u.Element(Ns + "loc")!.Value));
    }

    [Fact]
    public void The_day_of_the_last_change_is_the_contents_and_left_out_where_it_names_none() =>
        Assert.Equal(
            [null, "2030-05-06", "2030-06-01"],
            new ExportedSite(TestSite.Lake).Xml("sitemap.xml").Elements(Ns + "url").Select(u => u.Element(Ns + "lastmod")?.Value));

    [Fact]
    public void The_file_starts_with_its_declaration_and_ends_with_a_line_end()
    {
        var text = new ExportedSite(TestSite.Lake)["sitemap.xml"];
        Assert.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n  <url>\n", text, StringComparison.Ordinal);
        Assert.EndsWith("</urlset>\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Robots_are_told_where_the_list_is() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/a/b/sitemap.xml\n", new ExportedSite(TestSite.Lake, "https://example.org/a/b")["robots.txt"]);
}
