using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>
/// Markdown that has been read: the tree, and what it mentions. The only place where the content model holds another library's type.
/// It is not whole when something in it could not be read, which has been reported.
/// A link to an entry keeps its <see cref="Reference"/> as data on the <see cref="LinkInline"/>, under the key <see cref="ReferenceKey"/>.
/// </summary>
internal sealed record Prose(
    MarkdownDocument Tree,
    ProseOrigin Origin,
    ImmutableArray<ProseLink> Links,
    ImmutableArray<Citation> Citations,
    bool IsWhole)
{
    /// <summary>The key under which a link's <see cref="Reference"/> is stored on its node.</summary>
    internal static readonly object ReferenceKey = new();

    /// <summary>The key under which a <see cref="Diagram"/> is stored on the node of its embed.</summary>
    internal static readonly object DiagramKey = new();

    internal bool IsEmpty => Tree.Count == 0;
}

/// <summary>A link or an embed (<c>![](quote:…)</c>) of an entry.</summary>
internal sealed record ProseLink(Reference Reference, bool IsEmbed);

/// <summary>
/// A citation group in Pandoc's form, <c>[@source, para. 3; @other]</c>. The parser knows the items by their offsets in the Markdown;
/// <see cref="Citations"/> is filled when the tree is read, one for each item. No items: the group is malformed.
/// </summary>
internal sealed class CitationInline(ImmutableArray<CitationItem> items) : LeafInline
{
    internal ImmutableArray<CitationItem> Items { get; } = items;

    internal ImmutableArray<Citation> Citations { get; set; } = [];
}

/// <summary>An item of a citation group as written: the source's id, the locator, and where in the Markdown the <c>@id</c> stands.</summary>
internal sealed record CitationItem(string Id, string? Locator, int Start, int Length);

/// <summary>
/// Where Markdown stood in its file. A body stands there as it is; a YAML scalar may be folded or escaped, and then a place inside
/// it is found again by its own words.
/// </summary>
internal sealed record ProseOrigin(SourceText Source, TextSpan Span, string Markdown)
{
    internal Location Whole => Source.At(Span.Start, Span.Length);

    /// <summary>The place in the file of a span of <see cref="Markdown"/>; the whole text's place when it cannot be told.</summary>
    internal Location Locate(int start, int length)
    {
        var written = Source.Content.AsSpan(Span.Start, Span.Length);
        if (written.SequenceEqual(Markdown))
            return Source.At(Span.Start + start, length);
        var from = Math.Clamp(start, 0, Markdown.Length);
        var words = Markdown.AsSpan(from, Math.Clamp(length, 0, Markdown.Length - from));
        var word = words.IndexOfAny(' ', '\n') is > 0 and var end ? words[..end] : words;
        var found = NthIndex(written, word, CountBefore(Markdown, word, from));
        return found < 0 ? Whole : Source.At(Span.Start + found, word.Length);
    }

    // Folding and escaping change what is between words, so the same word is found by counting.
    private static int CountBefore(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int end)
    {
        var count = 0;
        for (var at = 0; !word.IsEmpty && text[at..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var next && at + next < end; at += next + 1)
            count++;
        return count;
    }

    private static int NthIndex(ReadOnlySpan<char> text, ReadOnlySpan<char> word, int n)
    {
        var at = word.IsEmpty ? -1 : text.IndexOf(word, StringComparison.Ordinal);
        for (; n > 0 && at >= 0; n--)
            at = text[(at + 1)..].IndexOf(word, StringComparison.Ordinal) is >= 0 and var next ? at + 1 + next : -1;
        return at;
    }
}
