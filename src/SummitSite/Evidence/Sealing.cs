using SummitSite.Content;
using SummitSite.Diagnostics;

namespace SummitSite.Evidence;

/// <summary>Finds every quotation in its archived source, source by source, so that one text is held at a time. What cannot be found is reported and not sealed.</summary>
internal static class Sealing
{
    /// <summary>
    /// The new lock. A quotation whose source is not at hand keeps its seal if its words have not changed; one from a source that was seen only in part is
    /// recorded as unproven. <paramref name="day"/> (<c>yyyy-MM-dd</c>) is written on what is new; what stands as it stood keeps its day.
    /// </summary>
    internal static EvidenceLock Seal(SiteContent content, Archive archive, EvidenceLock before, string day, DiagnosticBag bag)
    {
        var excerpts = content.Sources.Where(s => s.Seen != Seen.Whole).Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        var quotations = EvidenceLock.Empty.Quotations.ToBuilder();
        var unproven = EvidenceLock.Empty.Unproven.ToBuilder();
        var texts = EvidenceLock.Empty.Texts.ToBuilder();
        var refused = new List<Refusal>();
        foreach (var statement in content.Quotes.Select(Statement.Of).OrderBy(s => s.Source, StringComparer.Ordinal))
        {
            var known = before.Quotations.GetValueOrDefault(statement.Id);
            if (archive.Find(statement.Source) is { } text)
            {
                if (Proof.Of(statement, text, isOurs: true, out var places) is { } refusal)
                {
                    refused.Add(refusal);
                    continue;
                }
                var made = Proof.Seal(statement, text, places, day);
                quotations[statement.Id] = known is not null && Same(known, made) ? known : made;
                if (!texts.ContainsKey(text.SourceId))
                    texts[text.SourceId] = SealedText.Of(text);
            }
            else if (known is not null && known.Source == statement.Source && known.Covers(statement.Text))
            {
                quotations[statement.Id] = known;
                if (before.Texts.TryGetValue(statement.Source, out var kept))
                    texts[statement.Source] = kept;
            }
            else if (excerpts.Contains(statement.Source))
                unproven[statement.Id] = Record(statement, before.Unproven.GetValueOrDefault(statement.Id), day);
            else
                bag.Add(Rules.TextNotArchived(statement.At, statement.Id, statement.Source, ArchivedText.PathOf(statement.Source)));
        }
        bag.AddRange(Refusal.InOtherSources(refused, archive).Select(r => r.Why));
        return before with { Quotations = quotations.ToImmutable(), Unproven = unproven.ToImmutable(), Texts = texts.ToImmutable() };
    }

    private static bool Same(SealedQuotation a, SealedQuotation b) =>
        a.Source == b.Source && a.Sha256 == b.Sha256 && a.Segments.AsSpan().SequenceEqual(b.Segments.AsSpan());

    private static RecordedQuotation Record(Statement statement, RecordedQuotation? known, string day) =>
        known is not null && known.Source == statement.Source && known.Covers(statement.Text) ? known : new(statement.Source, day, statement.Text.Digest);
}
