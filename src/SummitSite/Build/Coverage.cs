using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;

namespace SummitSite.Build;

/// <summary>How much of the explainer's own prose says where it comes from.</summary>
internal sealed record Coverage(int Paragraphs, int Cited)
{
    internal static Coverage Of(SiteContent content)
    {
        var paragraphs = content.Articles.Select(a => a.Body).Concat(content.Outcomes.Select(o => o.Body))
            .SelectMany(b => b.Tree.Descendants<ParagraphBlock>()).ToArray();
        return new Coverage(paragraphs.Length, paragraphs.Count(IsCited));
    }

    private static bool IsCited(ParagraphBlock paragraph) =>
        paragraph.Inline?.Descendants().Any(node => node is CitationInline || (node is LinkInline link && IsEvidence(link))) == true;

    private static bool IsEvidence(LinkInline link) =>
        link.GetData(Prose.ReferenceKey) is Reference { Target.Kind: EntryKind.Quote or EntryKind.Event or EntryKind.Discrepancy };
}
