using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class DiagramTests
{
    private const string Article = "content/articles/the-meeting.md";
    private const string Meeting = "/the-meeting/";

    public static TheoryData<string> All => ["table", "day", "timeline", "outcomes", "reporting", "scale/duration"];

    [Theory]
    [MemberData(nameof(All))]
    public void A_diagram_of_the_lake_site_is_drawn_as_it_was(string name)
    {
        var html = Figure(With(name), Meeting);
        Golden.Verify($"tests/SummitSite.Tests/Drawing/Lake/{name.Replace('/', '-')}.html", html + "\n");
        Assert.DoesNotContain(" id=", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_diagram_says_what_it_is_drawn_from_and_has_the_same_as_a_table(string name)
    {
        var page = PagesOf.Site(With(name))[Meeting];
        var figure = Assert.Single(page.QuerySelectorAll(".picture:not(.basis *)"));
        Assert.StartsWith("Drawn from ", figure.QuerySelector("figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(figure.QuerySelector("svg > title")!.TextContent);
        Assert.NotEmpty(figure.QuerySelector("svg > desc")!.TextContent);
        Assert.NotEmpty(figure.QuerySelectorAll("details tbody tr"));
        Assert.Null(figure.Closest("p"));
    }

    [Theory]
    [InlineData("/", ".picture:not(.basis *)", 2)]
    [InlineData("/timeline/", ".picture:not(.basis *)", 1)]
    [InlineData("/outcomes/", ".picture:not(.basis *)", 1)]
    [InlineData("/sources/", ".picture:not(.basis *)", 1)]
    [InlineData("/accounts/duration/", ".picture:not(.basis *)", 1)]
    public void Pages_have_their_pictures(string address, string selector, int count) =>
        Assert.Equal(count, PagesOf.Site(TestSite.Lake)[address].QuerySelectorAll(selector).Length);

    [Fact]
    public void In_a_language_from_right_to_left_a_diagram_is_mirrored()
    {
        var mirrored = Figure(With("day").In("ar").Replace("content/i18n/ar.yaml", "direction: ltr", "direction: rtl"), Meeting);
        Assert.NotEqual(Figure(With("day"), Meeting), mirrored);
        Assert.Contains("x=\"100%\"", mirrored, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_drawn_is_left_out_of_its_page()
    {
        var site = TestSite.Lake.Replace("content/discrepancies/the-day.yaml", "        value: 180\n        approximate: true\n", "");
        Assert.Empty(PagesOf.Site(site)["/accounts/duration/"].QuerySelectorAll(".picture:not(.basis *)"));
    }

    private static TestSite With(string diagram) => TestSite.Lake.Replace(Article, "![](discrepancy:duration)", $"![](diagram:{diagram})");

    private static string Figure(TestSite site, string address)
    {
        var html = PagesOf.Site(site).Html(address);
        var start = html.IndexOf("<figure class=\"picture\">", StringComparison.Ordinal);
        return html[start..(html.IndexOf("</figure>", start, StringComparison.Ordinal) + "</figure>".Length)];
    }
}
