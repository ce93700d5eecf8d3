using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SummitSite.Text;

namespace SummitSite.Evidence;

/// <summary>
/// A source's text as it was archived (<c>archive/&lt;source-id&gt;.txt</c>): kept for checking, never published.
/// Paragraphs are the lines that are not empty, numbered from one. The digest is SHA-256 over the UTF-8 text with <c>\n</c> line ends, in lower-case hexadecimal.
/// </summary>
internal sealed class ArchivedText(SourceText source)
{
    /// <summary>Where archived texts stand, below the site's root.</summary>
    internal const string Folder = "archive/";

    // The second halves of pairs that make one character.
    private const char FirstLow = '\uDC00', LastLow = '\uDFFF';

    private string? sha256;
    private ImmutableArray<ArchivedParagraph> paragraphs;

    internal SourceText Source => source;

    internal string Sha256 => sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Content.ReplaceLineEndings("\n"))));

    /// <summary>Folded when first asked for: of a large archive, only the texts that are quoted.</summary>
    internal ImmutableArray<ArchivedParagraph> Paragraphs => paragraphs.IsDefault ? paragraphs = [.. Split(source.Content)] : paragraphs;

    /// <summary>The source's id, which is the file's name.</summary>
    internal string SourceId => IdOf(Source.Path);

    /// <summary>A span as others count it: offset and length in code points, which are fewer than UTF-16 units where there are characters beyond U+FFFF.</summary>
    internal (int Offset, int Length) InCodePoints(TextSpan span) => (CodePoints(0, span.Start), CodePoints(span.Start, span.Length));

    internal static string IdOf(string path) => path[(path.LastIndexOf('/') + 1)..path.LastIndexOf('.')];

    internal static string PathOf(string sourceId) => $"{Folder}{sourceId}.txt";

    private int CodePoints(int start, int length)
    {
        var rest = source.Content.AsSpan(start, length);
        var pairs = 0;
        for (var at = rest.IndexOfAnyInRange(FirstLow, LastLow); at >= 0; at = rest.IndexOfAnyInRange(FirstLow, LastLow))
        {
            pairs++;
            rest = rest[(at + 1)..];
        }
        return length - pairs;
    }

    private static IEnumerable<ArchivedParagraph> Split(string text)
    {
        var number = 0;
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
            var folded = Folding.Fold(text, new TextSpan(start, end - start));
            if (folded.Text.Length > 0)
                yield return new ArchivedParagraph(++number, folded);
            start = end + 1;
        }
    }
}

/// <summary>A paragraph: its number and its folded text, whose offsets are those of the whole archived text.</summary>
internal sealed record ArchivedParagraph(int Number, FoldedText Folded);
