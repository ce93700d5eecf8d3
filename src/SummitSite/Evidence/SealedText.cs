using System.Collections.Immutable;
using System.Globalization;

namespace SummitSite.Evidence;

/// <summary>
/// An archived text as it was sealed: its SHA-256, and for each paragraph the first eight hexadecimal digits of the digest of its folded words.
/// That is too little to read the text from, and enough to say which paragraph is not what it was.
/// </summary>
internal sealed record SealedText(string Sha256, ImmutableArray<string> Paragraphs)
{
    private const int Digits = 8;

    internal static SealedText Of(ArchivedText text) => new(text.Sha256, [.. text.Paragraphs.Select(MarkOf)]);

    /// <summary>What is different about the text now: <c>para. 30 (line 57) has changed</c>. Null when it is the one that was sealed.</summary>
    internal string? Change(ArchivedText now)
    {
        if (now.Sha256 == Sha256)
            return null;
        string[] marks = [.. now.Paragraphs.Select(MarkOf)];
        var start = 0;
        while (start < Paragraphs.Length && start < marks.Length && Paragraphs[start] == marks[start])
            start++;
        var end = 0;
        while (end < Math.Min(Paragraphs.Length, marks.Length) - start && Paragraphs[^(end + 1)] == marks[^(end + 1)])
            end++;
        var (before, after) = (Paragraphs.Length - end - start, marks.Length - end - start);
        return (before, after) switch
        {
            (0, 0) => "only its spacing or the form of its marks has changed",
            (0, _) => $"{Name(start, after, now)} {(after == 1 ? "has" : "have")} been added",
            (_, 0) => $"{Name(start, before, null)} of the sealed text {(before == 1 ? "is" : "are")} missing",
            _ => $"{Name(start, after, now)} {(after == 1 ? "has" : "have")} changed",
        };
    }

    public bool Equals(SealedText? other) => other is not null && Sha256 == other.Sha256 && Paragraphs.AsSpan().SequenceEqual(other.Paragraphs.AsSpan());

    public override int GetHashCode() => Sha256.GetHashCode(StringComparison.Ordinal);

    private static string MarkOf(ArchivedParagraph paragraph) => EvidenceLock.Digest(paragraph.Folded.Text)[..Digits];

    private static string Name(int start, int count, ArchivedText? text)
    {
        var first = string.Create(CultureInfo.InvariantCulture, $"{start + 1}");
        var line = text is null ? "" : string.Create(CultureInfo.InvariantCulture, $" (line {text.Source.At(text.Paragraphs[start].Folded.Offsets[0]).Line})");
        return count == 1 ? $"para. {first}{line}" : string.Create(CultureInfo.InvariantCulture, $"paras. {first}-{start + count}{line}");
    }
}
