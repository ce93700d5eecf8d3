using System.Text;
using SummitSite.Text;

namespace SummitSite.Evidence;

/// <summary>
/// A text as the matching contract compares it. <paramref name="Offsets"/> has one entry for each unit of <paramref name="Text"/>, and one more for its end:
/// the offset in the original at which that unit began. Folding is idempotent.
/// </summary>
internal sealed record FoldedText(string Text, int[] Offsets)
{
    /// <summary>The span of the original that a span of the folded text came from.</summary>
    internal TextSpan Original(int start, int length) => new(Offsets[start], Offsets[start + length] - Offsets[start]);
}

/// <summary>
/// The matching contract (docs/evidence.md). Folded: Unicode NFC; white space of every kind to one space; soft hyphens and zero-width characters
/// removed; curly and straight quotation marks and apostrophes; hyphen and non-breaking hyphen; en and em dash.
/// Never folded: case, letters, accents, digits, punctuation otherwise, the order of words.
/// </summary>
internal static class Folding
{
    /// <summary>The folded text without space at either end.</summary>
    internal static string Fold(string text) => Fold(text, new TextSpan(0, text.Length)).Text;

    /// <summary>Folds a stretch of a text, keeping where everything came from.</summary>
    internal static FoldedText Fold(string text, TextSpan span)
    {
        var folded = new StringBuilder(span.Length);
        var offsets = new List<int>(span.Length + 1);
        var spaceAt = -1;
        for (var at = span.Start; at < span.End;)
        {
            // Nearly all of most texts: nothing is joined with it, and nothing removed.
            if (text[at] < Removable && (at + 1 >= span.End || text[at + 1] < Removable))
            {
                Append(FoldUnit(text[at]), at++);
                continue;
            }
            var end = ClusterEnd(text, at, span.End);
            foreach (var unit in end == at + 1 && IsStable(text[at]) ? text.AsSpan(at, 1) : Normalization.ToC(Kept(text.AsSpan(at, end - at))))
                Append(FoldUnit(unit), at);
            at = end;
        }
        offsets.Add(spaceAt >= 0 ? spaceAt : span.End);
        return new FoldedText(folded.ToString(), [.. offsets]);

        void Append(char unit, int at)
        {
            if (unit == Removed)
                return;
            if (unit == ' ')
            {
                spaceAt = spaceAt < 0 ? at : spaceAt;
                return;
            }
            if (spaceAt >= 0 && folded.Length > 0)
            {
                folded.Append(' ');
                offsets.Add(spaceAt);
            }
            spaceAt = -1;
            folded.Append(unit);
            offsets.Add(at);
        }
    }

    private const char Removed = '\0';

    // The first character that can be removed; those that join others come later.
    private const char Removable = '\u00AD';

    // Whether a unit that stands alone is normalized already: not known, yes, no. Asking costs much more than folding the rest of it.
    private static readonly byte[] Stable = new byte[char.MaxValue + 1];

    private static bool IsStable(char unit)
    {
        if (unit < '\u00C0')
            return true;
        if (Stable[unit] == 0)
            Stable[unit] = (byte)(char.IsSurrogate(unit) || Normalization.ToC(unit.ToString()) is not [var only] || only != unit ? 2 : 1);
        return Stable[unit] == 1;
    }

    // Up to the next place before which nothing can be joined: what lies between is normalized as one. Characters that are removed do not keep apart what joins.
    private static int ClusterEnd(string text, int start, int limit)
    {
        var end = start + RuneLength(text, start, limit);
        for (var next = end; next < limit && text[next] >= Removable;)
        {
            if (FoldUnit(text[next]) == Removed)
                next++;
            else if (text[next] >= '\u0300' && Rune.TryGetRuneAt(text, next, out var rune) && Normalization.Joins(rune))
                end = next += rune.Utf16SequenceLength;
            else
                break;
        }
        return Math.Min(end, limit);
    }

    private static string Kept(ReadOnlySpan<char> cluster)
    {
        var kept = new StringBuilder(cluster.Length);
        foreach (var unit in cluster)
            if (FoldUnit(unit) != Removed)
                kept.Append(unit);
        return kept.ToString();
    }

    private static int RuneLength(string text, int at, int limit) => at + 1 < limit && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;

    private static char FoldUnit(char unit) => unit switch
    {
        >= 'a' and <= 'z' or >= 'A' and <= 'Z' => unit,
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' => Removed,
        '“' or '”' or '„' or '‟' => '"',
        '‘' or '’' or '‚' or '‛' => '\'',
        '\u2010' or '\u2011' => '-',
        '—' => '–',
        _ => char.IsWhiteSpace(unit) ? ' ' : unit,
    };
}
