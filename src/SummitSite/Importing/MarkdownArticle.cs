using System.Text;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace SummitSite.Importing;

/// <summary>An article from Markdown: a paragraph for each block, without its marks; the front matter says what it says (<c>title</c>, <c>date</c>, <c>publisher</c>, <c>url</c> …).</summary>
internal static class MarkdownArticle
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().UsePipeTables().Build();

    internal static ArticleText Read(string markdown)
    {
        var document = Markdown.Parse(VisibleText.Of(markdown), Pipeline);
        var facts = document.OfType<YamlFrontMatterBlock>().Take(1).SelectMany(Fields).GroupBy(f => f.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal);
        var paragraphs = Paragraphs(document).Where(p => p.Length > 0).ToList();
        var plain = PlainArticle.Read(string.Join("\n\n", paragraphs) + "\n");
        var title = facts.GetValueOrDefault("title") ?? document.OfType<HeadingBlock>().Select(h => Text(h.Inline)).FirstOrDefault(t => t.Length > 0) ?? plain.Title;
        var date = facts.GetValueOrDefault("date") is { } written ? DatesInText.Of(written).Select(d => d.Day).FirstOrDefault() : null;
        return plain with
        {
            Text = title is null || paragraphs.Contains(title) ? plain.Text : $"{title}\n\n{plain.Text}",
            Title = title,
            Date = date ?? plain.Date,
            Publisher = facts.GetValueOrDefault("publisher") ?? plain.Publisher,
            Author = facts.GetValueOrDefault("author") ?? plain.Author,
            Language = facts.GetValueOrDefault("language") ?? facts.GetValueOrDefault("lang") ?? plain.Language,
            Url = facts.GetValueOrDefault("url") ?? facts.GetValueOrDefault("source"),
        };
    }

    private static IEnumerable<(string Name, string Value)> Fields(YamlFrontMatterBlock block)
    {
        foreach (var line in block.Lines.ToString().Split('\n'))
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && line[(colon + 1)..].Trim().Trim('"', '\'') is { Length: > 0 } value)
                yield return (line[..colon].Trim().ToLowerInvariant(), value);
    }

    private static IEnumerable<string> Paragraphs(MarkdownObject parent) => parent switch
    {
        YamlFrontMatterBlock => [],
        TableRow row => [string.Join(' ', row.SelectMany(cell => Paragraphs(cell)).Where(c => c.Length > 0))],
        HtmlBlock html => HtmlParagraphs.Of(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html.Lines.ToString()).Body),
        CodeBlock code => code.Lines.ToString().Split('\n').Select(l => l.Trim()),
        LeafBlock leaf => Text(leaf.Inline).Split('\n').Select(l => l.Trim()),
        ContainerBlock container => container.SelectMany(Paragraphs),
        _ => [],
    };

    private static string Text(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        if (inlines is not null)
            Append(inlines, text);
        return text.ToString();
    }

    private static void Append(ContainerInline inlines, StringBuilder text)
    {
        foreach (var inline in inlines)
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline line:
                    text.Append(line.IsHard ? '\n' : ' ');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline container:
                    Append(container, text);
                    break;
                default:
                    break;
            }
    }
}
