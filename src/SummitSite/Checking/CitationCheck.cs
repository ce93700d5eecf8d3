using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>How many paragraphs that must be cited there are, and how many are.</summary>
internal sealed record CitationCoverage(int Paragraphs, int Cited);

/// <summary>
/// Does every paragraph of an article, outcome or speaker carry a citation, or a link to a quotation, event or discrepancy? A list counts as one paragraph
/// with the sentence before it; a table, a heading and an embed are no paragraphs.
/// </summary>
internal static class CitationCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        foreach (var body in Texts.Cited(index).Where(b => b.IsWhole))
            foreach (var paragraph in Paragraphs(body).Where(p => !IsCited(p) && !IsMeantToBe(p, index)))
                bag.Add(Rules.UncitedParagraph(body.Origin.Locate(paragraph.Span.Start, Math.Min(paragraph.Span.Length, 80)), FirstWords(paragraph, body)));
    }

    internal static CitationCoverage Coverage(SiteIndex index)
    {
        var all = Texts.Cited(index).Select(Coverage).ToArray();
        return new CitationCoverage(all.Sum(c => c.Paragraphs), all.Sum(c => c.Cited));
    }

    internal static CitationCoverage Coverage(Prose body)
    {
        var all = Paragraphs(body).ToArray();
        return new CitationCoverage(all.Length, all.Count(IsCited));
    }

    private static IEnumerable<Block> Paragraphs(Prose body) => body.Tree.Where(b => b is ParagraphBlock or ListBlock or QuoteBlock).Where(b => !IsEmbed(b) && !LeadsToList(b, body));

    private static bool IsEmbed(Block block) =>
        block is ParagraphBlock { Inline: { FirstChild: LinkInline { IsImage: true } only } inline } && only == inline.LastChild;

    // "They agreed on three things:" is one thought with the list below it.
    private static bool LeadsToList(Block block, Prose body) =>
        block is ParagraphBlock && body.Tree.IndexOf(block) is var at && at + 1 < body.Tree.Count && body.Tree[at + 1] is ListBlock list && IsCited(list);

    // A citation that is none has been reported as such.
    private static bool IsMeantToBe(Block block, SiteIndex index) =>
        (block is LeafBlock leaf ? [leaf] : ((ContainerBlock)block).Descendants<LeafBlock>()).Where(b => b.Inline is not null).Any(b => LooseMarks.In(b, index).Any());

    private static bool IsCited(Block block) => Inlines(block).Any(node => node switch
    {
        CitationInline { Items.IsEmpty: false } => true,
        LinkInline link => link.GetData(Prose.ReferenceKey) is Reference { Target.Kind: EntryKind.Quote or EntryKind.Event or EntryKind.Discrepancy },
        _ => false,
    });

    private static IEnumerable<MarkdownObject> Inlines(Block block) => block switch
    {
        LeafBlock leaf => leaf.Inline?.Descendants() is { } inlines ? inlines : [],
        ContainerBlock container => container.Descendants<LeafBlock>().SelectMany(Inlines),
        _ => [],
    };

    private static string FirstWords(Block paragraph, Prose body)
    {
        const int most = 48;
        var text = body.Origin.Markdown.Substring(paragraph.Span.Start, Math.Min(paragraph.Span.Length, most + 1)).ReplaceLineEndings(" ");
        var cut = text.Length > most ? text.LastIndexOf(' ') : -1;
        return cut > 0 ? text[..cut] + " …" : text;
    }
}
