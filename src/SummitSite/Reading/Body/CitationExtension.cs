using System.Collections.Immutable;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using SummitSite.Content;
using SummitSite.Text;

namespace SummitSite.Reading.Body;

/// <summary>Citations in Pandoc's form. A group that cannot be read becomes an empty <see cref="CitationInline"/>, which the reader reports.</summary>
internal sealed class CitationExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.InlineParsers.InsertBefore<LinkInlineParser>(new CitationParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private sealed class CitationParser : InlineParser
    {
        internal CitationParser() => OpeningCharacters = ['['];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            if (slice.PeekChar() != '@')
                return false;
            var close = slice.Text.IndexOf(']', slice.Start, slice.End - slice.Start + 1);
            if (close < 0 || (close < slice.End && slice.Text[close + 1] == '('))
                return false;
            var inside = slice.Text[(slice.Start + 1)..close];
            var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
            processor.Inline = new CitationInline(Read(inside, start + 1))
            {
                Span = new Markdig.Syntax.SourceSpan(start, start + inside.Length + 1),
                Line = line,
                Column = column,
            };
            slice.Start = close + 1;
            return true;
        }

        /// <summary>The items between semicolons; none when one of them is not <c>@slug</c> or <c>@slug, locator</c>. Places are offsets into the Markdown.</summary>
        private static ImmutableArray<CitationItem> Read(string inside, int offset)
        {
            var citations = ImmutableArray.CreateBuilder<CitationItem>();
            var start = 0;
            foreach (var item in inside.Split(';'))
            {
                var text = item.Trim();
                var comma = text.IndexOf(',', StringComparison.Ordinal);
                var id = comma < 0 ? text : text[..comma].TrimEnd();
                var locator = comma < 0 ? null : text[(comma + 1)..].ReplaceLineEndings(" ").Trim();
                if (id.Length < 2 || id[0] != '@' || !Slug.IsSlug(id[1..]) || locator is "")
                    return [];
                var at = offset + start + item.IndexOf('@', StringComparison.Ordinal);
                citations.Add(new CitationItem(id[1..], locator, at, id.Length));
                start += item.Length + 1;
            }
            return citations.ToImmutable();
        }
    }
}
