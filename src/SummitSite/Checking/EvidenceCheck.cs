using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>
/// Is every quotation proven? Always against the lock; against the archive as well, where it is at hand. A source that was seen whole can be archived,
/// so its quotations must be sealed; those of one seen only as an excerpt are published as unproven, and their words are held by the lock all the same.
/// </summary>
internal static class EvidenceCheck
{
    internal static void Run(SiteIndex index, EvidenceLock evidence, Archive archive, DiagnosticBag bag)
    {
        var statements = index.Content.Quotes.Select(Statement.Of).DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        var stated = index.Content.Quotes.ToLookup(q => q.Source.Target.Id, StringComparer.Ordinal);
        var refused = new List<Refusal>();
        foreach (var sourceId in evidence.SourcesWith(stated.Select(q => q.Key)))
        {
            var text = archive.Find(sourceId);
            foreach (var quote in stated[sourceId])
                if (index.Find<Source>(quote.Source) is { } source)
                    Check(quote, source, evidence, text, refused, bag);
            if (text is not null && Drift.Of(text, statements, evidence) is { } drift)
                bag.Add(drift);
        }
        bag.AddRange(Refusal.InOtherSources(refused, archive).Select(r => r.Why));
    }

    private static void Check(Quote quote, Source source, EvidenceLock evidence, ArchivedText? text, List<Refusal> refused, DiagnosticBag bag)
    {
        var statement = Statement.Of(quote);
        var known = evidence.Quotations.GetValueOrDefault(quote.Id);
        if (text is not null && Proof.Of(statement, text, isOurs: true, out _) is { } refusal)
        {
            refused.Add(refusal);
            return;
        }
        var isUnproven = known is null && text is null && source.Seen != Seen.Whole;
        if ((isUnproven ? Seals.Change(statement, evidence.Unproven.GetValueOrDefault(quote.Id)) : Seals.Change(statement, known)) is { } change)
            bag.Add(Rules.QuotationNotSealed(statement.At, quote.Id, change, known is null && !evidence.Unproven.ContainsKey(quote.Id)));
        else if (isUnproven)
            bag.Add(Rules.QuotationUnproven(quote.At, quote.Id, source.Id));
    }
}
