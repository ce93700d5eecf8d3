using SummitSite.Tests.Site;

namespace SummitSite.Browser.Tests;

/// <summary>The style sheet as it is published, read by a browser.</summary>
public sealed class StylesheetTests(Reader reader) : IClassFixture<Reader>
{
    // The space inside the value of a custom property is read back as it was written.
    private const string Rules = "sheet => [...sheet.cssRules].map(rule => rule.cssText.replace(/([,:;{}])\\s+/g, '$1'))";

    [Fact]
    public async Task It_says_what_is_written_in_the_templates()
    {
        var page = await reader.Open("home");
        var written = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "templates", "assets", "site.css"));
        var published = await page.EvaluateAsync<string[]>($"() => ({Rules})(document.styleSheets[0])");
        Assert.Equal(await page.EvaluateAsync<string[]>($"text => {{ const sheet = new CSSStyleSheet(); sheet.replaceSync(text); return ({Rules})(sheet); }}", written), published);
        Assert.True(published.Length > 4);
    }
}
