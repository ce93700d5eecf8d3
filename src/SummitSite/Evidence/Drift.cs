using System.Globalization;
using SummitSite.Diagnostics;

namespace SummitSite.Evidence;

/// <summary>Is an archived text still the one its quotations were sealed against? If not: what is different, and what has moved.</summary>
internal static class Drift
{
    /// <summary>What is to be said of a text; null where it is the one, or nothing was sealed against it. Sealed quotations that are no longer stated do not count as moved.</summary>
    internal static Diagnostic? Of(ArchivedText text, IReadOnlyDictionary<string, Statement> statements, EvidenceLock evidence)
    {
        var source = text.SourceId;
        var others = evidence.Quotations.Where(q => q.Value.Source == source && q.Value.Sha256 != text.Sha256).ToArray();
        if (others.Length == 0)
            return null;
        string[] moved = [.. others.Where(q => statements.GetValueOrDefault(q.Key) is { } s && s.Source == source && HasMoved(s, q.Value, text)).Select(q => q.Key)];
        return Rules.ArchiveChanged(text.Source.At(0), source, evidence.Texts.GetValueOrDefault(source)?.Change(text), Name(moved));
    }

    private static bool HasMoved(Statement statement, SealedQuotation known, ArchivedText text) =>
        QuoteMatcher.Find(statement.Text, text, statement.Locator) is not QuoteMatch.Found found
        || !found.Places.Select(p => text.InCodePoints(p.Span).Offset).SequenceEqual(known.Segments.Select(s => s.Offset));

    private static string Name(string[] moved) => moved switch
    {
        [] => "no sealed quotation has moved",
        [var one] => $"the sealed quotation '{one}' has moved",
        [var first, ..] => string.Create(CultureInfo.InvariantCulture, $"{moved.Length} sealed quotations have moved, '{first}' first"),
    };
}
