using Microsoft.Playwright;

namespace SummitSite.Browser.Tests;

/// <summary>Looks at whether a page is wider than its window.</summary>
internal static class Overflow
{
    // Widths are compared, and who reaches furthest is named, because a number helps nobody to find it.
    private const string Run = """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return '';
          const rtl = getComputedStyle(root).direction === 'rtl';
          const end = e => rtl ? root.clientWidth - e.getBoundingClientRect().left : e.getBoundingClientRect().right;
          const furthest = [...document.body.querySelectorAll('*')].filter(e => e.checkVisibility({ contentVisibilityAuto: true }) && end(e) > root.clientWidth + 0.5).sort((a, b) => end(b) - end(a)).slice(0, 3);
          return `${root.scrollWidth} of ${root.clientWidth}: ` + furthest.map(e => `<${e.localName} class="${e.getAttribute('class') ?? ''}"> ${e.textContent.trim().slice(0, 30)}`).join(' | ');
        }
        """;

    /// <summary>How wide, and because of what; empty when it is not.</summary>
    internal static Task<string> Find(IPage page) => page.EvaluateAsync<string>(Run);
}
