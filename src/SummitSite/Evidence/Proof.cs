using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Evidence;

/// <summary>Proves one quotation against the text of its source, or says in full why it cannot be.</summary>
internal static class Proof
{
    /// <summary>
    /// Null where it is proven: then the places of the segments are known. By a text that is <paramref name="isOurs"/> the words are corrected; another's may itself have been changed.
    /// </summary>
    internal static Refusal? Of(Statement statement, ArchivedText text, bool isOurs, out ImmutableArray<SegmentPlace> places)
    {
        var match = QuoteMatcher.Find(statement.Text, text, statement.Locator);
        places = match is QuoteMatch.Found found ? found.Places : [];
        return match is QuoteMatch.Found ? null : new Refusal(statement, Explain(match, statement, text, isOurs), match is QuoteMatch.Differs or QuoteMatch.NotFound);
    }

    /// <summary>The seal of a quotation that stands at these places.</summary>
    internal static SealedQuotation Seal(Statement statement, ArchivedText text, ImmutableArray<SegmentPlace> places, string day) => new(
        text.SourceId, text.Sha256, day,
        [.. statement.Text.Segments.Zip(places, (s, p) => Seal(s, p, text))]);

    /// <summary>A place as messages name it.</summary>
    internal static string Name(SegmentPlace place, ArchivedText text) => $"para. {place.Paragraph} (line {text.Source.At(place.Span.Start).Line})";

    private static SealedSegment Seal(QuotationSegment segment, SegmentPlace place, ArchivedText text)
    {
        var (offset, length) = text.InCodePoints(place.Span);
        return new SealedSegment(place.Paragraph, offset, length, EvidenceLock.Digest(segment.Words));
    }

    private static Diagnostic Explain(QuoteMatch match, Statement statement, ArchivedText text, bool isOurs)
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
            QuoteMatch.Differs differs => Rules.QuotationDiffers(at, differs.Word, differs.Here, differs.There, text.Source.At(differs.Place.Span.Start), isOurs),
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

    // The few words next to the quotation are enough to see the difference.
    private static string Near(string text, bool isPrefix)
    {
        var words = text.Split(' ');
        const int most = 6;
        return words.Length <= most ? text : isPrefix ? "… " + string.Join(' ', words[^most..]) : string.Join(' ', words[..most]) + " …";
    }
}
