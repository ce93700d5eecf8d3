using Microsoft.Playwright;

namespace SummitSite.Browser.Tests;

/// <summary>With nothing but a keyboard: where one is can be seen, and the order is that of the page.</summary>
public sealed class KeyboardTests(Reader reader) : IClassFixture<Reader>
{
    private const int Steps = 45;

    // What is wrong with where the focus is, in words; null at the end of the page.
    private const string Look = """
        () => {
          const at = document.activeElement, before = window.focusBefore ?? document.documentElement;
          if (!at || at === document.body) return null;
          const box = at.getClientRects()[0], style = getComputedStyle(at), faults = [];
          if (!(before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING)) faults.push('back in the page');
          if (!at.matches(':focus-visible') || style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('no outline');
          if (!box || box.width < 1 || box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) faults.push('not in view');
          else {
            const top = document.elementFromPoint(Math.min(box.left + box.width / 2, innerWidth - 1), Math.max(0, Math.min(box.top + box.height / 2, innerHeight - 1)));
            if (top && !at.closest('svg') && !at.contains(top) && !top.contains(at)) faults.push(`under <${top.localName} class="${top.className}">`);
          }
          window.focusBefore = at;
          return faults.map(f => `${f}: <${at.localName}> ${at.textContent.trim().slice(0, 40)}`);
        }
        """;

    [Theory, EveryPageType]
    public async Task The_skip_link_comes_first_and_whoever_tabs_on_sees_where_they_are_and_moves_as_one_reads(string type)
    {
        var page = await reader.Open(type, look => look.ViewportSize = new ViewportSize { Width = 768, Height = 700 });
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#page-main", await page.EvaluateAsync<string?>("() => document.activeElement.getAttribute('href')"));
        var faults = new List<string>();
        for (var step = 0; step < Steps && await page.EvaluateAsync<string[]?>(Look) is { } found; step++)
        {
            faults.AddRange(found);
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Equal([], faults);
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_menu()
    {
        var page = await reader.Open("home");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement.closest('main') !== null"));
    }
}
