namespace SummitSite.Browser.Tests;

/// <summary>Nothing stands outside the page, on a telephone and with text of twice the size.</summary>
public sealed class LayoutTests(Reader reader) : IClassFixture<Reader>
{
    [Theory, EveryPageType]
    public async Task Nobody_has_to_scroll_sideways(string type)
    {
        var page = await reader.Open(type);
        var found = new List<string>();
        foreach (var (width, size) in new[] { (360, "100%"), (320, "100%"), (360, "200%"), (320, "200%") })
        {
            await page.SetViewportSizeAsync(width, 740);
            await page.EvaluateAsync("size => document.documentElement.style.fontSize = size", size);
            if (await Overflow.Find(page) is { Length: > 0 } overflow)
                found.Add($"{width} px, text {size}: {overflow}");
        }
        Assert.True(found.Count == 0, $"{reader.AddressOf(type)}\n{string.Join('\n', found)}");
    }
}
