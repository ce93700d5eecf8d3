using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace SummitSite.Evidence;

/// <summary>
/// What <c>seal</c> found, as <c>content/evidence.lock</c> keeps it: a quotation cannot be changed, added or moved to another source without a new seal.
/// Everything is by id. <paramref name="Quotations"/> are proven; <paramref name="Unproven"/> are those of excerpts, held to their words all the same;
/// <paramref name="Texts"/> are the archived texts by their source.
/// <paramref name="Released"/> has every entry of the last release by its <c>kind:id</c>: from then on its address answers and its substance does not change silently.
/// </summary>
internal sealed record EvidenceLock(
    ImmutableSortedDictionary<string, SealedQuotation> Quotations,
    ImmutableSortedDictionary<string, RecordedQuotation> Unproven,
    ImmutableSortedDictionary<string, SealedText> Texts,
    ImmutableSortedDictionary<string, ReleasedEntry> Released)
{
    internal const string Path = "content/evidence.lock";

    internal static readonly EvidenceLock Empty = new(
        ImmutableSortedDictionary.Create<string, SealedQuotation>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, RecordedQuotation>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, SealedText>(StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, ReleasedEntry>(StringComparer.Ordinal));

    /// <summary>Every source that a quotation was sealed against, and these, each once, in ordinal order: to go through an archive text by text.</summary>
    internal IEnumerable<string> SourcesWith(IEnumerable<string> others) => Quotations.Values.Select(q => q.Source).Concat(others).Distinct().Order(StringComparer.Ordinal);

    /// <summary>SHA-256 of folded words, in lower-case hexadecimal.</summary>
    internal static string Digest(string foldedWords) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(foldedWords)));
}

/// <summary>
/// A proven quotation: the source and the digest of its archived text, the day it was sealed (<c>yyyy-MM-dd</c>), and its segments in order.
/// </summary>
internal sealed record SealedQuotation(string Source, string Sha256, string Day, ImmutableArray<SealedSegment> Segments)
{
    /// <summary>Whether these are the words that were sealed.</summary>
    internal bool Covers(QuotationText text) =>
        Segments.Length == text.Segments.Length && Segments.Zip(text.Segments).All(p => p.First.Words == EvidenceLock.Digest(p.Second.Words));
}

/// <summary>Where a segment stands in the archived text (paragraph, offset and length in code points), and the digest of its folded words.</summary>
internal sealed record SealedSegment(int Paragraph, int Offset, int Length, string Words);

/// <summary>A quotation that cannot be proven, because its source was seen only in part: the day it was recorded and the digest of its folded words.</summary>
internal sealed record RecordedQuotation(string Source, string Day, string Words)
{
    internal bool Covers(QuotationText text) => Words == text.Digest;
}

/// <summary>
/// A published entry: the digest of what must not change without a correction (null where nothing is held), and how many corrections it had by then.
/// </summary>
internal sealed record ReleasedEntry(string? Substance, int Corrections);
