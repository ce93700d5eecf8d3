using System.Text;
using AngleSharp.Dom;

namespace SummitSite.Importing;

/// <summary>
/// The visible text of a piece of a page, a paragraph for each block and for each row of a table. Scripts, styles, navigation, forms, comments and what is hidden
/// have no text.
/// </summary>
internal static class HtmlParagraphs
{
    private static readonly HashSet<string> Silent = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "nav", "form", "button", "select", "svg", "iframe", "object", "head", "dialog", "audio", "video",
    };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4",
        "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
    };

    internal static List<string> Of(INode? root)
    {
        var paragraphs = new List<string>();
        var text = new StringBuilder();
        if (root is not null)
            Walk(root);
        Flush();
        return paragraphs;

        void Walk(INode top)
        {
            // A page can be nested deeper than a stack: the way is kept by hand. An element is met twice, before what it holds and after it.
            var way = new Stack<(INode Node, bool IsEnd)>([(top, false)]);
            while (way.TryPop(out var step))
            {
                if (step.Node is IText words)
                    text.Append(words.Data);
                else if (step.Node is IElement element && !IsSilent(element))
                {
                    Mark(element, step.IsEnd);
                    if (step.IsEnd)
                        continue;
                    way.Push((element, true));
                    for (var child = element.LastChild; child is not null; child = child.PreviousSibling)
                        way.Push((child, false));
                }
            }
        }

        void Mark(IElement element, bool isEnd)
        {
            if (element.LocalName == "br" || Blocks.Contains(element.LocalName))
                Flush();
            else if (element.LocalName is "td" or "th")
                text.Append(' ');
            else if (element.LocalName == "q")
                text.Append(isEnd ? '”' : '“');
        }

        void Flush()
        {
            var words = string.Join(' ', text.ToString().Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries));
            if (!string.IsNullOrWhiteSpace(words))
                paragraphs.Add(words);
            text.Clear();
        }
    }

    private static bool IsSilent(IElement element) =>
        Silent.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true"
        || element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) == true;
}
