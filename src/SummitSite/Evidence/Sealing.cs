using SummitSite.Content;
using SummitSite.Diagnostics;

namespace SummitSite.Evidence;

/// <summary>Finds every quotation in its archived source. What cannot be found is reported and not sealed.</summary>
internal static class Sealing
{
    /// <summary>
    /// The new lock. A quotation whose source is not at hand keeps its seal if its words have not changed. <paramref name="day"/> is written on seals that are new;
    /// one that stands as it stood keeps its day.
    /// </summary>
    internal static EvidenceLock Seal(SiteContent content, Archive archive, EvidenceLock before, string day, DiagnosticBag bag)
    {
        var quotations = EvidenceLock.Empty.Quotations.ToBuilder();
        foreach (var quote in content.Quotes)
        {
            var known = before.Quotations.GetValueOrDefault(quote.Id);
            if (archive.Find(quote.Source.Target.Id) is not { } text)
            {
                if (known is not null && known.Source == quote.Source.Target.Id && known.Covers(QuotationText.Of(quote)))
                    quotations[quote.Id] = known;
            }
            else if (Proof.Of(quote, text, archive, bag) is { } places)
            {
                var made = Proof.Seal(quote, text, places, day);
                quotations[quote.Id] = known is not null && Same(known, made) ? known : made;
            }
        }
        return before with { Quotations = quotations.ToImmutable() };
    }

    private static bool Same(SealedQuotation a, SealedQuotation b) =>
        a.Source == b.Source && a.Sha256 == b.Sha256 && a.Segments.AsSpan().SequenceEqual(b.Segments.AsSpan());
}
