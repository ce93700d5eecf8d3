using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Text;

namespace SummitSite.Reading.Body;

/// <summary>Headings: none of the first level, and each with an id made from its words, unique in the text.</summary>
internal static class HeadingReader
{
    internal static void Read(MarkdownDocument tree, ProseOrigin origin, ReadScope scope)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in tree.Descendants<HeadingBlock>())
        {
            if (heading.Level == 1)
                scope.Report(Rules.FirstLevelHeading(origin.Locate(heading.Span.Start, heading.Span.Length)));
            heading.GetAttributes().Id = Unique(Words(heading), taken);
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
