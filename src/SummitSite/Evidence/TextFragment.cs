using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Evidence;

/// <summary>
/// The address of a quotation inside the page that printed it, as a URL with a text fragment (WICG): <c>…#:~:text=prefix-,start,end,-suffix</c>.
/// A browser that knows the form goes to the words and marks them; another one opens the page. Made from what stands in content alone: that the words are
/// there once is what the seal proved.
/// </summary>
internal static class TextFragment
{
    /// <summary>The address; null where the words were not found in the whole text of the source, because then nobody knows that they stand there.</summary>
    internal static string? Of(Quote quote, Source source, EvidenceLock evidence)
    {
        if (evidence.Quotations.GetValueOrDefault(quote.Id)?.Source != source.Id || Directive(quote) is not { } directive)
            return null;
        return source.Url.AbsoluteUri + (source.Url.Fragment.Length == 0 ? "#" : "") + ":~:text=" + directive;
    }

    /// <summary>
    /// From the first words to the last. A segment that is too short to be found alone is passed over, unless the words before it or after it are given;
    /// null when none is long enough.
    /// </summary>
    private static string? Directive(Quote quote)
    {
        var segments = QuotationText.Written(quote);
        if (quote.Prefix is null && quote.Suffix is null)
            segments = [.. segments.Where(s => !QuotationText.IsTooShort(Folding.Fold(s)))];
        if (segments.IsEmpty)
            return null;
        var (start, end) = (Encode(segments[0]), segments.Length > 1 ? "," + Encode(segments[^1]) : "");
        return $"{(quote.Prefix is { } prefix ? Encode(prefix.Trim()) + "-," : "")}{start}{end}{(quote.Suffix is { } suffix ? ",-" + Encode(suffix.Trim()) : "")}";
    }

    // A hyphen, a comma and an ampersand part the directive, so in the words themselves they are escaped; the last two are by the usual way.
    private static string Encode(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);
}
