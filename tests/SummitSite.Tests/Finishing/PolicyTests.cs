using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace SummitSite.Tests.Finishing;

public sealed partial class PolicyTests
{
    [Fact]
    public void A_plain_page_may_show_pictures_and_styles_of_the_site_and_nothing_else() =>
        Assert.Equal("default-src 'none'; img-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'", Policy(MarkupSite.At().Page("/")));

    [Fact]
    public void The_policy_stands_right_behind_the_encoding() =>
        Assert.Contains(
            "<head>\n  <meta charset=\"utf-8\">\n  <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ",
            MarkupSite.At().Page("/").Finish()["/"],
            StringComparison.Ordinal);

    [Fact]
    public void A_head_in_one_line_stays_in_one_line() =>
        Assert.StartsWith(
            "<html lang=en><meta charset=utf-8><meta http-equiv=\"Content-Security-Policy\" content=\"",
            MarkupSite.At().Markup("/", "<html lang=en><meta charset=utf-8><title>t</title><h1>t</h1>").Finish()["/"],
            StringComparison.Ordinal);

    [Theory]
    [InlineData("<style>p { color: red }\n</style>", "style-src", "p { color: red }\n")]
    [InlineData("<svg><style>p &gt; a {}</style></svg>", "style-src", "p > a {}")]
    [InlineData("<p style=\"color: &quot;red&quot;\"></p>", "style-src-attr", "color: \"red\"")]
    [InlineData("<script>if (1 < 2) go('é');</script>", "script-src", "if (1 < 2) go('é');")]
    [InlineData("<script type=\"module\">go()\r\n</script>", "script-src", "go()\n")]
    public void Inline_scripts_and_styles_are_allowed_by_the_hash_of_what_a_browser_sees(string body, string directive, string seen)
    {
        var hash = "'sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(seen))) + "'";
        Assert.Contains(hash, Directive(Policy(MarkupSite.At().Page("/", body)), directive), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_in_a_script_element_is_not_a_script() =>
        Assert.DoesNotContain("script-src", Policy(MarkupSite.At().Page("/", "<script type=\"application/ld+json\">{}</script>")), StringComparison.Ordinal);

    [Fact]
    public void A_script_file_is_allowed_and_may_fetch_from_the_site() =>
        Assert.Equal(
            "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
            Policy(MarkupSite.At().Page("/", "<script src=\"/assets/a.js\"></script>").Asset("/assets/a.js")));

    [Fact]
    public void Forms_films_fonts_manifests_and_drawn_pictures_are_allowed_where_there_are_any() =>
        Assert.Equal(
            "default-src 'none'; img-src 'self' data:; style-src 'self'; connect-src 'self'; font-src 'self'; media-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'",
            Policy(MarkupSite.At()
                .Page("/", "<form action=\"/\"></form><video></video>", head: "<link rel=\"manifest\" href=\"/assets/m.json\"><link rel=\"stylesheet\" href=\"/assets/s.css\">")
                .Asset("/assets/m.json").Asset("/assets/s.css", "p{background:url(data:,x)}@font-face{src:url(f.woff2)}").Asset("/assets/f.woff2")));

    [Fact]
    public void One_text_needs_one_hash()
    {
        var styles = Directive(Policy(MarkupSite.At().Page("/", "<p style=\"a:b\"></p><p style=\"a:b\"></p><p style=\"c:d\"></p>")), "style-src-attr");
        Assert.Equal(2, styles.Split("'sha256-").Length - 1);
    }

    private static string Policy(MarkupSite site)
    {
        var finished = site.Finish();
        Assert.Equal("", finished.Messages);
        return Written().Match(finished["/"]).Groups[1].Value;
    }

    private static string Directive(string policy, string name) => policy.Split("; ").Single(d => d.StartsWith(name + " ", StringComparison.Ordinal));

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">")]
    private static partial Regex Written();
}
