using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Text;

namespace SummitSite.Reading.Body;

/// <summary>Links and embeds of entries. What looks like a link and is none would show its brackets to readers, so it is reported.</summary>
internal static class LinkReader
{
    internal static ImmutableArray<ProseLink> Read(MarkdownDocument tree, ProseOrigin origin, bool isBody, ReadScope scope)
    {
        var links = ImmutableArray.CreateBuilder<ProseLink>();
        var reported = new HashSet<LeafBlock?>();
        foreach (var inline in tree.Descendants<Inline>())
        {
            if (inline is LinkInline link && ReadLink(link, origin, scope) is { } mention)
            {
                links.Add(mention);
                if (mention.IsEmbed && !mention.Reference.Target.Kind.CanBeEmbedded())
                    scope.Report(Rules.CannotEmbed(mention.Reference.At, mention.Reference.Target.Kind.Word()));
                else if (mention.IsEmbed && !(isBody && StandsAlone(link)) && reported.Add(BlockOf(link)))
                    scope.Report(Rules.EmbedInLine(origin.Locate(link.Span.Start, link.Span.Length), isBody));
            }
            if (BrokenAt(inline) is { } at)
                scope.Report(Rules.BrokenLink(origin.Locate(at, inline.Span.End + 1 - at)));
        }
        return links.ToImmutable();
    }

    private static ProseLink? ReadLink(LinkInline link, ProseOrigin origin, ReadScope scope)
    {
        var url = link.Url ?? "";
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || url.AsSpan(0, colon).ContainsAny("/#?") || IsWebAddress(url) || url.StartsWith("mailto:", StringComparison.Ordinal))
            return null;
        if (ReferenceReader.Read(url, PlaceOf(link, origin), scope) is not { } reference)
            return null;
        link.SetData(Prose.ReferenceKey, reference);
        return new ProseLink(reference, link.IsImage);
    }

    private static Location PlaceOf(LinkInline link, ProseOrigin origin)
    {
        var span = link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan;
        return origin.Locate(span.Start, span.Length);
    }

    private static bool IsWebAddress(string url) =>
        url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("http://", StringComparison.Ordinal);

    // The parser leaves "](" as text when a space or a missing bracket keeps it from being a link; \]( was meant so.
    private static int? BrokenAt(Inline inline) => inline switch
    {
        AutolinkInline { IsEmail: false } address when !IsWebAddress(address.Url) => address.Span.Start,
        LiteralInline text when text.Content.AsSpan().IndexOf("](", StringComparison.Ordinal) is >= 0 and var at && !(at == 0 && text.IsFirstCharacterEscaped) =>
            text.Span.Start + at,
        _ => null,
    };

    private static bool StandsAlone(LinkInline link) =>
        link.Parent is { ParentBlock: ParagraphBlock } line && line.FirstChild == link && line.LastChild == link;

    private static LeafBlock? BlockOf(Inline inline)
    {
        var root = inline.Parent;
        while (root?.Parent is not null)
            root = root.Parent;
        return root?.ParentBlock;
    }
}
