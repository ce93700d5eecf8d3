using SummitSite.Tests;

namespace SummitSite.Browser.Tests;

/// <summary>A site in a language that is written from right to left; its words are English, its direction is not.</summary>
public sealed class RightToLeftTests(Reader reader) : IClassFixture<Reader>
{
    private const string Words = "content/i18n/ar.yaml";

    [Fact]
    public async Task Pages_read_from_the_right_and_fit()
    {
        await using var site = await BuiltSite.Start(TestSite.Lake.In("ar").Replace(Words, "direction: ltr", "direction: rtl").WithTemplates().Sources);
        foreach (var address in site.Pages)
        {
            var page = await reader.OpenAt(site.Origin + address);
            Assert.True(await page.EvaluateAsync<bool>("() => document.querySelector('.brand').getBoundingClientRect().left > innerWidth / 2"), address);
            await page.SetViewportSizeAsync(320, 740);
            Assert.Equal((address, ""), (address, await Overflow.Find(page)));
        }
    }

    [Fact]
    public async Task The_clock_of_the_place_stands_on_the_right_of_the_spine()
    {
        await using var site = await BuiltSite.Start(TestSite.Lake.In("ar").Replace(Words, "direction: ltr", "direction: rtl").WithTemplates().Sources);
        var page = await reader.OpenAt(site.Origin + site.Pages.Single(a => a.EndsWith("/timeline/", StringComparison.Ordinal)));
        var (here, there) = (await page.Locator(".event .here:visible").First.BoundingBoxAsync(), await page.Locator(".event .there:visible").First.BoundingBoxAsync());
        Assert.True(here!.X > there!.X, $"{here.X} and {there.X}");
    }
}
