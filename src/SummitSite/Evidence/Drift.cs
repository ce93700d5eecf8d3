using System.Globalization;
using SummitSite.Diagnostics;

namespace SummitSite.Evidence;

/// <summary>Is an archived text still the one its quotations were sealed against? If not: what is different, and what has moved.</summary>
internal static class Drift
{
    /// <summary>What is to be said of the texts at hand, in ordinal order of sources. Sealed quotations that are no longer stated do not count as moved.</summary>
    internal static IEnumerable<Diagnostic> Of(Archive archive, IReadOnlyDictionary<string, Statement> statements, EvidenceLock evidence)
    {
        foreach (var source in evidence.Quotations.GroupBy(q => q.Value.Source, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            if (archive.Find(source.Key) is { } text && source.Where(q => q.Value.Sha256 != text.Sha256).ToArray() is { Length: > 0 } others)
            {
                string[] moved = [.. others.Where(q => statements.GetValueOrDefault(q.Key) is { } s && s.Source == source.Key && HasMoved(s, q.Value, text)).Select(q => q.Key)];
                yield return Rules.ArchiveChanged(text.Source.At(0), source.Key, evidence.Texts.GetValueOrDefault(source.Key)?.Change(text), Name(moved));
            }
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
