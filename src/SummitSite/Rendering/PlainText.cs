using System.Net;
using System.Text;
using Markdig.Extensions.SmartyPants;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;

namespace SummitSite.Rendering;

/// <summary>Prose to words alone.</summary>
internal static class PlainText
{
    private static readonly SmartyPantOptions Smart = new();

    internal static string Of(Prose prose)
    {
        var words = new StringBuilder();
        foreach (var leaf in prose.Tree.Descendants<LeafBlock>().Where(l => l.Inline is not null))
        {
            words.Append(' ');
            Append(leaf.Inline!, words);
        }
        return Tidy(words);
    }

    // One space between words, none at the ends, and none before what closes a part of a sentence, where a note stood between.
    private static string Tidy(StringBuilder words)
    {
        var tidy = new StringBuilder(words.Length);
        var isApart = false;
        foreach (var chunk in words.GetChunks())
            foreach (var c in chunk.Span)
            {
                if (char.IsWhiteSpace(c))
                {
                    isApart = tidy.Length > 0;
                    continue;
                }
                if (isApart && c is not ('.' or ',' or ';'))
                    tidy.Append(' ');
                isApart = false;
                tidy.Append(c);
            }
        return tidy.ToString();
    }

    private static void Append(ContainerInline container, StringBuilder words)
    {
        foreach (var inline in container)
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.ContentSpan);
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case SmartyPant smart:
                    words.Append(WebUtility.HtmlDecode(Smart.Mapping[smart.Type]));
                    break;
                case AutolinkInline link:
                    words.Append(link.Url);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case ContainerInline nested:
                    Append(nested, words);
                    break;
            }
    }
}
