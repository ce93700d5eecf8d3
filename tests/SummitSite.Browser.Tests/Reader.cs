using Microsoft.Playwright;

namespace SummitSite.Browser.Tests;

/// <summary>Somebody who has never been here: every page opens in a window of its own. A class of tests is one reader, and readers read at the same time.</summary>
public sealed class Reader : IAsyncLifetime
{
    private const float Patience = 60_000;

    private Browsing? browsing;
    private IBrowserContext? window;

    internal BuiltSite Site => browsing!.Site;

    public async Task InitializeAsync() => browsing = await Browsing.Shared;

    public Task DisposeAsync() => window?.CloseAsync() ?? Task.CompletedTask;

    /// <summary>The address of the page that stands for a type.</summary>
    internal string AddressOf(string type) => browsing!.Addresses[type];

    /// <summary>Opens the page of a type. <paramref name="before"/> sees it before it loads.</summary>
    internal Task<IPage> Open(string type, Action<BrowserNewContextOptions>? looks = null, Action<IPage>? before = null) =>
        OpenAt(Site.Origin + AddressOf(type), looks, before);

    /// <summary>Opens the page at a whole address.</summary>
    internal async Task<IPage> OpenAt(string url, Action<BrowserNewContextOptions>? looks = null, Action<IPage>? before = null)
    {
        await DisposeAsync();
        var options = new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1280, Height = 800 } };
        looks?.Invoke(options);
        window = await browsing!.Browser.NewContextAsync(options);
        window.SetDefaultTimeout(Patience);
        var page = await window.NewPageAsync();
        before?.Invoke(page);
        await page.GotoAsync(url);
        return page;
    }
}
