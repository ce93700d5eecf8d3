using AngleSharp.Dom;
using SummitSite.Linking;
using Xunit;

namespace SummitSite.Tests.Pages;

/// <summary>What is true of every page, of the small site and of the repository's own.</summary>
public sealed class SitePagesTests
{
    private static readonly Lazy<PagesOf> Lake = new(() => PagesOf.Site(TestSite.Lake));
    private static readonly Lazy<PagesOf> Real = new(() => PagesOf.Repository());

    [Fact]
    public void Every_entry_has_a_page_and_every_section_an_index() =>
        Assert.Equal(
            [
                "/", "/404.html", "/about/", "/accounts/", "/accounts/duration/", "/articles/", "/corrections/", "/data/", "/outcomes/", "/outcomes/ferry-line/",
                "/outcomes/fishing-quota/", "/quotes/", "/quotes/nordh-calm-water/", "/quotes/nordh-first-bell/", "/quotes/sud-two-shores/", "/search/", "/sources/",
                "/sources/alder-post-2030-05-04/", "/sources/northmark-radio-2030-05-03/", "/sources/northmark-radio-2030-05-17/",
                "/sources/rumour-mill-2030-05-04/", "/sources/southvale-agency-2030-05-04/", "/speakers/", "/speakers/alder-post/",
                "/speakers/anna-nordh/", "/speakers/lakeland-government/", "/speakers/northmark-radio/", "/speakers/pavel-sud/",
                "/the-meeting/", "/timeline/", "/what-happened-next/",
            ],
            Lake.Value.Addresses);

    [Fact]
    public void Every_page_has_one_first_level_heading_and_skips_no_level() => OnEveryPage((_, page) =>
    {
        var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToArray();
        Assert.Equal(1, levels.Count(l => l == 1));
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    });

    [Fact]
    public void Every_id_is_there_once_and_every_fragment_has_one() => OnEveryPage((_, page) =>
    {
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        var fragments = page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).Concat(page.QuerySelectorAll("[aria-labelledby]").Select(e => e.GetAttribute("aria-labelledby")!));
        Assert.Empty(fragments.Except(ids));
    });

    [Fact]
    public void Every_link_within_the_site_leads_to_a_page() => OnEverySite(site =>
    {
        var known = site.Addresses.ToHashSet(StringComparer.Ordinal);
        foreach (var address in known)
            foreach (var link in site[address].QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!).Where(l => !l.Contains('.', StringComparison.Ordinal)))
                Assert.True(known.Contains(link.Split('#')[0]), $"{address} links to {link}");
    });

    [Fact]
    public void Every_page_has_the_landmarks_a_language_a_skip_link_and_its_own_title() => OnEverySite(site =>
    {
        var titles = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in site.Addresses)
        {
            var page = site[address];
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.All(["header.masthead", "main#page-main", "footer"], landmark => Assert.Single(page.QuerySelectorAll(landmark)));
            Assert.Equal("#page-main", page.Body!.FirstElementChild!.GetAttribute("href"));
            Assert.All(page.QuerySelectorAll("nav"), nav => Assert.NotNull(nav.GetAttribute("aria-label")));
            Assert.True(titles.Add(page.Title!), $"{address} is called {page.Title} like another page");
        }
    });

    [Fact]
    public void Every_page_describes_itself_in_at_most_160_characters() => OnEveryPage((_, page) =>
        Assert.InRange(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 10, 160));

    [Fact]
    public void No_page_carries_a_script_or_styles_itself_but_for_the_zones_of_the_timeline() => OnEveryPage((address, page) =>
    {
        Assert.Empty(page.QuerySelectorAll("script:not([src], [type='application/ld+json']), [style], [onclick], iframe"));
        Assert.Equal(address == "/timeline/" ? 1 : 0, page.QuerySelectorAll("style").Length);
        Assert.All(page.QuerySelectorAll("script[src]"), script => Assert.True(script.HasAttribute("defer")));
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon]"), link => Assert.StartsWith("/assets/", link.GetAttribute("href"), StringComparison.Ordinal));
    });

    [Fact]
    public void Every_time_has_a_machine_value_and_only_moments_have_an_offset() => OnEveryPage((_, page) =>
        Assert.All(page.QuerySelectorAll("time"), time => Assert.Matches(@"^\d{4}(-\d{2}(-\d{2}(T\d{2}:\d{2}[+-]\d{2}:\d{2})?)?)?$", time.GetAttribute("datetime"))));

    [Fact]
    public void Every_table_has_a_caption_or_comes_from_prose_and_every_heading_of_it_a_scope() => OnEveryPage((_, page) =>
    {
        foreach (var table in page.QuerySelectorAll("table").Where(t => t.Closest(".prose") is null))
        {
            Assert.NotNull(table.QuerySelector("caption"));
            Assert.All(table.QuerySelectorAll("th"), th => Assert.Contains(th.GetAttribute("scope"), (string[])["col", "row"]));
        }
    });

    [Fact]
    public void On_one_page_no_two_links_of_one_name_lead_to_different_places_but_in_running_text() => OnEveryPage((address, page) =>
    {
        foreach (var same in page.QuerySelectorAll("main a").Where(a => a.Closest(".prose") is null).GroupBy(a => a.GetAttribute("aria-label") ?? a.TextContent.Trim()))
            Assert.True(same.Select(a => a.GetAttribute("href")).Distinct().Count() == 1, $"{address}: {same.Key}");
    });

    [Fact]
    public void Notes_are_numbered_in_the_order_of_the_page() => OnEveryPage((address, page) =>
    {
        var firsts = page.QuerySelectorAll("a.note-ref").Select(a => int.Parse(a.TextContent, System.Globalization.CultureInfo.InvariantCulture)).Distinct().ToArray();
        Assert.True(firsts.SequenceEqual(Enumerable.Range(1, firsts.Length)), $"{address}: {string.Join(' ', firsts)}");
        Assert.Equal(firsts.Length, page.QuerySelectorAll(".notes > ol > li").Length);
    });

    [Fact]
    public void Only_the_page_for_wrong_addresses_stays_out_of_the_sitemap() =>
        Assert.Equal(["/404.html"], Real.Value.Drafts.Where(d => d.Updated is null).Select(d => d.Address));

    [Fact]
    public void The_menu_marks_the_section_and_the_page()
    {
        Assert.Equal("Quotations", Lake.Value.Text("/quotes/", ".menu [aria-current=page]"));
        Assert.Equal("Quotations", Lake.Value.Text("/quotes/sud-two-shores/", ".menu [aria-current=true]"));
        Assert.Empty(Lake.Value.Texts(Permalink.Home, ".menu [aria-current]"));
        Assert.Equal(["Home", "Speakers", "Anna Nordh"], Lake.Value.Texts("/speakers/anna-nordh/", ".crumbs li"));
    }

    private static void OnEverySite(Action<PagesOf> look)
    {
        look(Lake.Value);
        look(Real.Value);
    }

    private static void OnEveryPage(Action<string, IDocument> look) => OnEverySite(site =>
    {
        foreach (var address in site.Addresses)
            look(address, site[address]);
    });
}
