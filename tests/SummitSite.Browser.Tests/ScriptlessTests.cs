namespace SummitSite.Browser.Tests;

/// <summary>Scripts add ways to choose; what there is to read and to follow is there without them.</summary>
public sealed class ScriptlessTests(Reader reader) : IClassFixture<Reader>
{
    // Forms are for scripts alone and are not shown without them.
    private const string Lines = """
        () => {
          const lines = [];
          const walk = node => {
            if (node.nodeType === Node.TEXT_NODE && node.data.trim() && node.parentElement.checkVisibility({ visibilityProperty: true })) lines.push(node.data.trim());
            if (node.nodeType === Node.ELEMENT_NODE && !['FORM', 'SCRIPT', 'STYLE'].includes(node.tagName)) node.childNodes.forEach(walk);
          };
          walk(document.body);
          return [...new Set(lines)];
        }
        """;

    private const string Links = "() => [...document.querySelectorAll('a[href]')].filter(a => a.checkVisibility()).map(a => a.getAttribute('href'))";

    [Theory, EveryPageType]
    public async Task Everything_can_be_read_and_followed_without_a_script(string type)
    {
        var with = await reader.Open(type);
        var (lines, links) = (await with.EvaluateAsync<string[]>(Lines), await with.EvaluateAsync<string[]>(Links));

        var without = await reader.Open(type, look => look.JavaScriptEnabled = false);

        Assert.Equal([], lines.Except(await without.EvaluateAsync<string[]>(Lines)));
        Assert.Equal([], links.Except(await without.EvaluateAsync<string[]>(Links)));
        Assert.Equal(0, await without.Locator("form:visible").CountAsync());
        Assert.True(lines.Length > 10);
    }
}
