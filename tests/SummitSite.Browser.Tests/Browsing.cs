using Microsoft.Playwright;
using SummitSite.Tests.Site;

namespace SummitSite.Browser.Tests;

/// <summary>The one browser and the one built site of all tests, because both take longer than any of them. They end with the process.</summary>
internal sealed record Browsing(IBrowser Browser, BuiltSite Site, IReadOnlyDictionary<string, string> Addresses)
{
    private static readonly Lazy<Task<Browsing>> Started = new(Start);

    internal static Task<Browsing> Shared => Started.Value;

    private static async Task<Browsing> Start()
    {
        var serving = BuiltSite.Start(Repository.Sources());
        var playwright = await Playwright.CreateAsync();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => playwright.Dispose();
        var browser = await Chromium.Start(playwright);
        var site = await serving;
        return new Browsing(browser, site, PageTypes.Weightiest(site));
    }
}
