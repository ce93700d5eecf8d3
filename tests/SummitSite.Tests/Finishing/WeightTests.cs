using System.Text;
using Xunit;

namespace SummitSite.Tests.Finishing;

/// <summary>Weights are those of bytes on their way: what compresses well is light.</summary>
public sealed class WeightTests
{
    private static readonly string Noise = Letters(120_000);

    [Fact]
    public void Long_is_not_heavy() =>
        Assert.Equal("", MarkupSite.At().Page("/", string.Concat(Enumerable.Repeat("<p>One sentence after the other.</p>\n", 5_000))).Finish().Messages);

    [Fact]
    public void A_page_is_weighed_with_all_it_fetches_at_first()
    {
        var site = MarkupSite.At().Asset("/images/map.png", Noise[..30_000]).Asset("/images/lake.png", Noise[..30_000]);
        Assert.Equal("", Shown(site, "/images/map.png").Messages);
        Assert.Equal("", Shown(site, "/images/map.png", "/images/lake.png\" loading=\"lazy").Messages);
        Assert.StartsWith("templates/pages/page.html:1:1: warning SS0722: To show the page a browser fetches 59 kB", Shown(site, "/images/map.png", "/images/lake.png").Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_twice_on_a_page_is_fetched_once() =>
        Assert.Equal("", Shown(MarkupSite.At().Asset("/images/map.png", Noise[..30_000]), "/images/map.png", "/images/map.png").Messages);

    [Fact]
    public void A_heavy_style_sheet_is_one_mistake_on_all_pages()
    {
        const string link = "<link rel=\"stylesheet\" href=\"/assets/site.css\">\n";
        var messages = MarkupSite.At().Page("/", head: link).Page("/b/", head: link).Page("/c/", head: link).Asset("/assets/site.css", $"p{{content:\"{Noise[..25_000]}\"}}").Finish().Messages;
        Assert.StartsWith("templates/layouts/page.html:1:1: warning SS0723: ", messages, StringComparison.Ordinal);
        Assert.Single(messages.TrimEnd('\n').Split('\n'));
    }

    // The second page needs every picture, later, so that none is reported as needed by nobody.
    private static FinishedSite Shown(MarkupSite site, params string[] pictures) =>
        site.Page("/", string.Concat(pictures.Select(Picture))).Page("/later/", string.Concat(site.Assets.Select(a => Picture(a.Address + "\" loading=\"lazy")))).Finish();

    private static string Picture(string source) => $"<img alt=\"\" src=\"{source}\">";

    private static string Letters(int count)
    {
        var (text, state) = (new StringBuilder(count), 7u);
        for (var i = 0; i < count; i++)
            text.Append((char)('a' + ((state = (state * 1664525) + 1013904223) >> 24) % 26));
        return text.ToString();
    }
}
