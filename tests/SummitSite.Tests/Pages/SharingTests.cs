using System.Text.Json;
using SummitSite.Cards;
using SummitSite.Tests.Cards;
using SummitSite.Tests.Exports;
using SummitSite.Tests.Site;
using Xunit;

namespace SummitSite.Tests.Pages;

/// <summary>What a page shows of itself where somebody shares it.</summary>
public sealed class SharingTests
{
    private static readonly PublishedSite[] Sites = [PublishedSite.Lake, PublishedSite.Real];

    /// <summary>The required properties of the Open Graph protocol, and what its pictures should have.</summary>
    private static readonly string[] Needed =
        ["og:title", "og:type", "og:url", "og:image", "og:site_name", "og:description", "og:image:width", "og:image:height", "og:image:alt"];

    [Fact]
    public void Every_page_with_an_address_has_what_Open_Graph_needs_once() => OnEveryPage((site, path) =>
    {
        var has = site.Page(path).QuerySelectorAll("meta[property^='og:']").Select(m => m.GetAttribute("property")!).ToArray();
        Assert.Equal(path == "404.html" ? [] : Needed.Order(StringComparer.Ordinal), has.Order(StringComparer.Ordinal));
    });

    [Fact]
    public void The_address_is_the_canonical_one_and_the_picture_is_there() => OnEveryPage((site, path) =>
    {
        if (Property(site, path, "og:url") is not { } url)
            return;
        Assert.Equal(site.Page(path).QuerySelector("link[rel=canonical]")!.GetAttribute("href"), url);
        Assert.Contains(site.PathOf(Property(site, path, "og:image")!), site.Drawn);
        Assert.True(site.Answers(Property(site, path, "og:image")!));
    });

    [Fact]
    public void Nothing_is_drawn_that_no_page_shows() => Assert.All(Sites, site =>
    {
        var shown = site.Pages.Select(p => Property(site, p, "og:image")).OfType<string>().Select(site.PathOf).Concat(Icon.All.Select(i => i.File.Path));
        Assert.Equal(site.Drawn.Keys.Order(StringComparer.Ordinal), shown.Distinct().Order(StringComparer.Ordinal));
    });

    [Theory]
    [InlineData("quotes/sud-two-shores", "“We have two shores … and one lake” – Pavel Sud, 3 May 2030, Carried by Northmark Radio, Printed by Alder Post, Translated from Japanese")]
    [InlineData("outcomes/ferry-line", "Will there be a ferry between the two shores? – Happened, as of 17 May 2030, A ferry line")]
    [InlineData("accounts/duration", "How long did the talks last? – Where accounts differ, 3 accounts, Facts")]
    [InlineData("speakers/anna-nordh", "Anna Nordh – President of Northmark – Republic of Northmark, 2 quotations")]
    [InlineData("the-meeting", "The meeting – Three hours at the lake, and two announcements. – Article, 1 June 2030")]
    [InlineData("timeline", "Timeline – The Lake Summit, event by event: 5 events with times in every zone, people and sources. – The Lake Summit, 3 May 2030, 5 events")]
    public void A_page_with_a_sentence_worth_sharing_has_a_card_of_its_own(string page, string words)
    {
        Assert.Equal(words, Property(PublishedSite.Lake, page + "/index.html", "og:image:alt"));
        Assert.StartsWith($"https://example.org/lake/cards/{page}.", Property(PublishedSite.Lake, page + "/index.html", "og:image"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("sources/alder-post-2030-05-04/index.html")]
    [InlineData("search/index.html")]
    public void Every_other_page_shares_the_short_answer(string page) =>
        Assert.StartsWith("What was agreed? – A ferry line between the two shores", Property(PublishedSite.Lake, page, "og:image:alt"), StringComparison.Ordinal);

    [Fact]
    public void What_the_fonts_cannot_write_has_no_card_of_its_own()
    {
        var site = PublishedSite.Of(TestSite.Lake.Replace("content/speakers/anna-nordh.md", "name: Anna Nordh", "name: אנה"));
        Assert.Contains("/cards/home.", Property(site, "speakers/anna-nordh/index.html", "og:image"), StringComparison.Ordinal);
        Assert.Contains("/cards/speakers/pavel-sud.", Property(site, "speakers/pavel-sud/index.html", "og:image"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_they_cannot_write_the_site_there_is_none()
    {
        var site = PublishedSite.Of(TestSite.Lake.Replace("content/site.yaml", "title: The Lake Summit, 3 May 2030", "title: הפסגה"));
        Assert.Null(Property(site, "index.html", "og:image"));
        Assert.Equal(Icon.All.Select(i => i.File.Path), site.Drawn.Keys);
    }

    [Fact]
    public void Articles_and_people_say_what_they_are()
    {
        Assert.Equal("article", Property(PublishedSite.Lake, "the-meeting/index.html", "og:type"));
        Assert.Equal("profile", Property(PublishedSite.Lake, "speakers/anna-nordh/index.html", "og:type"));
        Assert.Equal("website", Property(PublishedSite.Lake, "speakers/alder-post/index.html", "og:type"));
    }

    [Fact]
    public void A_card_of_the_site_is_a_picture() =>
        Assert.All(PublishedSite.Lake.Drawn.Values, drawn => Picture.Read(drawn.Draw()));

    [Fact]
    public void A_device_is_told_name_colours_and_icons() => Assert.All(Sites, site =>
    {
        var manifest = site.Json("site.webmanifest");
        Assert.Equal((site.Url.AbsolutePath, site.Url.AbsolutePath, "en", "ltr"), (Text(manifest, "start_url"), Text(manifest, "scope"), Text(manifest, "lang"), Text(manifest, "dir")));
        Assert.Equal(["192x192", "512x512"], manifest.GetProperty("icons").EnumerateArray().Select(i => Text(i, "sizes")));
        Assert.All(manifest.GetProperty("icons").EnumerateArray(), i => Assert.True(site.Answers(new Uri(site.Url, Text(i, "src")).AbsoluteUri)));
        Assert.All(site.Pages, p => Assert.Equal(site.Url.AbsolutePath + "site.webmanifest", site.Page(p).QuerySelector("link[rel=manifest]")!.GetAttribute("href")));
    });

    [Fact]
    public void The_colours_around_a_page_are_those_of_its_paper()
    {
        var paper = System.Text.RegularExpressions.Regex.Match(
            System.Text.Encoding.UTF8.GetString(Repository.FilesBelow("templates/assets").Single(f => f.Path.EndsWith("site.css", StringComparison.Ordinal)).Bytes.Span),
            @"--paper: light-dark\((#\w+), (#\w+)\)");
        Assert.Equal([paper.Groups[1].Value, paper.Groups[2].Value], PublishedSite.Lake.Page("index.html").QuerySelectorAll("meta[name=theme-color]").Select(m => m.GetAttribute("content")!));
        Assert.Equal(paper.Groups[1].Value, Text(PublishedSite.Lake.Json("site.webmanifest"), "theme_color"));
    }

    private static string? Property(PublishedSite site, string path, string name) => site.Page(path).QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static void OnEveryPage(Action<PublishedSite, string> look) => Assert.All(Sites, site => Assert.All(site.Pages, path => look(site, path)));
}
