using Microsoft.Playwright;

namespace SummitSite.Browser.Tests;

/// <summary>What axe can find of WCAG 2.2 A and AA, of good practice, and contrast as AAA asks, in every look a page has.</summary>
public sealed class AccessibilityTests(Reader reader) : IClassFixture<Reader>
{
    private static readonly Look[] Looks =
    [
        new("light", 1280, ColorScheme.Light, Media.Screen), new("dark", 1280, ColorScheme.Dark, Media.Screen),
        new("320 px", 320, ColorScheme.Light, Media.Screen), new("print", 794, ColorScheme.Light, Media.Print),
    ];

    [Theory, EveryPageType]
    public async Task Axe_finds_nothing_in_light_in_dark_at_320_px_and_in_print(string type)
    {
        var page = await reader.Open(type);
        var found = new List<string>();
        foreach (var look in Looks)
        {
            await page.SetViewportSizeAsync(look.Width, 800);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = look.Scheme, Media = look.Media });
            found.AddRange((await Axe.Find(page)).Select(f => $"{look.Name}: {f}"));
        }
        Assert.True(found.Count == 0, $"{reader.AddressOf(type)}\n{string.Join('\n', found.Take(20))}");
    }

    private sealed record Look(string Name, int Width, ColorScheme Scheme, Media Media);
}
