using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Evidence;

/// <summary>Where a segment was found: the paragraph and the span in the archived text.</summary>
internal sealed record SegmentPlace(int Paragraph, TextSpan Span);

/// <summary>The folded text before and after a quotation, without the marks next to it.</summary>
internal sealed record Surroundings(string Before, string After);

/// <summary>What came of looking for a quotation in its source.</summary>
internal abstract record QuoteMatch
{
    /// <summary>It stands there once: one place for each segment, in order.</summary>
    internal sealed record Found(ImmutableArray<SegmentPlace> Places) : QuoteMatch;

    /// <summary>It stands there more than once, and nothing says which is meant; with the words around it there.</summary>
    internal sealed record FoundTwice(SegmentPlace First, Surroundings AroundFirst, SegmentPlace Second, Surroundings AroundSecond) : QuoteMatch;

    /// <summary>It is too short to identify itself, and lacks the words before or after; with those around the first place where it stands, if there is one.</summary>
    internal sealed record TooShort(bool NeedsPrefix, bool NeedsSuffix, Surroundings? Around) : QuoteMatch;

    /// <summary>Its words stand there, but across the end of a paragraph; with the last of them before the end.</summary>
    internal sealed record CrossesParagraph(int From, int To, string LastWords) : QuoteMatch;

    /// <summary>Each part of it stands there, but not in order within one paragraph.</summary>
    internal sealed record OutOfOrder(ImmutableArray<SegmentPlace> Places) : QuoteMatch;

    /// <summary>Its words stand there, but not after the prefix or before the suffix given.</summary>
    internal sealed record OtherSurroundings(SegmentPlace Place, bool IsPrefix, string Instead) : QuoteMatch;

    /// <summary>It stands there, but in another paragraph than the locator says.</summary>
    internal sealed record OtherParagraph(ImmutableArray<SegmentPlace> Places) : QuoteMatch;

    /// <summary>A passage comes near: the first word, counted from one, at which they differ, what stands here and there, and where.</summary>
    internal sealed record Differs(int Word, string Here, string There, SegmentPlace Place) : QuoteMatch;

    /// <summary>Nothing comes near.</summary>
    internal sealed record NotFound : QuoteMatch;
}
