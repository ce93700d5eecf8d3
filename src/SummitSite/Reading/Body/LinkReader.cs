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
            if (inline is LinkInline link && (DiagramReader.IsDiagram(link) ? ReadDiagram(link, origin, links, scope) : ReadMention(link, origin, links, scope))
                && !(isBody && StandsAlone(link)) && reported.Add(BlockOf(link)))
                scope.Report(InLine(link, origin.Locate(link.Span.Start, link.Span.Length), isBody));
            if (BrokenAt(inline) is { } at)
                scope.Report(inline is AutolinkInline ? Rules.BrokenLink(origin.Locate(at, inline.Span.End + 1 - at)) : LinkSlips.Of(origin, at, inline.Span.End + 1 - at));
        }
        return links.ToImmutable();
    }

    private static Diagnostic InLine(LinkInline link, Location at, bool isBody) =>
        DiagramReader.IsDiagram(link) ? Rules.DiagramInLine(at, isBody) : Rules.EmbedInLine(at, isBody);

    /// <summary>Whether it is an embed that must stand by itself.</summary>
    private static bool ReadMention(LinkInline link, ProseOrigin origin, ImmutableArray<ProseLink>.Builder links, ReadScope scope)
    {
        if (ReadLink(link, origin, scope) is not { } mention)
            return false;
        links.Add(mention);
        if (!mention.IsEmbed || mention.Reference.Target.Kind.CanBeEmbedded())
            return mention.IsEmbed;
        scope.Report(Rules.CannotEmbed(mention.Reference.At, mention.Reference.Target.Kind.Word()));
        return false;
    }

    private static bool ReadDiagram(LinkInline link, ProseOrigin origin, ImmutableArray<ProseLink>.Builder links, ReadScope scope)
    {
        var start = link.UrlSpan.IsEmpty ? link.Span.Start : link.UrlSpan.Start;
        if (DiagramReader.Read(link, (at, length) => origin.Locate(start + at, length), scope) is not { } diagram)
            return false;
        if (diagram.Of is { } discrepancy)
            links.Add(new ProseLink(discrepancy, true));
        return true;
    }

    private static ProseLink? ReadLink(LinkInline link, ProseOrigin origin, ReadScope scope)
    {
        var url = link.Url ?? "";
        if (link is { IsImage: true, FirstChild: null } && !IsEntry(url))
            scope.Report(Rules.PictureWithoutWords(PlaceOf(link, origin)));
        if (!IsEntry(url) || IsWebAddress(url) || url.StartsWith("mailto:", StringComparison.Ordinal))
            return null;
        if (WebAddresses.IsLocal(url))
        {
            scope.Report(Rules.LocalFile(PlaceOf(link, origin), url));
            return null;
        }
        if (WebAddresses.Meant(url) is { } meant)
        {
            scope.Report(Rules.BrokenWebAddress(PlaceOf(link, origin), url, meant));
            return null;
        }
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

    private static bool IsEntry(string url) => url.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && !url.AsSpan(0, colon).ContainsAny("/#?");

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
