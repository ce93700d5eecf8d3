using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Text;

namespace SummitSite.Reading.Body;

/// <summary>Headings: none of the first level, none without words, and each with an id made from its words, unique in the text.</summary>
internal static class HeadingReader
{
    internal static void Read(MarkdownDocument tree, ProseOrigin origin, ReadScope scope)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in tree.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1)
                scope.Report(Rules.FirstLevelHeading(origin.Locate(heading.Span.Start, heading.Span.Length), heading.IsSetext));
            else if (heading.Inline?.FirstChild is null)
                scope.Report(Rules.HeadingWithoutWords(origin.Locate(heading.Span.Start, heading.Span.Length)));
            heading.GetAttributes().Id = Unique(Words(heading), taken);
        }
    }

    /// <summary>A line of number signs and words without a space between them is a paragraph to Markdown, and never meant as one.</summary>
    internal static void ReportGlued(MarkdownDocument tree, ProseOrigin origin, ReadScope scope)
    {
        foreach (var paragraph in tree.OfType<ParagraphBlock>())
        {
            var text = origin.Markdown.AsSpan(paragraph.Span.Start);
            var signs = text.IndexOfAnyExcept('#');
            if (signs is >= 2 and <= 6 && char.IsLetter(text[signs]))
                scope.Report(Rules.HeadingWithoutSpace(origin.Locate(paragraph.Span.Start, signs), new string('#', signs)));
        }
    }

    private static string Words(HeadingBlock heading) =>
        Slug.From(string.Concat(heading.Inline?.Descendants().OfType<Inline>().Select(Word) ?? [])) is { Length: > 0 } slug ? slug : "section";

    private static string Word(Inline inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        _ => "",
    };

    private static string Unique(string slug, HashSet<string> taken)
    {
        var id = slug;
        for (var n = 2; !taken.Add(id); n++)
            id = $"{slug}-{n}";
        return id;
    }
}
