using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// The proof of a quotation: the SHA-256 of the archived text it was found in, the day it was found and sealed, the place of each of its segments, and the address
/// that leads to the words in the page that printed them.
/// </summary>
internal sealed record ProofView(string Digest, string ShortDigest, TimeView Sealed, ImmutableArray<ProofPlace> Places, string Url) : View
{
    private const int ShownDigits = 12;

    protected override IEnumerable<(string Name, object? Value)> Members =>
        [("digest", Digest), ("short_digest", ShortDigest), ("sealed", Sealed), ("places", Places), ("url", Url)];

    /// <summary>Null where nothing was sealed: the words could not be compared with a whole text.</summary>
    internal static ProofView? Of(Quote quote, Source source, EvidenceLock evidence, Catalogue words) =>
        evidence.Quotations.GetValueOrDefault(quote.Id) is not { } proven || Edtf.Read(proven.Day).Value is not { } day
            ? null
            : new ProofView(
                proven.Sha256,
                proven.Sha256[..Math.Min(ShownDigits, proven.Sha256.Length)],
                TimeText.Of(day, words),
                [.. proven.Segments.Select(s => new ProofPlace(s.Paragraph, s.Offset, s.Offset + s.Length))],
                TextFragment.Of(quote, source, evidence) ?? source.Url.AbsoluteUri);
}

/// <summary>Where words stand in the archived text: the paragraph, and the characters from the first to behind the last, counted from zero.</summary>
internal sealed record ProofPlace(int Paragraph, int Start, int End) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("paragraph", Paragraph), ("start", Start), ("end", End)];
}
