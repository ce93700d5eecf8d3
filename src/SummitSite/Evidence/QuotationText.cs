using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Evidence;

/// <summary>
/// What of a quotation must be found: the folded segments of all its fragments, in order. <c>[…]</c> and <c>[...]</c> part a fragment into segments;
/// other square brackets mark our insertions and are left out of the comparison, so that they part it as well.
/// </summary>
internal sealed record QuotationText(ImmutableArray<QuotationSegment> Segments, string? Prefix, string? Suffix)
{
    /// <summary>A segment shorter than this, in words or in characters, does not identify itself.</summary>
    internal const int LeastWords = 3, LeastCharacters = 12;

    internal static QuotationText Of(Quote quote) => Of(quote.Fragments.Select(f => f.Text), quote.Prefix, quote.Suffix);

    internal static QuotationText Of(IEnumerable<string> fragments, string? prefix, string? suffix) => new(
        [.. fragments.SelectMany((f, i) => Split(f).Select(s => new QuotationSegment(Folding.Fold(s), i))).Where(s => s.Words.Length > 0)],
        prefix is null ? null : Folding.Fold(prefix),
        suffix is null ? null : Folding.Fold(suffix));

    /// <summary>One digest for all its words, segment by segment.</summary>
    internal string Digest => EvidenceLock.Digest(string.Join('\n', Segments.Select(s => s.Words)));

    /// <summary>Whether none of its segments identifies itself: it then needs the words before and after.</summary>
    internal bool IsShort => Segments.All(s => IsTooShort(s.Words));

    /// <summary>Whether folded words are too few or too short to identify themselves.</summary>
    internal static bool IsTooShort(string words) => words.Length < LeastCharacters || words.Split(' ').Length < LeastWords;

    /// <summary>The segments as they were written, in the same order.</summary>
    internal static ImmutableArray<string> Written(Quote quote) =>
        [.. quote.Fragments.SelectMany(f => Split(f.Text)).Where(s => Folding.Fold(s).Length > 0).Select(s => s.Trim())];

    private static IEnumerable<string> Split(string fragment)
    {
        var start = 0;
        for (var open = fragment.IndexOf('[', StringComparison.Ordinal); open >= 0; open = fragment.IndexOf('[', start))
        {
            var close = fragment.IndexOf(']', open);
            if (close < 0)
                break;
            yield return fragment[start..open];
            start = close + 1;
        }
        yield return fragment[start..];
    }
}

/// <summary>Folded words that stand together in the source, and the fragment they belong to.</summary>
internal sealed record QuotationSegment(string Words, int Fragment);
