using System.Collections.Immutable;

namespace SummitSite.Evidence;

/// <summary>Explains why a quotation was not found: the passage of the source that shares most of its words, and the first words that differ.</summary>
internal static class NearestPassage
{
    internal static QuoteMatch Explain(QuotationText quotation, ArchivedText archive)
    {
        foreach (var segment in quotation.Segments)
            if (!archive.Paragraphs.Any(p => QuoteMatcher.Occurrences(p.Folded.Text, segment.Words, 0).Any()))
                return Explain(segment.Words.Split(' '), archive);
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

    private static QuoteMatch Explain(string[] written, ArchivedText archive)
    {
        var words = Words(written);
        var best = ((WordAlignment Alignment, ArchivedParagraph Paragraph)?)null;
        foreach (var paragraph in archive.Paragraphs)
        {
            var alignment = new WordAlignment(words, Words(paragraph.Folded.Text.Split(' ')));
            if (best is null || alignment.Score > best.Value.Alignment.Score)
                best = (alignment, paragraph);
        }
        // With under half of the words in common, a passage would be shown that has nothing to do with the quotation.
        return best is not var (nearest, where) || nearest.Alike * 2 < words.Length ? new QuoteMatch.NotFound()
            : (nearest.FirstDifference() ?? InMarks(written, where.Folded.Text.Split(' '), nearest.Start)) is { } difference ? Differs(difference, where)
            : new QuoteMatch.NotFound();
    }

    /// <summary>Where the words are alike, and only quotation marks inside them are not.</summary>
    private static WordDifference? InMarks(string[] written, string[] passage, int start)
    {
        for (var i = 0; i < written.Length; i++)
            if (written[i] != passage[start + i] && !(i == 0 && passage[start].TrimStart('"') == written[0]) && !(i == written.Length - 1 && Bare(passage[start + i]) == written[i]))
                return new WordDifference(i + 1, written[i], passage[start + i], start + i);
        return null;
    }

    private static QuoteMatch.Differs Differs(WordDifference difference, ArchivedParagraph paragraph)
    {
        var words = paragraph.Folded.Text.Split(' ');
        var at = Math.Min(difference.At, words.Length - 1);
        var place = paragraph.Folded.Original(words.Take(at).Sum(w => w.Length + 1), words[at].Length);
        return new QuoteMatch.Differs(difference.Word, difference.Here, difference.There, new SegmentPlace(paragraph.Number, place));
    }

    // The marks around a quotation, and what follows a closing one, stand at its first and last word and are not what differs.
    private static string[] Words(string[] written) => [.. written.Select(Bare)];

    private static string Bare(string word)
    {
        var end = word.TrimEnd('.', ',', ';', ':', '!', '?');
        return (end.EndsWith('"') ? end : word).Replace("\"", "", StringComparison.Ordinal);
    }
}
