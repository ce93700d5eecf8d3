using System.Collections.Immutable;
using SummitSite.Diagnostics;

namespace SummitSite.Evidence;

/// <summary>
/// Why a quotation is not proven. <paramref name="IsAbsent"/>: its words do not stand in its source, so that they may stand in another one.
/// </summary>
internal sealed record Refusal(Statement Statement, Diagnostic Why, bool IsAbsent)
{
    internal Verdict Verdict => Verdicts.Of(Why.Rule.Code);

    /// <summary>
    /// The same, and of those whose words stand in another source, that they do and where. All are looked for together, so that each text is opened once;
    /// of several that have the words the first in ordinal order is named.
    /// </summary>
    internal static ImmutableArray<Refusal> InOtherSources(IReadOnlyList<Refusal> refusals, Archive archive)
    {
        var explained = refusals.ToArray();
        var absent = Enumerable.Range(0, explained.Length).Where(i => explained[i].IsAbsent).ToList();
        foreach (var sourceId in archive.SourceIds)
        {
            if (absent.Count == 0 || archive.Find(sourceId) is not { } text)
                continue;
            foreach (var i in absent)
                if (sourceId != explained[i].Statement.Source && explained[i].In(text) is { } found)
                    explained[i] = found;
            absent.RemoveAll(i => !explained[i].IsAbsent);
        }
        return [.. explained];
    }

    private Refusal? In(ArchivedText other) => QuoteMatcher.Find(Statement.Text, other, "") is QuoteMatch.Found found
        ? new Refusal(Statement, Rules.QuotationInOtherSource(Statement.At, Statement.Source, other.SourceId, Proof.Name(found.Places[0], other)), false)
        : null;
}
