using SummitSite.Diagnostics;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Finishing.Faults;

/// <summary>
/// Something wrong on one page. Faults with one key are one mistake that shows on several pages. <paramref name="Words"/> is what would stand in the content, had the
/// content made the fault; with <paramref name="IsVerbatim"/> it would stand there letter by letter. <paramref name="Say"/> gives the finding for a place and the words for the pages.
/// </summary>
internal sealed record Fault(RenderedPage Page, string Key, string? Words, bool IsVerbatim, Func<Location, string, Diagnostic> Say)
{
    /// <summary>A fault in something that stands in the source as it stands on the page: an address.</summary>
    internal static Fault OfWritten(RenderedPage page, string key, string written, Func<Location, string, Diagnostic> say) => new(page, key, written, true, say);

    /// <summary>A fault in something that has words on the page, which the source may write with marks between them: a heading.</summary>
    internal static Fault OfWords(RenderedPage page, string key, string? words, Func<Location, string, Diagnostic> say) => new(page, key, words, false, say);
}
