using System.Collections.Immutable;

namespace SummitSite.Evidence;

/// <summary>
/// Finds a quotation in its archived source by the matching contract. Nothing here is fuzzy: <see cref="NearestPassage"/> only explains a failure.
/// </summary>
internal static class QuoteMatcher
{
    // Two are too many already; a few more are looked at for one that fits the prefix.
    private const int MostPlacements = 64;

    /// <summary>
    /// Segments follow each other in order within one paragraph, or within those that <paramref name="locator"/> names (<c>paras. 14-16</c>).
    /// A match starts and ends on word boundaries. More than one match needs a prefix or a suffix.
    /// </summary>
    internal static QuoteMatch Find(QuotationText quotation, ArchivedText archive, string locator)
    {
        if (quotation.Segments.IsEmpty)
            return new QuoteMatch.NotFound();
        var named = LocatorParagraphs.Read(locator);
        var found = Placements(quotation, Stretches(archive, named), archive).Take(MostPlacements).ToList();
        if (quotation.IsShort && (quotation.Prefix is null || quotation.Suffix is null))
            return new QuoteMatch.TooShort(quotation.Prefix is null, quotation.Suffix is null, found.FirstOrDefault(p => named is not { } range || p.IsWithin(range))?.Around);
        var fitting = found.Where(p => p.FitsPrefix && p.FitsSuffix).ToList();
        if (fitting.Count == 0)
            return found.Count > 0 ? WrongSurroundings(found[0]) : Explain(quotation, archive);
        if (fitting.Count > 1)
            return new QuoteMatch.FoundTwice(fitting[0].Places[0], fitting[0].Around, fitting[1].Places[0], fitting[1].Around);
        return named is { } claimed && !fitting[0].IsWithin(claimed)
            ? new QuoteMatch.OtherParagraph(fitting[0].Places)
            : new QuoteMatch.Found(fitting[0].Places);
    }

    /// <summary>The stretches within which all segments must stand: each paragraph, and the paragraphs the locator names as one.</summary>
    private static IEnumerable<ImmutableArray<ArchivedParagraph>> Stretches(ArchivedText archive, (int First, int Last)? named)
    {
        if (named is { } range && range.First < range.Last)
            return [[.. archive.Paragraphs.Where(p => p.Number >= range.First && p.Number <= range.Last)]];
        return archive.Paragraphs.Select(p => ImmutableArray.Create(p));
    }

    private static IEnumerable<Placement> Placements(QuotationText quotation, IEnumerable<ImmutableArray<ArchivedParagraph>> stretches, ArchivedText archive) =>
        stretches.SelectMany(s => Place(quotation, 0, s, 0, 0, []).Select(starts => new Placement(quotation, archive, s, starts)));

    private static IEnumerable<ImmutableArray<(int Paragraph, int Start)>> Place(
        QuotationText quotation, int segment, ImmutableArray<ArchivedParagraph> stretch, int paragraph, int from, ImmutableArray<(int Paragraph, int Start)> placed)
    {
        if (segment == quotation.Segments.Length)
        {
            yield return placed;
            yield break;
        }
        var words = quotation.Segments[segment].Words;
        for (var p = paragraph; p < stretch.Length; p++)
            foreach (var start in Occurrences(stretch[p].Folded.Text, words, p == paragraph ? from : 0))
                foreach (var placement in Place(quotation, segment + 1, stretch, p, start + words.Length, placed.Add((p, start))))
                    yield return placement;
    }

    /// <summary>The places at which the words stand between word boundaries.</summary>
    internal static IEnumerable<int> Occurrences(string text, string words, int from)
    {
        for (var at = text.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (IsBoundary(text, at) && IsBoundary(text, at + words.Length))
                yield return at;
    }

    private static bool IsBoundary(string text, int at) =>
        at == 0 || at == text.Length || !(char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at]));

    private static QuoteMatch.OtherSurroundings WrongSurroundings(Placement placement) =>
        new(placement.Places[0], !placement.FitsPrefix, placement.FitsPrefix ? placement.Around.After : placement.Around.Before);

    private static QuoteMatch Explain(QuotationText quotation, ArchivedText archive)
    {
        for (var i = 0; i + 1 < archive.Paragraphs.Length; i++)
        {
            var (one, two) = (archive.Paragraphs[i], archive.Paragraphs[i + 1]);
            var joined = one.Folded.Text + " " + two.Folded.Text;
            foreach (var segment in quotation.Segments)
                if (Occurrences(joined, segment.Words, 0).FirstOrDefault(at => at < one.Folded.Text.Length && at + segment.Words.Length > one.Folded.Text.Length, -1) is >= 0 and var at)
                    return new QuoteMatch.CrossesParagraph(one.Number, two.Number, one.Folded.Text[at..]);
        }
        return NearestPassage.Explain(quotation, archive);
    }

    /// <summary>One way to place all segments in a stretch: for each, the paragraph's place in the stretch and the start in its folded text.</summary>
    private sealed record Placement(QuotationText Quotation, ArchivedText Archive, ImmutableArray<ArchivedParagraph> Stretch, ImmutableArray<(int Paragraph, int Start)> Starts)
    {
        internal ImmutableArray<SegmentPlace> Places =>
        [
            .. Starts.Select((s, i) => new SegmentPlace(
                Stretch[s.Paragraph].Number, Stretch[s.Paragraph].Folded.Original(s.Start, Quotation.Segments[i].Words.Length))),
        ];

        /// <summary>What comes before and after it, in its own paragraph and the one next to that.</summary>
        internal Surroundings Around => new(
            Bare($"{Text(First.Number - 1)} {First.Folded.Text[..Starts[0].Start]}"),
            Bare($"{Last.Folded.Text[(Starts[^1].Start + Quotation.Segments[^1].Words.Length)..]} {Text(Last.Number + 1)}"));

        internal bool FitsPrefix => Quotation.Prefix is null || EndsOnWord(Around.Before, Bare(Quotation.Prefix));

        internal bool FitsSuffix => Quotation.Suffix is null || StartsOnWord(Around.After, Bare(Quotation.Suffix));

        internal bool IsWithin((int First, int Last) range) => Starts.All(s => Stretch[s.Paragraph].Number >= range.First && Stretch[s.Paragraph].Number <= range.Last);

        private ArchivedParagraph First => Stretch[Starts[0].Paragraph];

        private ArchivedParagraph Last => Stretch[Starts[^1].Paragraph];

        private string Text(int number) => number >= 1 && number <= Archive.Paragraphs.Length ? Archive.Paragraphs[number - 1].Folded.Text : "";

        // The marks around a quotation, and the punctuation next to it, belong to neither side.
        private static string Bare(string text) => text.Trim('"', '\'', ' ', ',', '.', ':', ';');

        private static bool EndsOnWord(string text, string end) =>
            text.EndsWith(end, StringComparison.Ordinal) && IsBoundary(text, text.Length - end.Length);

        private static bool StartsOnWord(string text, string start) =>
            text.StartsWith(start, StringComparison.Ordinal) && IsBoundary(text, start.Length);
    }
}
