using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Text;

namespace SummitSite.Checking;

/// <summary>The addresses outside the site that content names: of sources, of pages about a speaker, in texts. The site's own address and its repository are not among them.</summary>
internal static class OutsideAddresses
{
    /// <summary>Each with its place, as often as it is named.</summary>
    internal static IEnumerable<(Uri Url, Location At)> Of(SiteIndex index) =>
    [
        .. index.Content.Sources.Select(s => (s.Url, Written(s.Url, s.At))),
        .. index.Speakers.SelectMany(s => s.SameAs.Select(u => (u, Written(u, s.At)))),
        .. Texts.All(index).SelectMany(In),
    ];

    private static IEnumerable<(Uri Url, Location At)> In(Prose prose) =>
        from node in prose.Tree.Descendants<Inline>()
        let written = node switch { LinkInline { Url: { } url } => url, AutolinkInline { IsEmail: false } auto => auto.Url, _ => "" }
        where written.StartsWith("https://", StringComparison.Ordinal) || written.StartsWith("http://", StringComparison.Ordinal)
        where Uri.TryCreate(written, UriKind.Absolute, out _)
        let span = node is LinkInline { UrlSpan: { IsEmpty: false } inner } ? inner : node.Span
        select (new Uri(written), prose.Origin.Locate(span.Start, span.Length));

    // A field's address stands behind the entry's own place, as it was written.
    private static Location Written(Uri url, Location entry)
    {
        var at = entry.Source.Content.IndexOf(url.OriginalString, entry.Span.Start, StringComparison.Ordinal);
        return at < 0 ? entry : entry.Source.At(at, url.OriginalString.Length);
    }
}
