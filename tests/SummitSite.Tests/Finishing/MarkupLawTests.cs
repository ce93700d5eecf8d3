using System.Text.RegularExpressions;
using CsCheck;
using SummitSite.Finishing;
using SummitSite.Finishing.Facts;
using SummitSite.Output;
using SummitSite.Rendering;
using Xunit;

namespace SummitSite.Tests.Finishing;

/// <summary>Laws of finishing over generated markup.</summary>
public sealed partial class MarkupLawTests
{
    private const string Base = "https://example.org/base-of-this-test";

    private static readonly Gen<string> Piece = Gen.OneOf(
        "<a href=\"/about/\">", "<a href='/?a=1&amp;b=2#x'>", "</a>", "<img src=\"/images/a.png\" alt=\"x\">", "<img srcset=\"/images/a.png 1x, /images/b.png 2x\" alt=''>", "<p id=\"x\">",
        "text é 😀 &amp; &lt;", "<!-- <a href=\"/about/\"> -->", "<script>'<a href=\"/about/\">'</script>", "<svg><use href=\"/images/b.png\"/></svg>", "\r\n", "\t", "<h2 class = x >", "</h2>",
        "<q cite=\"/about/\">", "<a href=\"https://example.net/\">");

    // What no template would write: tags cut off anywhere, quotes that open and do not close, attributes without spaces between them.
    private static readonly Gen<string> Scrap = Gen.OneOf(
        "<", ">", "<a", "<img", "</", "/", " href", " src", "=", " = ", "\"", "'", "/about/", "/images/a.png", "&amp;", "&", "&#39;", " ", "\n", "\r\n", "é", "😀", "<!--", "-->", "<script", "</script>",
        "<title>", "</title>", "<svg>", "</svg>", " id=x", "alt", ",", "1x", "<!doctype", "<![CDATA[", "]]>", "\t");

    [Fact]
    public void Taking_the_base_path_away_again_gives_the_page_at_the_root() =>
        Piece.Array[0, 40].Select(string.Concat).Sample(body =>
            Assert.Equal(Finished("https://example.org/", body), Finished(Base, body).Replace("/base-of-this-test/", "/", StringComparison.Ordinal)));

    [Fact]
    public void Nothing_changes_but_addresses_relations_and_the_policy() =>
        Piece.Array[0, 40].Select(string.Concat).Sample(body =>
        {
            var finished = Policy().Replace(Finished(Base, body), "").Replace(" rel=\"external\"", "", StringComparison.Ordinal);
            Assert.Equal(Page(body).Html, Hash().Replace(finished, "").Replace("/base-of-this-test/", "/", StringComparison.Ordinal));
        });

    [Fact]
    public void Whatever_the_markup_every_address_is_changed_in_its_place_and_nothing_else_moves() =>
        Scrap.Array[0, 30].Select(string.Concat).Sample(html =>
        {
            var before = PageScanner.Scan(new RenderedPage("/", "", html, null, new PageOrigin(null, MarkupSite.Template)));
            var after = PageScanner.Scan(before.Page with { Html = MarkupSite.At(Base).Markup("/", html).Finish()["/"] });
            Assert.Equal(before.Urls.Select(Expected), after.Urls.Select(u => (u.Element, u.Name, u.Value)));
            Assert.Equal(before.Ids.AsEnumerable(), after.Ids);
            Assert.Equal(before.Head.HasTitle, after.Head.HasTitle);
        });

    [Fact]
    public void An_edit_changes_its_span_and_no_byte_around_it() =>
        Gen.Select(Gen.OneOf("abc", "é", "😀", "\n", "").Array[0, 20], Gen.OneOf("", "x", "é").Array[20]).Sample((parts, replacements) =>
        {
            var text = string.Concat(parts);
            var edits = parts.Select((p, i) => new Edit(new SummitSite.Text.TextSpan(parts.Take(i).Sum(q => q.Length), p.Length), replacements[i]))
                .Where((e, i) => i % 2 == 0 && e.Span.Length > 0).ToArray();
            var expected = string.Concat(parts.Select((p, i) => i % 2 == 0 && p.Length > 0 ? replacements[i] : p));
            Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(Edit.Apply(text, edits.Reverse()).Span));
        });

    private static (string, string, string) Expected(UrlAttribute attribute)
    {
        var site = new BaseAddress(new Uri(Base));
        var value = SiteUrl.Of(attribute.Value, site).Kind == UrlKind.Site ? site.OnHost(attribute.Value.Trim(' ', '\n', '\r', '\t')) : attribute.Value;
        return (attribute.Element, attribute.Name, value);
    }

    private static RenderedPage Page(string body) => MarkupSite.At().Page("/", body).Pages[0];

    private static string Finished(string url, string body) =>
        MarkupSite.At(url).Page("/", body).Page("/about/", "<p id=x>").Asset("/images/a.png", "a").Asset("/images/b.png", "b").Finish()["/"];

    [GeneratedRegex("\n  <meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();

    [GeneratedRegex(@"(?<=/images/[ab])\.[0-9a-f]{10}(?=\.png)")]
    private static partial Regex Hash();
}
