using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using SummitSite.Content;
using SummitSite.Text;

namespace SummitSite.Reading.Body;

/// <summary>
/// Reads what stands between brackets and is a citation, or was plainly meant to be one: <c>[@source …</c> without its end, <c>[see @source]</c>.
/// Of the latter no item is read.
/// </summary>
internal sealed class CitationParser : InlineParser
{
    internal CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.Text.AsSpan(slice.Start, slice.Length);
        var close = rest.IndexOf(']');
        // Another bracket opens first: this one is not closed.
        if (close > 0 && rest.StartsWith("[@", StringComparison.Ordinal) && rest[1..close].IndexOf('[') is >= 0 and var other)
        {
            close = -1;
            rest = rest[..(other + 1)];
        }
        var inside = close < 0 ? UpToLineEnd(rest[1..]) : rest[1..close];
        var isLink = close >= 0 && close + 1 < rest.Length && (rest[close + 1] == '(' || (rest[close + 1] == '[' && !rest.StartsWith("[@", StringComparison.Ordinal)));
        if (isLink || !IsMeantAsCitation(inside))
            return false;
        var length = inside.Length + (close < 0 ? 1 : 2);
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(close < 0 ? [] : Read(inside.ToString(), start + 1))
        {
            Span = new SourceSpan(start, start + length - 1),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }

    private static ReadOnlySpan<char> UpToLineEnd(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? text[..end] : text;

    private static bool IsMeantAsCitation(ReadOnlySpan<char> inside) =>
        !inside.Contains('[') && (inside.StartsWith("@", StringComparison.Ordinal) || inside.IndexOf(" @", StringComparison.Ordinal) >= 0);

    /// <summary>The items between semicolons; none when one of them is not <c>@slug</c> or <c>@slug, locator</c>. Places are offsets into the Markdown.</summary>
    private static ImmutableArray<CitationItem> Read(string inside, int offset)
    {
        var citations = ImmutableArray.CreateBuilder<CitationItem>();
        foreach (var item in inside.Split(';'))
        {
            var text = item.Trim();
            var comma = text.IndexOf(',', StringComparison.Ordinal);
            var id = comma < 0 ? text : text[..comma].TrimEnd();
            var locator = comma < 0 ? null : text[(comma + 1)..].ReplaceLineEndings(" ").Trim();
            if (id.Length < 2 || id[0] != '@' || !Slug.IsSlug(id[1..]) || locator is "" || locator?.Contains('@', StringComparison.Ordinal) == true)
                return [];
            citations.Add(new CitationItem(id[1..], locator, offset + item.IndexOf('@', StringComparison.Ordinal), id.Length));
            offset += item.Length + 1;
        }
        return citations.ToImmutable();
    }
}
