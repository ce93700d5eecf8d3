using System.Collections.Immutable;
using System.Globalization;
using SummitSite.Diagnostics;

namespace SummitSite.Evidence;

/// <summary>Is an archived text still the one its quotations were sealed against? If not: what is different, and what has moved.</summary>
internal static class Drift
{
    /// <summary>What is to be said of a text, or null when nothing is. The lock's quotations of a source that is not among the statements do not count.</summary>
    internal static Diagnostic? Of(ArchivedText text, IReadOnlyDictionary<string, Statement> statements, EvidenceLock evidence)
    {
        var others = evidence.Quotations.Where(q => q.Value.Source == text.SourceId && q.Value.Sha256 != text.Sha256).ToImmutableArray();
        if (others.IsEmpty)
            return null;
        string[] moved = [.. others.Where(q => statements.GetValueOrDefault(q.Key) is { } s && s.Source == text.SourceId && HasMoved(s, q.Value, text)).Select(q => q.Key)];
        return Rules.ArchiveChanged(text.Source.At(0), text.SourceId, evidence.Texts.GetValueOrDefault(text.SourceId)?.Change(text), Name(moved));
    }

    private static bool HasMoved(Statement statement, SealedQuotation known, ArchivedText text) =>
        QuoteMatcher.Find(statement.Text, text, statement.Locator) is not QuoteMatch.Found found
        || !found.Places.Select(p => p.Span.Start).SequenceEqual(known.Segments.Select(s => s.Offset));

    private static string Name(string[] moved) => moved switch
    {
        [] => "no sealed quotation has moved",
        [var one] => $"the sealed quotation '{one}' has moved",
        [var first, ..] => string.Create(CultureInfo.InvariantCulture, $"{moved.Length} sealed quotations have moved, '{first}' first"),
    };
}
