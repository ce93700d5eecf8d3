using Markdig.Extensions.Footnotes;
using Markdig.Extensions.SmartyPants;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Rendering;

/// <summary>
/// Prose to markup. A link to an entry becomes its address, an embed whatever <paramref name="embed"/> makes of the entry, a diagram what <paramref name="draw"/>
/// makes of it, a citation the numbers of its notes.
/// </summary>
internal sealed class ProseRenderer(SiteIndex index, Func<IEntry, Notes, Html> embed, Func<Diagram, Html> draw)
{
    /// <summary>The blocks of a text: paragraphs, lists, tables.</summary>
    internal Html Block(Prose prose, Notes notes)
    {
        using var writer = NewWriter();
        For(writer, notes).Render(prose.Tree);
        return new Html(writer.ToString().TrimEnd('\n'));
    }

    /// <summary>The words of a text without the paragraph around them; several paragraphs are joined by a space.</summary>
    internal Html Inline(Prose prose, Notes notes)
    {
        using var writer = NewWriter();
        var renderer = For(writer, notes);
        foreach (var leaf in prose.Tree.Descendants<LeafBlock>().Where(l => l.Inline is not null))
        {
            if (writer.GetStringBuilder().Length > 0)
                renderer.Write(' ');
            renderer.WriteLeafInline(leaf);
        }
        return new Html(writer.ToString().Trim());
    }

    /// <summary>The words alone: no markup, no citations, no embeds; white space folded.</summary>
    internal static string Plain(Prose prose) => PlainText.Of(prose);

    private static StringWriter NewWriter() => new(System.Globalization.CultureInfo.InvariantCulture) { NewLine = "\n" };

    private HtmlRenderer For(StringWriter writer, Notes notes)
    {
        var renderer = new HtmlRenderer(writer);
        renderer.ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new ReferenceRenderer(index, notes, embed, draw));
        renderer.ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new EmbedParagraphRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new LiteralBeforeNoteRenderer());
        renderer.ObjectRenderers.ReplaceOrAdd<LineBreakInlineRenderer>(new BreakBeforeNoteRenderer());
        renderer.ObjectRenderers.Add(new CitationRenderer(notes));
        renderer.ObjectRenderers.Add(new HtmlTableRenderer());
        renderer.ObjectRenderers.Add(new HtmlFootnoteGroupRenderer());
        renderer.ObjectRenderers.Add(new HtmlFootnoteLinkRenderer());
        renderer.ObjectRenderers.Add(new HtmlSmartyPantRenderer(new SmartyPantOptions()));
        return renderer;
    }

    private sealed class CitationRenderer(Notes notes) : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation) => renderer.Write(notes.References(citation.Citations).Markup);
    }

    /// <summary>A note's number stands close to the word it belongs to: white space written before a citation is not rendered.</summary>
    private sealed class LiteralBeforeNoteRenderer : LiteralInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            if (literal.NextSibling is CitationInline)
                renderer.WriteEscape(literal.Content.AsSpan().TrimEnd());
            else
                base.Write(renderer, literal);
        }
    }

    /// <summary>The same for a line that starts with a citation.</summary>
    private sealed class BreakBeforeNoteRenderer : LineBreakInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LineBreakInline lineBreak)
        {
            if (lineBreak.NextSibling is not CitationInline)
                base.Write(renderer, lineBreak);
        }
    }

    private sealed class ReferenceRenderer(SiteIndex index, Notes notes, Func<IEntry, Notes, Html> embed, Func<Diagram, Html> draw) : LinkInlineRenderer
    {
        protected override void Write(HtmlRenderer renderer, LinkInline link)
        {
            if (link.GetData(Prose.DiagramKey) is Diagram diagram)
            {
                renderer.Write(draw(diagram).Markup);
                return;
            }
            if (link.GetData(Prose.ReferenceKey) is not Reference reference)
            {
                base.Write(renderer, link);
                return;
            }
            if (index.Find(reference.Target) is not { } entry)
                return;
            if (link.IsImage)
            {
                renderer.Write(embed(entry, notes).Markup);
                return;
            }
            if (entry is Quote quote)
                notes.Shows(quote);
            var language = link.FirstChild is null ? LanguageAttributes.Of(index.ForeignLanguageOf(entry), index.Words.Direction) : Html.Empty;
            renderer.Write("<a href=\"").WriteEscapeUrl(Permalink.Of(entry)).Write("\"").Write(language.Markup).Write(">");
            if (link.FirstChild is null)
                renderer.WriteEscape(entry.Title);
            else
                renderer.WriteChildren(link);
            renderer.Write("</a>");
        }
    }

    /// <summary>An embed that stands alone in its paragraph is a block of its own: it must not stand inside a p element.</summary>
    private sealed class EmbedParagraphRenderer : ParagraphRenderer
    {
        protected override void Write(HtmlRenderer renderer, ParagraphBlock paragraph)
        {
            if (paragraph.Inline is { } inline && inline.FirstChild is LinkInline { IsImage: true } only && only == inline.LastChild
                && (only.GetData(Prose.ReferenceKey) ?? only.GetData(Prose.DiagramKey)) is Reference or Diagram)
            {
                renderer.EnsureLine();
                renderer.WriteLeafInline(paragraph);
                renderer.EnsureLine();
            }
            else
                base.Write(renderer, paragraph);
        }
    }
}
