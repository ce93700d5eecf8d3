using Microsoft.Playwright;
using SummitSite.Cli.Tests.Serving;

namespace SummitSite.Browser.Tests;

/// <summary>What an author sees in the browser while <c>serve</c> runs.</summary>
public sealed class PreviewTests(Reader reader) : IClassFixture<Reader>
{
    private const string Content = "content/pages/about.md";

    private static readonly LocatorAssertionsToBeVisibleOptions Patient = new() { Timeout = 60_000 };

    [Fact]
    public async Task An_edit_is_shown_and_the_page_stays_where_it_stood()
    {
        await using var served = await ServedSite.Start();
        var page = await Open(served);
        await page.EvaluateAsync("() => scrollTo(0, 150)");

        served.Site.Replace(Content, "It is made", "It is still made");

        await Assertions.Expect(page.GetByText("It is still made")).ToBeVisibleAsync(Patient);
        await page.WaitForFunctionAsync("() => scrollY === 150");
    }

    [Fact]
    public async Task A_mistake_is_told_on_the_page_and_goes_when_it_is_mended()
    {
        await using var served = await ServedSite.Start();
        var page = await Open(served);

        served.Site.Replace(Content, "It is made", "[It](speaker:nobody) is made");
        var problems = page.Locator("#summitsite-problems [role=alert]");
        await Assertions.Expect(problems).ToBeVisibleAsync(Patient);
        await Assertions.Expect(problems).ToContainTextAsync("SS0301");

        served.Site.Replace(Content, "[It](speaker:nobody) is made", "It is made");
        await Assertions.Expect(problems).ToHaveCountAsync(0, new LocatorAssertionsToHaveCountOptions { Timeout = 60_000 });
    }

    private async Task<IPage> Open(ServedSite served)
    {
        var page = await reader.OpenAt(new Uri(served.Address, "/lake/about/").AbsoluteUri, look => look.ViewportSize = new ViewportSize { Width = 600, Height = 200 });
        await Assertions.Expect(page.GetByText("It is made")).ToBeVisibleAsync();
        return page;
    }
}
