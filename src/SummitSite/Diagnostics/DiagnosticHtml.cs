using System.Collections.Immutable;
using System.Net;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>
/// Findings as a list in HTML, for a page in a browser: the place, the message, the line with carets under the place, then related places.
/// It brings no style and no script; the severity is the class of each entry.
/// </summary>
public static class DiagnosticHtml
{
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostics">In the order they are written.</param>
    /// <param name="root">What stands before every path: the site's root as seen from here, empty or ending in a slash.</param>
    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics, string root = "")
    {
        writer.Write("<ol>\n");
        foreach (var diagnostic in diagnostics)
            Write(writer, diagnostic, root);
        writer.Write("</ol>\n");
    }

    private static void Write(TextWriter writer, Diagnostic diagnostic, string root)
    {
        writer.Write($"<li class=\"{diagnostic.Severity.Word()}\">\n<p>{Place(diagnostic.At, root)}<b>{diagnostic.Severity.Word()} {diagnostic.Rule.Code}</b></p>\n");
        writer.Write($"<p>{Text(diagnostic.Message)}</p>\n");
        WriteSnippet(writer, diagnostic.At);
        foreach (var related in diagnostic.Related)
        {
            writer.Write($"<p>{Place(related.At, root)}{Text(related.Message)}</p>\n");
            WriteSnippet(writer, related.At);
        }
        writer.Write("</li>\n");
    }

    private static string Place(Location? at, string root) => at is null ? "" : $"<code>{Text(at.PlaceFrom(root))}</code> ";

    private static void WriteSnippet(TextWriter writer, Location? at)
    {
        if (at is null || Snippet.Of(at) is not { } snippet)
            return;
        var gutter = new string(' ', snippet.LineNumber.Length);
        writer.Write($"<pre>{snippet.LineNumber} | {WebUtility.HtmlEncode(snippet.Line)}\n{gutter} | {snippet.Carets}</pre>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(DisplayWidth.Harmless(text));
}
