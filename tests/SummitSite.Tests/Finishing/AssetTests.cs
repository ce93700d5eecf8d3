using System.Security.Cryptography;
using System.Text;
using Xunit;

namespace SummitSite.Tests.Finishing;

public sealed class AssetTests
{
    private const string Link = "<link rel=\"stylesheet\" href=\"/assets/site.css\">\n";

    [Fact]
    public void A_file_is_named_by_its_bytes_in_every_reference()
    {
        var finished = MarkupSite.At().Page("/", head: Link).Page("/b/", head: Link).Asset("/assets/site.css", "p{}").Finish();
        var hash = Convert.ToHexStringLower(SHA256.HashData("p{}"u8))[..10];
        Assert.Equal([".nojekyll", $"assets/site.{hash}.css"], finished.AssetPaths);
        Assert.All(finished.Result.Pages, p => Assert.Contains($"href=\"/assets/site.{hash}.css\"", Encoding.UTF8.GetString(p.File.Bytes.Span), StringComparison.Ordinal));
    }

    [Fact]
    public void A_style_sheet_names_what_it_needs_by_its_bytes_and_so_changes_its_own_name()
    {
        var first = Styled("url(/images/map.png)", map: "one");
        var second = Styled("url(/images/map.png)", map: "two");
        Assert.Equal("", first.Messages);
        Assert.Equal($"p{"{"}background:url(../images/map.{Hash("one")}.png){"}"}", first.Asset("assets/site."));
        Assert.NotEqual(first.AssetPaths.Single(IsStylesheet), second.AssetPaths.Single(IsStylesheet));
    }

    [Theory]
    [InlineData("url(/images/map.png)", "url(../images/map.HASH.png)")]
    [InlineData("url( '../images/map.png' )", "url( '../images/map.HASH.png' )")]
    [InlineData("URL(\"/images/map.png?v=1#x\")", "URL(\"../images/map.HASH.png#x\")")]
    [InlineData("url(#gradient)", "url(#gradient)")]
    [InlineData("url(\"data:image/svg+xml,<svg/>\")", "url(\"data:image/svg+xml,<svg/>\")")]
    [InlineData("/* url(/nowhere.png) */ none", "none")]
    [InlineData("none; content: \"url(/nowhere.png)\"", "none;content:\"url(/nowhere.png)\"")]
    [InlineData("curl(/nowhere.png)", "curl(/nowhere.png)")]
    public void Addresses_in_a_style_sheet_are_found_and_nothing_else(string value, string expected)
    {
        var finished = Styled(value, "one", "<img src=\"/images/map.png\" alt=\"\">");
        Assert.Equal("", finished.Messages);
        Assert.Equal($"p{{background:{expected.Replace("HASH", Hash("one"), StringComparison.Ordinal)}}}", finished.Asset("assets/site."));
    }

    [Fact]
    public void Imported_style_sheets_come_first_and_are_published_once()
    {
        var finished = MarkupSite.At().Page("/", head: Link)
            .Asset("/assets/site.css", "@import \"parts/a.css\"; @import url(parts/b.css);").Asset("/assets/parts/a.css", "@import 'b.css';").Asset("/assets/parts/b.css", "b{}").Finish();
        Assert.Equal("", finished.Messages);
        Assert.Equal($"@import 'b.{Hash("b{}")}.css';", finished.Asset("assets/parts/a."));
        Assert.Equal(4, finished.AssetPaths.Count());
        Assert.Matches(@"^@import ""parts/a\.[0-9a-f]{10}\.css"";@import url\(parts/b\.[0-9a-f]{10}\.css\);$", finished.Asset("assets/site."));
    }

    [Fact]
    public void Style_sheets_that_import_each_other_are_refused_where_the_circle_closes() =>
        Assert.Equal(
            "templates/assets/b.css:1:10: error SS0721: '/assets/site.css' is a style sheet that imports this one. Remove one of the two imports.\n",
            MarkupSite.At().Page("/", head: Link).Asset("/assets/site.css", "@import \"b.css\";").Asset("/assets/b.css", "@import \"site.css\";").Finish().Messages);

