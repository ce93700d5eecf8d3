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

    private string? sha256;
    private ImmutableArray<ArchivedParagraph> paragraphs;

    internal SourceText Source => source;

    internal string Sha256 => sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Content.ReplaceLineEndings("\n"))));

    /// <summary>Folded when first asked for: of a large archive, only the texts that are quoted.</summary>
    internal ImmutableArray<ArchivedParagraph> Paragraphs => paragraphs.IsDefault ? paragraphs = [.. Split(source.Content)] : paragraphs;

    /// <summary>The source's id, which is the file's name.</summary>
    internal string SourceId => Source.Path[(Source.Path.LastIndexOf('/') + 1)..Source.Path.LastIndexOf('.')];

    internal static string PathOf(string sourceId) => $"{Folder}{sourceId}.txt";

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
