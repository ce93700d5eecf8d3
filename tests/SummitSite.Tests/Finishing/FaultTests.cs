using Xunit;

namespace SummitSite.Tests.Finishing;

/// <summary>What finishing finds on one page, with the exact message.</summary>
public sealed class FaultTests
{
    private const string At = MarkupSite.Template + ":1:1: ";

    /// <summary>Markup in a page's body, and what is said of it.</summary>
    public static TheoryData<string, string> BodyFaults => new()
    {
        { "<a href=\"/timline/\">x</a>", "error SS0701: Nothing is at '/timline/'. Did you mean '/timeline/'? It is named on /." },
        { "<a href=\"/nowhere-at-all.pdf\">x</a>", "error SS0701: Nothing is at '/nowhere-at-all.pdf'. It is named on /." },
        { "<blockquote cite=\"/sorces/\">x</blockquote>", "error SS0701: Nothing is at '/sorces/'. Did you mean '/sources/'? It is named on /." },
        { "<a href=\"/timeline/#talks-opens\">x</a>", "error SS0702: The page /timeline/ has no place '#talks-opens'. Did you mean '#talks-open'? It is named on /." },
        { "<a href=\"#nots\">x</a><p id=\"notes\"></p>", "error SS0702: The page / has no place '#nots'. Did you mean '#notes'? It is named on /." },
        { "<label for=\"qury\">x</label><input id=\"query\">", "error SS0702: The attribute 'for' names the id 'qury', which no element of the page has. Did you mean 'query'? It is on /." },
        { "<section aria-labelledby=\"one two\"><h2 id=\"one\">x</h2></section>", "error SS0702: The attribute 'aria-labelledby' names the id 'two', which no element of the page has. It is on /." },
        { "<h2 id=\"a\">x</h2><p id=\"a\"></p><p id=\"a\"></p>", "error SS0703: The id 'a' belongs to 3 elements: <h2>, <p>, <p>. Give all but one another id, or, for headings, other words. This is on /." },
        { "<img src=\"/images/mpa.png\" alt=\"\"><img src=\"/images/map.png\" alt=\"\">", "error SS0704: There is no picture at '/images/mpa.png'. Did you mean '/images/map.png'? It is named on /." },
        { "<img srcset=\"/images/map.png 1x, /images/enormous.png 2x\" alt=\"\">", "error SS0704: There is no picture at '/images/enormous.png'. Put the file into content/images as 'enormous.png', or correct the address. It is named on /." },
        { "<img src=\"/images/map.png\">", "error SS0705: The picture '/images/map.png' has no text alternative. Add alt with what it shows, or alt=\"\" if it only decorates. It is on /." },
        { "<h2>Two</h2><h4>Deep</h4>", "warning SS0706: The heading 'Deep' is of level 4, under one of level 2. Make it level 3. This is on /." },
        { "<h1>Second</h1>", "error SS0707: There are 2 first-level headings (h1): 'Page', 'Second'. Keep one. This is on /." },
        { "<a href=\"about/\">x</a>", "error SS0708: The address 'about/' is relative. Name an entry by kind and id, such as speaker:ada, or write the address from the site's root: '/about/'. It is on /." },
        { "<a href=\"../about.md\">x</a>", "error SS0708: The address '../about.md' is relative. Name an entry by kind and id, such as speaker:ada, or write the address from the site's root: '/about/'. It is on /." },
        { "<a href=\"?page=2\">x</a>", "error SS0708: The address '?page=2' is relative. Name an entry by kind and id, such as speaker:ada, or write the address from the site's root: '/'. It is on /." },
        { "<a href=\"elsewhere-entirely\">x</a>", "error SS0708: The address 'elsewhere-entirely' is relative. Name an entry by kind and id, such as speaker:ada, or write the address from the site's root, such as /about/. It is on /." },
        { "<a href=\"/about\">x</a>", "error SS0709: Nothing is at '/about'; the page's address is '/about/'. It is named on /." },
        { "<a href=\"/about/index.html\">x</a>", "error SS0709: Nothing is at '/about/index.html'; the page's address is '/about/'. It is named on /." },
        { "<a href=\"/about.md\">x</a>", "error SS0709: Nothing is at '/about.md'; the page's address is '/about/'. It is named on /." },
        { "<a href=\"JavaScript:go()\">x</a>", "error SS0710: An address cannot start with 'javascript:'. It starts with https:, http:, mailto: or tel:, or with a slash for a page of this site. It is on /." },
        { "<a href=\"java&#10;script:go()\">x</a>", "error SS0710: An address cannot start with 'javascript:'. It starts with https:, http:, mailto: or tel:, or with a slash for a page of this site. It is on /." },
        { "<img src=\"data:image/png;base64,AA==\" alt=\"\">", "error SS0710: An address cannot start with 'data:'. It starts with https:, http:, mailto: or tel:, or with a slash for a page of this site. It is on /." },
        { "<a href=\"speaker:ada\">x</a>", "error SS0710: An address cannot start with 'speaker:'. It starts with https:, http:, mailto: or tel:, or with a slash for a page of this site. It is on /." },
        { "<a href=\"https:///page\">x</a>", "error SS0710: The address 'https:///page' names no site. Write it whole, such as https://example.org/page. It is on /." },
        { "<a href=\"//example.net/\">x</a>", "error SS0711: The address '//example.net/' starts with two slashes. Write https: before them, or only one slash for a page of this site. It is on /." },
        { "<a href=\"\">x</a>", "error SS0712: The href of a <a> is empty. Write where it leads, or take the link away. It is on /." },
        { "<a href>x</a>", "error SS0712: The href of a <a> is empty. Write where it leads, or take the link away. It is on /." },
        { "<img src=\" \" alt=\"\">", "error SS0712: The src of a <img> is empty. Write where it leads, or take the attribute away. It is on /." },
        { "<a href=\"/about/\"> <svg></svg></a>", "error SS0713: The link to '/about/' has no words. Put some between its brackets, or give it an aria-label in the template. It is on /." },
        { "<a href=\"/about/\"><img src=\"/images/map.png\" alt=\"\"></a>", "error SS0713: The link to '/about/' has no words. Put some between its brackets, or give it an aria-label in the template. It is on /." },
        { "<script src=\"https://example.net/a.js\"></script>", "error SS0717: 'https://example.net/a.js' is on another site, and pages show only what stands on this one. Put the file into content/images or templates/assets, and refer to it there. It is on /." },
        { "<form action=\"https://example.net/\"></form>", "error SS0717: 'https://example.net/' is on another site, and pages show only what stands on this one. Put the file into content/images or templates/assets, and refer to it there. It is on /." },
        { "<button onclick=\"go()\">x</button>", "error SS0718: The security policy of the page stops onclick. Take it away, and listen in a script file. It is on /." },
        { "<iframe></iframe>", "error SS0718: The security policy of the page stops <iframe>. Take it away. It is on /." },
    };

