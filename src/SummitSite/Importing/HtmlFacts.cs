using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SummitSite.Importing;

/// <summary>What a page says of itself, in the manners that sites agree on. Dates keep the day that is printed, whatever zone stands behind it.</summary>
internal sealed partial record HtmlFacts(string? Title, ImmutableArray<string> Dates, string? Publisher, string? Author, string? Language, string? Url)
{
    private static readonly string[] DateFields =
    [
        "meta[property='article:published_time']", "meta[itemprop=datePublished]", "meta[name=date]", "meta[name='DC.date']", "meta[name='dc.date.issued']", "meta[name=pubdate]",
    ];

    internal static HtmlFacts Of(IHtmlDocument page)
    {
        var linked = string.Join('\n', page.QuerySelectorAll("script[type='application/ld+json']").Select(s => s.TextContent));
        return new HtmlFacts(
            Clean(page.QuerySelector("h1")?.TextContent) ?? Content(page, "meta[property='og:title']") ?? Clean(page.Title),
            DatesOf(page, linked),
            Content(page, "meta[property='og:site_name']") ?? Named(PublisherOfData(), linked) ?? Content(page, "meta[name=publisher]"),
            Content(page, "meta[name=author]") ?? Named(AuthorOfData(), linked),
            Clean(page.DocumentElement.GetAttribute("lang"))?.Split('-', '_')[0].ToLowerInvariant(),
            Clean(page.QuerySelector("link[rel=canonical]")?.GetAttribute("href")) ?? Content(page, "meta[property='og:url']"));
    }

    private static ImmutableArray<string> DatesOf(IHtmlDocument page, string linked) =>
    [
        .. DateFields.Select(f => page.QuerySelector(f)?.GetAttribute("content"))
            .Append(Named(DateOfData(), linked))
            .Concat(page.QuerySelectorAll("time[datetime]").Select(t => t.GetAttribute("datetime")))
            .Select(d => d is null ? null : DatesInText.Of(d).Select(f => f.Day).FirstOrDefault())
            .OfType<string>().Distinct(StringComparer.Ordinal),
    ];

    private static string? Content(IHtmlDocument page, string selector) => Clean(page.QuerySelector(selector)?.GetAttribute("content"));

    private static string? Clean(string? text) =>
        text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } words ? words : null;

    private static string? Named(Regex form, string text) => form.Match(text) is { Success: true } found ? Clean(found.Groups["value"].Value) : null;

    [GeneratedRegex("""
        "datePublished"\s*:\s*"(?<value>[^"]+)"
        """, RegexOptions.CultureInvariant)]
    private static partial Regex DateOfData();

    [GeneratedRegex("""
        "publisher"\s*:\s*\{[^{}]*"name"\s*:\s*"(?<value>[^"\\]+)"
        """, RegexOptions.CultureInvariant)]
    private static partial Regex PublisherOfData();

    [GeneratedRegex("""
        "author"\s*:\s*\[?\s*\{[^{}]*"name"\s*:\s*"(?<value>[^"\\]+)"
        """, RegexOptions.CultureInvariant)]
    private static partial Regex AuthorOfData();
}
