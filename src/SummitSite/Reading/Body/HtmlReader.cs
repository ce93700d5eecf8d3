using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Text;

namespace SummitSite.Reading.Body;

/// <summary>HTML is refused, once for each pair of tags: a closing tag is reported only when it stands alone.</summary>
internal static partial class HtmlReader
{
    internal static void Refuse(MarkdownDocument tree, ProseOrigin origin, ReadScope scope)
    {
        var isOpen = false;
        foreach (var node in tree.Descendants().Where(n => n is HtmlBlock or HtmlInline))
        {
            var isClosing = origin.Markdown.AsSpan(node.Span.Start).TrimStart().StartsWith("</", StringComparison.Ordinal);
            if (!isClosing || !isOpen)
                scope.Report(Of(origin.Locate(node.Span.Start, node.Span.Length), origin.Markdown[node.Span.Start..]));
            isOpen |= !isClosing;
        }
    }

    private static Diagnostic Of(Location at, string html) =>
        Foreign().IsMatch(html) ? Rules.ForeignHtml(at)
        : Break().Match(html) is { Success: true } tag ? Rules.HtmlBreak(at, tag.Value)
        : Picture().Match(html) is { Success: true } picture ? Rules.HtmlPicture(at, picture.Groups["address"].Value)
        : Rules.RawHtml(at);

    [GeneratedRegex(@"^<br\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex("""^\s*<img\b[^>]*?\bsrc\s*=\s*["']?(?<address>[^"'\s>]+)""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Picture();

    // What would fetch and run something from elsewhere.
    [GeneratedRegex(@"^\s*<(iframe|script|object|embed|video|audio)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Foreign();
}
