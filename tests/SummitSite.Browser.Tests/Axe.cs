using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace SummitSite.Browser.Tests;

/// <summary>Looks at a page as it is with axe.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    // Two rules have to be asked for by name: experimental the one, beyond AA the other.
    private const string Run = """
        async () => {
          const found = await axe.run(document, {
            runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            rules: { 'label-content-name-mismatch': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
            resultTypes: ['violations'],
          });
          return found.violations.flatMap(v => v.nodes.map(n => `${v.id}: ${n.target.join(' ')}: ${n.failureSummary}`));
        }
        """;

    /// <summary>What WCAG 2.2 A and AA, good practice, and contrast as AAA asks do not allow, and where it is.</summary>
    internal static async Task<string[]> Find(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
            await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