    [Fact]
    public void A_missing_file_is_named_where_the_style_sheet_names_it() =>
        Assert.Equal(
            "templates/assets/site.css:1:22: error SS0720: There is no file at '/images/mpa.png'. Did you mean '/images/map.png'?\n",
            Styled("url('/images/mpa.png')", "one", "<img src=\"/images/map.png\" alt=\"\">").Messages);

    [Theory]
    [InlineData("https://example.net/font.woff2")]
    [InlineData("//example.net/font.woff2")]
    [InlineData("")]
    public void A_style_sheet_fetches_nothing_from_elsewhere(string url) =>
        Assert.Equal(
            $"templates/assets/site.css:1:22: error SS0717: '{url}' is not a file of this site. Put the file beside the style sheet, and refer to it there.\n",
            Styled($"url('{url}')", "one", "<img src=\"/images/map.png\" alt=\"\">").Messages);

    [Fact]
    public void A_style_sheet_that_is_not_UTF_8_is_named_where_it_goes_wrong() =>
        Assert.Equal(
            "templates/assets/site.css:2:4: error SS0101: This file is not UTF-8 from here on. Save it again with the encoding UTF-8.\n",
            MarkupSite.At().Page("/", head: Link).Asset("/assets/site.css", [.. "p{}\n/* "u8, 0xE9, .. " */"u8]).Finish().Messages);

    [Fact]
    public void What_nobody_needs_is_said_and_not_published()
    {
        var finished = MarkupSite.At().Page("/").Asset("/images/old.png").Asset("/assets/old.css", "p{background:url(/images/older.png)}").Asset("/images/older.png").Finish();
        Assert.Equal(
            "content/images/old.png:1:1: warning SS0716: No page and no style sheet refers to '/images/old.png', so it is not published. Refer to it, or delete it.\n"
            + "content/images/older.png:1:1: warning SS0716: No page and no style sheet refers to '/images/older.png', so it is not published. Refer to it, or delete it.\n"
            + "templates/assets/old.css:1:1: warning SS0716: No page and no style sheet refers to '/assets/old.css', so it is not published. Refer to it, or delete it.\n",
            finished.Messages);
        Assert.Equal([".nojekyll"], finished.AssetPaths);
    }

    [Fact]
    public void Names_with_spaces_and_letters_of_any_script_work()
    {
        var finished = MarkupSite.At("https://example.org/r/").Page("/", "<img src=\"/images/a%20map.png\" alt=\"\"><img src=\"/images/Карта\" alt=\"\">").Asset("/images/a map.png", "a").Asset("/images/Карта", "b").Finish();
        Assert.Equal("", finished.Messages);
        Assert.Contains("<img src=\"/r/images/a%20map.ca978112ca.png\" alt=\"\"><img src=\"/r/images/%D0%9A%D0%B0%D1%80%D1%82%D0%B0.3e23e81600\" alt=\"\">", finished["/"], StringComparison.Ordinal);
        Assert.Equal([".nojekyll", "images/a map.ca978112ca.png", "images/Карта.3e23e81600"], finished.AssetPaths);
    }

    [Fact]
    public void Assets_are_the_same_at_every_base_path()
    {
        var root = Styled("url(/images/map.png)", "one", url: "https://example.org/");
        var deep = Styled("url(/images/map.png)", "one", url: "https://example.org/a/b/");
        Assert.Equal(root.Result.Assets.Select(a => (a.Path, Convert.ToHexString(a.Bytes.Span))), deep.Result.Assets.Select(a => (a.Path, Convert.ToHexString(a.Bytes.Span))));
    }

    private static FinishedSite Styled(string value, string map, string body = "", string url = "https://example.org/") =>
        MarkupSite.At(url).Page("/", body, head: Link).Asset("/assets/site.css", $"p {{ background: {value} }}").Asset("/images/map.png", map).Finish();

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..10];

    private static bool IsStylesheet(string path) => path.EndsWith(".css", StringComparison.Ordinal);
}
