namespace SummitSite.Browser.Tests;

/// <summary>Nothing stands outside the page, on a telephone and with text of twice the size.</summary>
public sealed class LayoutTests(Reader reader) : IClassFixture<Reader>
{
    // Widths are compared, and who reaches furthest is named, because a number helps nobody to find it.
    private const string Overflow = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return '';
          const end = e => e.getBoundingClientRect().right;
          const furthest = [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility({ contentVisibilityAuto: true }) && end(e) > root.clientWidth + 0.5).sort((a, b) => end(b) - end(a)).slice(0, 3);
          return `${root.scrollWidth} of ${root.clientWidth}: ` + furthest.map(e => `<${e.localName} class="${e.getAttribute('class') ?? ''}"> ${e.textContent.trim().slice(0, 30)}`).join(' | ');
        }
        """;

    [Theory, EveryPageType]
    public async Task Nobody_has_to_scroll_sideways(string type)
    {
        var page = await reader.Open(type);
        var found = new List<string>();
        foreach (var (width, size) in new[] { (360, "100%"), (320, "100%"), (360, "200%"), (320, "200%") })
        {
            await page.SetViewportSizeAsync(width, 740);
            await page.EvaluateAsync("size => document.documentElement.style.fontSize = size", size);
            if (await page.EvaluateAsync<string>(Overflow) is { Length: > 0 } overflow)
                found.Add($"{width} px, text {size}: {overflow}");
        }
        Assert.True(found.Count == 0, $"{reader.AddressOf(type)}\n{string.Join('\n', found)}");
    }
}