    [Theory]
    [MemberData(nameof(BodyFaults))]
    public void A_fault_in_the_body_is_said_once_with_its_remedy(string body, string message) =>
        Assert.Equal(At + message + "\n", Site(body).Finish().Messages);

    [Fact]
    public void A_heading_before_the_title_is_a_fault() =>
        Assert.Equal(
            At + "warning SS0706: The heading 'Menu' of level 2 stands before the page's title. Put the title first. This is on /.\n",
            MarkupSite.At().Markup("/", "<html lang=en><meta charset=utf-8><title>t</title><h2>Menu</h2><h1>T</h1>").Finish().Messages);

    [Theory]
    [InlineData("<html lang=en><meta charset=utf-8><title>t</title>", "error SS0707: There is no first-level heading (h1). Give the page its title. This is on /.")]
    [InlineData("<html lang=en><meta charset=utf-8><title> </title><h1>t</h1>", "error SS0714: The page has no title in its head, or an empty one. This is on /.")]
    [InlineData("<html lang=en><meta charset=utf-8><svg><title>t</title></svg><h1>t</h1>", "error SS0714: The page has no title in its head, or an empty one. This is on /.")]
    [InlineData("<html lang=''><meta charset=utf-8><title>t</title><h1>t</h1>", "error SS0715: The html element has no lang. Write <html lang=\"{{ site.language }}\">. This is on /.")]
    [InlineData("<html lang=en><title>t</title><h1>t</h1>", "error SS0719: The head has no <meta charset=\"utf-8\">. Make it the first in the head. This is on /.")]
    public void A_page_needs_a_whole_head(string html, string message) =>
        Assert.Equal(At + message + "\n", MarkupSite.At().Markup("/", html).Finish().Messages);

    [Theory]
    [InlineData("<a href=\"#\">x</a><a href=\"#top\">x</a><a href=\"/about/#TOP\">x</a>")]
    [InlineData("<a href=\"/timeline/#:~:text=the%20talks\">x</a><a href=\"/timeline/#talks-open:~:text=the\">x</a>")]
    [InlineData("<a href=\"/timeline/?zone=moscow#talks-open\">x</a>")]
    [InlineData("<a href=\"mailto:a@example.org\">x</a><a href=\"tel:+15550100\">x</a><a href=\"https://example.net/\">x</a>")]
    [InlineData("<a href=\"https://example.org/about/\">x</a>")]
    [InlineData("<a href=\"/feed.xml\">x</a><a href=\"/data/events.json\">x</a>")]
    [InlineData("<a href=\"/about/\" aria-label=\"About\"></a><a href=\"/about/\"><img src=\"/images/map.png\" alt=\"A map\"></a><a href=\"/about/\"><svg><title>x</title></svg></a>")]
    [InlineData("<!-- <a href=\"/nowhere/\">x</a> --><script>var a = '<a href=\"/nowhere/\">';</script><style>/* <a href=\"/nowhere/\"> */</style><textarea><a href=\"/nowhere/\"></textarea>")]
    [InlineData("<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2><h3>e</h3>")]
    [InlineData("<svg><defs><path id=\"p\"/></defs><use href=\"#p\"/></svg>")]
    [InlineData("<a>no link</a><a name=\"old\"></a>")]
    public void What_is_right_is_not_complained_about(string body) => Assert.Equal("", Site(body).Finish().Messages);

    private static MarkupSite Site(string body) =>
        MarkupSite.At()
            .Page("/", body, head: "<link rel=\"icon\" href=\"/images/map.png\">\n")
            .Page("/about/", template: "templates/pages/about.html")
            .Page("/sources/", template: "templates/pages/sources.html")
            .Page("/timeline/", "<p id=\"talks-open\"></p>", template: "templates/pages/timeline.html")
            .Asset("/images/map.png").File("feed.xml").File("data/events.json");
}
