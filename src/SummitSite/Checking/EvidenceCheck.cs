using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>
/// Is every quotation proven? Always against the lock; against the archive as well, where it is at hand. A source that was seen whole can be archived,
/// so its quotations must be sealed; those of one seen only as an excerpt are published as unproven.
/// </summary>
internal static class EvidenceCheck
{
    internal static void Run(SiteIndex index, EvidenceLock evidence, Archive archive, DiagnosticBag bag)
    {
        foreach (var quote in index.Content.Quotes)
        {
            if (index.Find<Source>(quote.Source) is not { } source)
                continue;
            var sealedOne = evidence.Quotations.GetValueOrDefault(quote.Id);
            var text = archive.Find(source.Id);
            if (text is not null && Proof.Of(quote, text, archive, bag) is null)
                continue;
            if (sealedOne is null && text is null && source.Seen != Seen.Whole)
                bag.Add(Rules.QuotationUnproven(quote.At, quote.Id, source.Id));
            else if (Unsealed(quote, sealedOne) is { } change)
                bag.Add(Rules.QuotationNotSealed(quote.Fragments[0].At, quote.Id, change));
        }
        foreach (var text in archive.Texts.Values)
            CheckDigest(text, index, evidence, bag);
    }

    private static string? Unsealed(Quote quote, SealedQuotation? known) =>
        known is null ? "is not in the evidence lock"
        : known.Source != quote.Source.Target.Id ? $"was sealed in '{known.Source}'"
        : !known.Covers(QuotationText.Of(quote)) ? "was changed since it was sealed"
        : null;

    private static void CheckDigest(ArchivedText text, SiteIndex index, EvidenceLock evidence, DiagnosticBag bag)
    {
        var others = evidence.Quotations.Where(q => q.Value.Source == text.SourceId && q.Value.Sha256 != text.Sha256).ToImmutableArray();
        if (others.IsEmpty)
            return;
        var moved = others.Count(q => index.Find(new EntryKey(EntryKind.Quote, q.Key)) is Quote quote && HasMoved(quote, q.Value, text));
        bag.Add(Rules.ArchiveChanged(
            text.Source.At(0), text.SourceId, moved == 0 ? "no sealed quotation has moved" : moved == 1 ? "one sealed quotation has moved" : $"{moved} sealed quotations have moved"));
    }

    private static bool HasMoved(Quote quote, SealedQuotation known, ArchivedText text) =>
        QuoteMatcher.Find(QuotationText.Of(quote), text, quote.Locator) is not QuoteMatch.Found found
        || !found.Places.Select(p => p.Span.Start).SequenceEqual(known.Segments.Select(s => s.Offset));
}
