using System.Collections.Immutable;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;

namespace SummitSite.Reading.Body;

/// <summary>
/// Markdown to a tree with exact places, and what it mentions. The body of a file has blocks: tables, footnotes, lists, headings from the
/// second level. A field has running text only, so that "15. August" stays what it says. Smart punctuation outside code, citations; no HTML.
/// </summary>
internal static class ProseReader
{
    private static readonly MarkdownPipeline BodyPipeline = Common().UsePipeTables().UseFootnotes().Build();

    private static readonly MarkdownPipeline FieldPipeline = RunningText(Common()).Build();

    /// <summary>The text below a file's front matter.</summary>
    internal static Prose ReadBody(ProseOrigin origin, ReadScope scope) => Read(origin, BodyPipeline, true, scope);

    /// <summary>The text of a field.</summary>
    internal static Prose ReadField(ProseOrigin origin, ReadScope scope) => Read(origin, FieldPipeline, false, scope);

    private static MarkdownPipelineBuilder Common() =>
        new MarkdownPipelineBuilder().UsePreciseSourceLocation().UseSmartyPants().Use<CitationExtension>();

    private static MarkdownPipelineBuilder RunningText(MarkdownPipelineBuilder builder)
    {
        builder.BlockParsers.Clear();
        builder.BlockParsers.Add(new ParagraphBlockParser { ParseSetextHeadings = false });
        return builder;
    }

    private static Prose Read(ProseOrigin origin, MarkdownPipeline pipeline, bool isBody, ReadScope scope)
    {
        var before = scope.Reported;
        if (Parse(origin, pipeline, scope) is not { } tree)
            return new Prose([], origin, [], [], false);
        HeadingReader.Read(tree, origin, scope);
        if (isBody)
            HeadingReader.ReportGlued(tree, origin, scope);
        HtmlReader.Refuse(tree, origin, scope);
        var links = LinkReader.Read(tree, origin, isBody, scope);
        var citations = ReadCitations(tree, origin, scope);
        return new Prose(tree, origin, links, citations, scope.Reported == before);
    }

    private static MarkdownDocument? Parse(ProseOrigin origin, MarkdownPipeline pipeline, ReadScope scope)
    {
        try
        {
            return Markdown.Parse(origin.Markdown, pipeline);
        }
        catch (ArgumentException)
        {
            // The parser's only complaint about a text: brackets, quotes or emphasis inside each other more than a hundred times.
            scope.Report(Rules.MarkdownTooDeep(origin.Whole));
            return null;
        }
    }

    private static ImmutableArray<Citation> ReadCitations(MarkdownDocument tree, ProseOrigin origin, ReadScope scope)
    {
        var citations = ImmutableArray.CreateBuilder<Citation>();
        foreach (var group in tree.Descendants<CitationInline>())
        {
            if (group.Items.IsEmpty)
                scope.Report(CitationSlips.Of(origin.Locate(group.Span.Start, group.Span.Length), origin.Markdown.Substring(group.Span.Start, group.Span.Length)));
            group.Citations = [.. group.Items.Select(i => Cited(i, origin))];
            citations.AddRange(group.Citations);
        }
        return citations.ToImmutable();
    }

    private static Citation Cited(CitationItem item, ProseOrigin origin) =>
        new(new Reference(new EntryKey(EntryKind.Source, item.Id), origin.Locate(item.Start, item.Length)), item.Locator);
}
