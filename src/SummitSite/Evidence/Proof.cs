using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Evidence;

/// <summary>The archived texts that are at hand, by source id. Empty in a fresh clone: the site still builds, but nothing can be sealed.</summary>
internal sealed record Archive(FrozenDictionary<string, ArchivedText> Texts)
{
    internal static Archive Of(IEnumerable<SourceText> sources) =>
        new(sources.Select(s => new ArchivedText(s)).ToFrozenDictionary(a => a.SourceId, StringComparer.Ordinal));

    internal ArchivedText? Find(string sourceId) => Texts.GetValueOrDefault(sourceId);
}

/// <summary>Proves one quotation against the archive, or says in full why it cannot be.</summary>
internal static class Proof
{
    /// <summary>The places of the segments, or null after a report.</summary>
    internal static ImmutableArray<SegmentPlace>? Of(Statement statement, ArchivedText text, Archive archive, DiagnosticBag bag)
    {
        var match = QuoteMatcher.Find(statement.Text, text, statement.Locator);
        if (match is QuoteMatch.Found found)
            return found.Places;
        bag.Add(Explain(match, statement, text, archive));
        return null;
    }

    /// <summary>The seal of a quotation that stands at these places.</summary>
    internal static SealedQuotation Seal(Statement statement, ArchivedText text, ImmutableArray<SegmentPlace> places, string day) => new(
        text.SourceId, text.Sha256, day,
        [.. statement.Text.Segments.Zip(places, (s, p) => new SealedSegment(p.Paragraph, p.Span.Start, p.Span.Length, EvidenceLock.Digest(s.Words)))]);

    private static Diagnostic Explain(QuoteMatch match, Statement statement, ArchivedText text, Archive archive)
    {
        var at = statement.At;
        return match switch
        {
            QuoteMatch.FoundTwice twice => Explain(twice, at, text),
            QuoteMatch.TooShort tooShort => Rules.QuotationTooShort(at, tooShort.NeedsPrefix, tooShort.NeedsSuffix, tooShort.Around is { } a ? (Tail(a.Before, Told), Start(a.After, Told)) : null),
            QuoteMatch.CrossesParagraph crossing => Rules.QuotationCrossesParagraph(at, crossing.From, crossing.To, Tail(crossing.LastWords, Told)),
            QuoteMatch.OutOfOrder order => Rules.QuotationOutOfOrder(at, text.SourceId, [.. order.Places.Select(p => Name(p, text))]),
            QuoteMatch.OtherSurroundings other => Rules.SurroundingsDiffer(at, other.IsPrefix, Near(other.Instead, other.IsPrefix)),
            QuoteMatch.OtherParagraph other => Rules.LocatorElsewhere(statement.LocatorAt, statement.Locator, Name(other.Places[0], text)),
            _ when InOtherSource(statement.Text, text, archive) is { } elsewhere => Rules.QuotationInOtherSource(at, text.SourceId, elsewhere.Text.SourceId, Name(elsewhere.Place, elsewhere.Text)),
            QuoteMatch.Differs differs => Rules.QuotationDiffers(at, differs.Word, differs.Here, differs.There, text.Source.At(differs.Place.Span.Start)),
            _ => Rules.QuotationNotFound(at, text.SourceId, text.Source.Path),
        };
    }

    // How many words next to a quotation are told.
    private const int Told = 3;

    /// <summary>The words that tell the two places apart: before them if those differ, else after.</summary>
    private static Diagnostic Explain(QuoteMatch.FoundTwice twice, Location at, ArchivedText text)
    {
        var (one, two) = (twice.AroundFirst, twice.AroundSecond);
        for (var count = Told; count <= 4 * Told; count++)
        {
            if (Tail(one.Before, count) != Tail(two.Before, count))
                return Rules.QuotationFoundTwice(at, Name(twice.First, text), Tail(one.Before, count), Name(twice.Second, text), Tail(two.Before, count), "prefix");
            if (Start(one.After, count) != Start(two.After, count))
                return Rules.QuotationFoundTwice(at, Name(twice.First, text), Start(one.After, count), Name(twice.Second, text), Start(two.After, count), "suffix");
        }
        return Rules.QuotationFoundTwice(at, Name(twice.First, text), "", Name(twice.Second, text), "", "prefix");
    }

    private static string Tail(string text, int words) => string.Join(' ', text.Split(' ').TakeLast(words));

    private static string Start(string text, int words) => string.Join(' ', text.Split(' ').Take(words));

    private static (ArchivedText Text, SegmentPlace Place)? InOtherSource(QuotationText quotation, ArchivedText own, Archive archive)
    {
        foreach (var other in archive.Texts.Values.Where(t => t != own).OrderBy(t => t.SourceId, StringComparer.Ordinal))
            if (QuoteMatcher.Find(quotation, other, "") is QuoteMatch.Found found)
                return (other, found.Places[0]);
        return null;
    }

    private static string Name(SegmentPlace place, ArchivedText text) =>
        $"para. {place.Paragraph} (line {text.Source.At(place.Span.Start).Line})";

    // The few words next to the quotation are enough to see the difference.
    private static string Near(string text, bool isPrefix)
    {
        var words = text.Split(' ');
        const int most = 6;
        return words.Length <= most ? text : isPrefix ? "… " + string.Join(' ', words[^most..]) : string.Join(' ', words[..most]) + " …";
    }
}
