using Microsoft.Playwright;

namespace SummitSite.Browser.Tests;

/// <summary>The search as it is used: by any spelling, by address, and not at all.</summary>
public sealed class SearchTests(Reader reader) : IClassFixture<Reader>
{
    private const string Index = ".json";

    [Theory]
    [InlineData("Zelenskyy")]
    [InlineData("zelenskiy")]
    [InlineData("Зеленский")]
    [InlineData("Зеленський")]
    [InlineData("Selenskyj")]
    public async Task A_person_is_found_by_any_usual_spelling(string words)
    {
        var page = await reader.Open("search");
        await page.Locator("[name=q]").FillAsync(words);
        await Assertions.Expect(page.Locator(".found a[href='/speakers/volodymyr-zelensky/']").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".letters")).ToBeHiddenAsync();
        Assert.Contains("q=", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_comes_back_with_its_address_and_is_as_accessible_as_the_rest()
    {
        var page = await reader.OpenAt(reader.Site.Origin + "/search/?q=ceasefire");
        await Assertions.Expect(page.Locator(".found mark").First).ToBeVisibleAsync();
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            Assert.Empty(await Axe.Find(page));
        }
        await page.SetViewportSizeAsync(320, 740);
        Assert.Equal("", await Overflow.Find(page));
    }

    [Fact]
    public async Task The_index_is_fetched_when_somebody_begins_to_search_and_once()
    {
        var asked = new List<string>();
        var page = await reader.Open("search", before: p => p.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath));
        Assert.DoesNotContain(asked, a => a.EndsWith(Index, StringComparison.Ordinal));

        var box = page.Locator("[name=q]");
        await box.FillAsync("but");
        await box.FillAsync("budapest");
        await Assertions.Expect(page.Locator(".found mark").First).ToBeVisibleAsync();

        Assert.Single(asked, a => a.EndsWith(Index, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_that_nothing_has_leave_the_list_from_A_to_Z()
    {
        var page = await reader.Open("search");
        await page.Locator("[name=q]").FillAsync("qqqq");
        await Assertions.Expect(page.Locator("output")).Not.ToBeEmptyAsync();
        await Assertions.Expect(page.Locator(".letters")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator(".found a").CountAsync());
    }
}
