using Xunit;

namespace SummitSite.Tests.Finishing;

public sealed class BasePathTests
{
    public static TheoryData<string, string> Bases => new()
    {
        { "https://example.org/", "/" },
        { "https://example.org", "/" },
        { "https://example.org/repo", "/repo/" },
        { "https://example.org/repo/", "/repo/" },
        { "http://example.org:8080/a/b/", "/a/b/" },
    };

    [Theory]
    [MemberData(nameof(Bases))]
    public void Every_address_of_the_site_gets_the_base_path_once(string url, string path)
    {
        var finished = MarkupSite.At(url)
            .Page("/", """
                <a href="/about/">1</a> <a href='/about/?q=1&amp;r=2#here'>2</a> <a href=/>3</a>
                <form action="/about/"><button formaction="/about/">go</button></form>
                <blockquote cite="/about/">4</blockquote> <video poster="/images/a.png" src="/images/b.mp4"></video>
                <img src="/images/a.png" srcset="/images/a.png 1x, /images/c.png 2x" alt="">
                <svg><use href="/images/i.svg#x"/><a xlink:href="/about/">5</a></svg>
                """, head: "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/feed.xml\">\n")
            .Page("/about/", "<p id=\"here\"></p>")
            .Asset("/images/a.png", "a").Asset("/images/b.mp4", "b").Asset("/images/c.png", "c").Asset("/images/i.svg", "i").File("feed.xml")
            .Finish();
        Assert.Equal("", finished.Messages);
        Assert.Contains($"""
            <a href="{path}about/">1</a> <a href='{path}about/?q=1&amp;r=2#here'>2</a> <a href={(path == "/" ? "/" : $"\"{path}\"")}>3</a>
            <form action="{path}about/"><button formaction="{path}about/">go</button></form>
            <blockquote cite="{path}about/">4</blockquote> <video poster="{path}images/a.ca978112ca.png" src="{path}images/b.3e23e81600.mp4"></video>
            <img src="{path}images/a.ca978112ca.png" srcset="{path}images/a.ca978112ca.png 1x, {path}images/c.2e7d2c03a9.png 2x" alt="">
            <svg><use href="{path}images/i.de7d1b721a.svg#x"/><a xlink:href="{path}about/">5</a></svg>
            """, finished["/"], StringComparison.Ordinal);
        Assert.Contains($"href=\"{path}feed.xml\"", finished["/"], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Bases))]
    public void What_machines_elsewhere_read_is_a_whole_url(string url, string path)
    {
        var root = url.TrimEnd('/')[..(url.IndexOf("//", StringComparison.Ordinal) + 2)] + new Uri(url).Authority + path;
        var finished = MarkupSite.At(url)
            .Page("/about/", head: """
                <link rel="canonical" href="/about/">
                <link rel="alternate" hreflang="en" href="/about/">
                <meta property="og:url" content="/about/">
                <meta property="og:image" content="/images/card.png">
                <meta name="description" content="/about/">

                """)
            .Asset("/images/card.png", "a").Finish();
        Assert.Equal("", finished.Messages);
        Assert.Contains($"""
            <link rel="canonical" href="{root}about/">
            <link rel="alternate" hreflang="en" href="{root}about/">
            <meta property="og:url" content="{root}about/">
            <meta property="og:image" content="{root}images/card.ca978112ca.png">
            <meta name="description" content="/about/">
            """, finished["/about/"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_for_what_is_not_found_has_the_base_path_too_because_it_answers_at_any_depth()
    {
        var finished = MarkupSite.At("https://example.org/repo/").Page("/404.html", "<a href=\"/\">Home</a>").Page("/").Finish();
        Assert.Contains("<a href=\"/repo/\">Home</a>", finished["/404.html"], StringComparison.Ordinal);
        Assert.Equal(["404.html", "index.html"], finished.Result.Pages.Select(p => p.File.Path));
    }

    [Fact]
    public void A_whole_url_of_the_site_itself_is_a_link_within_the_site()
    {
        var finished = MarkupSite.At("https://example.org/repo/").Page("/", "<a href=\"https://example.org/repo/abuot/\">x</a><a href=\"https://EXAMPLE.org/repo#x\">y</a>").Page("/about/").Finish();
        Assert.Equal(
            "templates/pages/page.html:1:1: error SS0701: Nothing is at '/abuot/'. Did you mean '/about/'? It is named on /.\n"
            + "templates/pages/page.html:1:1: error SS0702: The page / has no place '#x'. It is named on /.\n",
            finished.Messages);
        Assert.Contains("<a href=\"/repo/abuot/\">x</a><a href=\"/repo/#x\">y</a>", finished["/"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_of_the_same_host_outside_the_base_path_is_somebody_elses()
    {
        var finished = MarkupSite.At("https://example.org/repo/").Page("/", "<a href=\"https://example.org/report/\">x</a>").Finish();
        Assert.Equal("", finished.Messages);
        Assert.Contains("<a href=\"https://example.org/report/\" rel=\"external\">x</a>", finished["/"], StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_lead_away_say_so_without_losing_what_they_said()
    {
        var finished = MarkupSite.At().Page("/", """
            <a href="https://example.net/">a</a>
            <a href=https://example.net/ class=x>b</a>
            <a rel="nofollow" href="https://example.net/">c</a>
            <a rel=external href="https://example.net/">d</a>
            <a target="_blank" href="https://example.net/">e</a>
            <a href="mailto:a@example.net">f</a>
            """).Finish();
        Assert.Contains("""
            <a href="https://example.net/" rel="external">a</a>
            <a href=https://example.net/ rel="external" class=x>b</a>
            <a rel="nofollow external" href="https://example.net/">c</a>
            <a rel=external href="https://example.net/">d</a>
            <a target="_blank" href="https://example.net/" rel="external noopener">e</a>
            <a href="mailto:a@example.net">f</a>
            """, finished["/"], StringComparison.Ordinal);
    }
}
