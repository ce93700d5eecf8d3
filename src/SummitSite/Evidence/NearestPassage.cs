namespace SummitSite.Evidence;

/// <summary>Explains why a quotation was not found: the passage of the source that shares most of its words, and the first word that differs.</summary>
internal static class NearestPassage
{
    // A word at its own place weighs more than one that has shifted, so that of two passages the one that starts alike is shown.
    private const int InPlace = 3, Shifted = 2;

    // With under half of the words in common, a passage would be shown that has nothing to do with the quotation.
    private static int LeastScore(int words) => words * InPlace / 2;

    internal static QuoteMatch Explain(QuotationText quotation, ArchivedText archive)
    {
        foreach (var segment in quotation.Segments)
            if (!archive.Paragraphs.Any(p => QuoteMatcher.Occurrences(p.Folded.Text, segment.Words, 0).Any()))
                return Explain(Words(segment.Words), archive);
        // Every segment stands somewhere, but not in order within one paragraph.
        return new QuoteMatch.NotFound();
    }

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
        var here = at < words.Length ? words[at] : words[^1];
        var there = start + at < passage.Length ? passage[start + at] : "";
        var offset = paragraph.Folded.Text.Split(' ').Take(Math.Min(start + at, passage.Length - 1)).Sum(w => w.Length + 1);
        return new QuoteMatch.Differs(Math.Min(at, words.Length - 1) + 1, here, there, new SegmentPlace(paragraph.Number, paragraph.Folded.Original(offset, Math.Max(1, there.Length))));
    }
}
