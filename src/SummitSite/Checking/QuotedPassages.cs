using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;

namespace SummitSite.Checking;

/// <summary>A passage between double quotation marks in prose: its words, and where in the Markdown they stand. One that ends where another mark opens is not closed.</summary>
internal sealed record QuotedPassage(string Words, int Start, bool IsClosed);

/// <summary>
/// Finds passages between double quotation marks, curly or straight, in the paragraphs, headings and table cells of a text; code and link targets are passed over.
/// A passage that is emphasised as a whole (<c>*"spirit of Anchorage"*</c>) is a term, not a quotation.
/// </summary>
internal static partial class QuotedPassages
{
    internal static IEnumerable<QuotedPassage> In(Prose prose) => prose.Tree.Descendants<LeafBlock>().Where(b => b.Inline is not null).SelectMany(b => In(b, prose.Origin.Markdown));

    /// <summary>The text of a leaf with everything that is not the author's own words blanked out, so that places stay as they are.</summary>
    internal static string OwnWords(LeafBlock leaf, string markdown)
    {
        var start = Math.Max(0, leaf.Span.Start);
        var text = markdown[start..Math.Min(markdown.Length, leaf.Span.End + 1)].ToCharArray();
        foreach (var inline in leaf.Inline!.Descendants())
            switch (inline)
            {
                case CodeInline or CitationInline:
                    Blank(text, inline.Span.Start - start, inline.Span.Length);
                    break;
                case LinkInline { UrlSpan.IsEmpty: false } link:
                    Blank(text, link.UrlSpan.Start - start, link.UrlSpan.Length);
                    break;
            }
        return new string(text);
    }

    private static IEnumerable<QuotedPassage> In(LeafBlock leaf, string markdown)
    {
        var text = OwnWords(leaf, markdown);
        foreach (var match in Marks().Matches(text).Cast<Match>())
        {
            var isTerm = match.Index > 0 && match.Index + match.Length < text.Length && text[match.Index - 1] is '*' or '_' && text[match.Index + match.Length] is '*' or '_';
            if (!isTerm)
                yield return new QuotedPassage(match.Groups["words"].Value, leaf.Span.Start + match.Groups["words"].Index, match.Value is not ['“', .., '“']);
        }
    }

    private static void Blank(char[] text, int start, int length)
    {
        for (var i = Math.Max(0, start); i < Math.Min(text.Length, start + length); i++)
            text[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
    }

    [GeneratedRegex("[“\"„](?<words>[^“”\"„]+)[”\"“]", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
