using System.Collections.Immutable;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SummitSite.Cli.Serving;

/// <summary>
/// By what a browser knows whether the page it shows is still the page: a digest of the whole of it, and one of all but the addresses of its style sheets.
/// If only the first differs, the style sheets can be exchanged under the reader's eyes.
/// </summary>
internal sealed partial record PageMark(string Whole, string Unstyled, ImmutableArray<string> Styles)
{
    private const int DigestLength = 16;

    /// <summary>Of no page at all.</summary>
    internal static PageMark None { get; } = new("", "", []);

    /// <summary>Of a page as it is published.</summary>
    internal static PageMark Of(ReadOnlyMemory<byte> page)
    {
        var html = Encoding.UTF8.GetString(page.Span);
        var addresses = Stylesheet().Matches(html).Select(m => Href().Match(m.Value).Groups["url"].Value);
        var unstyled = Stylesheet().Replace(html, m => Href().Replace(m.Value, ""));
        return new PageMark(Digest(html), Digest(unstyled), [.. addresses.Select(WebUtility.HtmlDecode).OfType<string>()]);
    }

    private static string Digest(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..DigestLength];

    [GeneratedRegex("""<link\s(?:[^>]*\s)?rel="?stylesheet\b[^>]*>""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stylesheet();

    [GeneratedRegex("\\bhref=\"(?<url>[^\"]*)\"", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Href();
}
