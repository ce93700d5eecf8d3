using System.Collections.Immutable;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Text;

namespace SummitSite.Reading.Body;

/// <summary>
/// Markdown to a tree with exact places, and what it mentions. Tables, footnotes, smart punctuation outside code, citations;
/// HTML and first-level headings are refused.
/// </summary>
internal static class ProseReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseSmartyPants()
        .Use<CitationExtension>()
        .Build();

    internal static Prose Read(ProseOrigin origin, ReadScope scope)
    {
        var tree = Markdown.Parse(origin.Markdown, Pipeline);
        var links = ImmutableArray.CreateBuilder<ProseLink>();
        var citations = ImmutableArray.CreateBuilder<Citation>();
        var headings = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in tree.Descendants())
            switch (node)
            {
                case HeadingBlock heading:
                    ReadHeading(heading, headings, origin, scope);
                    break;
                case HtmlBlock or HtmlInline:
                    scope.Report(Rules.RawHtml(origin.Locate(node.Span.Start, node.Span.Length)));
                    break;
                case LinkInline link:
                    if (ReadLink(link, origin, scope) is { } mention)
                        links.Add(mention);
                    break;
                case CitationInline citation:
                    citations.AddRange(ReadCitations(citation, origin, scope));
                    break;
            }
        return new Prose(tree, origin, links.ToImmutable(), citations.ToImmutable());
    }

    private static void ReadHeading(HeadingBlock heading, Dictionary<string, int> taken, ProseOrigin origin, ReadScope scope)
    {
        if (heading.Level == 1)
            scope.Report(Rules.FirstLevelHeading(origin.Locate(heading.Span.Start, heading.Span.Length)));
        var slug = Slug.From(string.Concat(heading.Inline!.Descendants<LiteralInline>().Select(l => l.Content.ToString())));
        if (slug.Length == 0)
            slug = "section";
        taken[slug] = taken.GetValueOrDefault(slug) + 1;
        heading.GetAttributes().Id = taken[slug] == 1 ? slug : $"{slug}-{taken[slug]}";
    }

    private static ProseLink? ReadLink(LinkInline link, ProseOrigin origin, ReadScope scope)
    {
        var url = link.Url ?? "";
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || url.AsSpan(0, colon).ContainsAny("/#?") || url[..colon] is "http" or "https" or "mailto")
            return null;
        var at = link.UrlSpan.IsEmpty ? origin.Locate(link.Span.Start, link.Span.Length) : origin.Locate(link.UrlSpan.Start, link.UrlSpan.Length);
        if (ReferenceReader.Read(url, at, scope) is not { } reference)
            return null;
        link.SetData(Prose.ReferenceKey, reference);
        return new ProseLink(reference, link.IsImage);
    }

    private static ImmutableArray<Citation> ReadCitations(CitationInline group, ProseOrigin origin, ReadScope scope)
    {
        if (group.Items.IsEmpty)
            scope.Report(Rules.CitationForm(origin.Locate(group.Span.Start, group.Span.Length)));
        return group.Citations =
        [
            .. group.Items.Select(i =>
                new Citation(new Reference(new EntryKey(EntryKind.Source, i.Id), origin.Locate(i.Start, i.Length)), i.Locator)),
        ];
    }
}
