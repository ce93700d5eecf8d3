using System.Collections.Immutable;

namespace SummitSite.Evidence;

/// <summary>Explains why a quotation was not found: the passage of the source that shares most of its words, and the first words that differ.</summary>
internal static class NearestPassage
{
    // A word at its own place weighs more than one that has shifted, so that of two passages the one that starts alike is shown.
    private const int InPlace = 3, Shifted = 2;

    // How far apart two texts may run before they are taken to meet again, and how many differing words are worth showing.
    private const int Reach = 6, MostShown = 8;

    // With under half of the words in common, a passage would be shown that has nothing to do with the quotation.
    private static int LeastScore(int words) => words * InPlace / 2;

    internal static QuoteMatch Explain(QuotationText quotation, ArchivedText archive)
    {
        foreach (var segment in quotation.Segments)
            if (!archive.Paragraphs.Any(p => QuoteMatcher.Occurrences(p.Folded.Text, segment.Words, 0).Any()))
                return Explain(Words(segment.Words), archive);
        // Every segment stands somewhere, but not in order within one paragraph.
        return new QuoteMatch.OutOfOrder(Elsewhere(quotation, archive));
    }

    /// <summary>Where each segment stands first, whatever the order.</summary>
    private static ImmutableArray<SegmentPlace> Elsewhere(QuotationText quotation, ArchivedText archive) =>
    [
        .. quotation.Segments.Select(s => archive.Paragraphs
            .SelectMany(p => QuoteMatcher.Occurrences(p.Folded.Text, s.Words, 0).Select(at => new SegmentPlace(p.Number, p.Folded.Original(at, s.Words.Length))))
            .First()),
    ];

    private static QuoteMatch Explain(string[] words, ArchivedText archive)
    {
        var best = (Score: 0, Paragraph: (ArchivedParagraph?)null, Start: 0, Passage: Array.Empty<string>());
        foreach (var paragraph in archive.Paragraphs)
        {
            var passage = Words(paragraph.Folded.Text);
            for (var start = 0; start < passage.Length; start++)
            {
                var score = Score(words, passage, start);
                if (score > best.Score)
                    best = (score, paragraph, start, passage);
            }
        }
        return best.Paragraph is null || best.Score < LeastScore(words.Length) ? new QuoteMatch.NotFound() : Difference(words, best.Paragraph, best.Passage, best.Start);
    }

    /// <summary>How many words agree at the same distance from the start, or one further along, where a word was added or left out.</summary>
    private static int Score(string[] words, string[] passage, int start)
    {
        var (score, shift) = (0, 0);
        for (var i = 0; i < words.Length; i++)
        {
            var at = start + i + shift;
            if (Same(passage, at, words[i]))
                score += shift == 0 ? InPlace : Shifted;
            else if (Same(passage, at + 1, words[i]))
                (score, shift) = (score + Shifted, shift + 1);
            else if (i + 1 < words.Length && Same(passage, at, words[i + 1]))
                shift--;
        }
        return score;
    }

    // The marks around a quotation stand at its first and last word, and are not what differs.
    private static string[] Words(string text) => text.Replace("\"", "", StringComparison.Ordinal).Split(' ');

    private static bool Same(string[] passage, int at, string word) => at >= 0 && at < passage.Length && passage[at] == word;

    private static QuoteMatch.Differs Difference(string[] words, ArchivedParagraph paragraph, string[] passage, int start)
    {
        var at = 0;
        while (at < words.Length && start + at < passage.Length && passage[start + at] == words[at])
            at++;
        at = Math.Min(at, words.Length - 1);
        var (here, there) = Apart(words.AsSpan(at), passage.AsSpan(Math.Min(start + at, passage.Length)));
        var offset = paragraph.Folded.Text.Split(' ').Take(Math.Min(start + at, passage.Length - 1)).Sum(w => w.Length + 1);
        return new QuoteMatch.Differs(at + 1, here, there, new SegmentPlace(paragraph.Number, paragraph.Folded.Original(offset, Math.Max(1, passage[Math.Min(start + at, passage.Length - 1)].Length))));
    }

    /// <summary>
    /// The words up to where two texts meet again. Where one of them only lacks words, the word at which they meet is shown on both sides:
    /// nothing cannot be shown.
    /// </summary>
    private static (string Here, string There) Apart(ReadOnlySpan<string> here, ReadOnlySpan<string> there)
    {
        for (var distance = 1; distance <= 2 * Reach; distance++)
            for (var h = Math.Max(0, distance - Reach); h <= Math.Min(distance, Reach); h++)
                if (Meet(here, h, there, distance - h))
                    return h == 0 || distance == h
                        ? (Shown(here[..(h + 1)]), Shown(there[..(distance - h + 1)]))
                        : (Shown(here[..h]), Shown(there[..(distance - h)]));
        return (Shown(here[..Math.Min(here.Length, Reach)]), Shown(there[..Math.Min(there.Length, Math.Min(here.Length, Reach))]));
    }

    // Two words alike in a row, or the last one of the quotation: one alone may be an "and" anywhere. What the source has behind the last one is its own.
    private static bool Meet(ReadOnlySpan<string> here, int h, ReadOnlySpan<string> there, int t) =>
        h < here.Length && t < there.Length
        && (h + 1 == here.Length ? there[t].TrimEnd(',', '.', ';', ':', '!', '?') == here[h] || there[t] == here[h]
            : here[h] == there[t] && t + 1 < there.Length && here[h + 1] == there[t + 1]);

    private static string Shown(ReadOnlySpan<string> words) =>
        words.Length <= MostShown ? string.Join(' ', words!) : string.Join(' ', words[..MostShown]!) + " …";
}
