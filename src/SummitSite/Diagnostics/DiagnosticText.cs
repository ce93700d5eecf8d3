using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>
/// Findings for people: <c>path:line:col: error SS0302: message</c>, then the line with carets under the place where asked for, then related places.
/// What is only worth knowing comes last, so that it never stands between what has to be mended.
/// </summary>
public static class DiagnosticText
{
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostics">In the order they are printed, infos aside.</param>
    /// <param name="color">Whether the writer is a terminal that shows ANSI colours.</param>
    /// <param name="snippets">Whether the source lines are shown.</param>
    /// <param name="root">What stands before every path: the site's root as seen from here, empty or ending in a slash.</param>
    /// <param name="gathers">Whether several infos of one code are one line that says how many there are.</param>
    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics, bool color, bool snippets, string root = "", bool gathers = false)
    {
        var ink = color ? Ink.Ansi : Ink.None;
        var infos = diagnostics.Where(d => d.Severity == Severity.Info).ToLookup(d => d.Rule.Code, StringComparer.Ordinal);
        var many = infos.Where(alike => gathers && alike.Count() > 1).OrderBy(alike => alike.Key, StringComparer.Ordinal).ToArray();
        foreach (var diagnostic in diagnostics.Where(d => d.Severity != Severity.Info).Concat(infos.Except(many).SelectMany(alike => alike)))
            Write(writer, diagnostic, ink, snippets, root);
        foreach (var alike in many)
            writer.Write($"{ink.Of(Severity.Info)}info {alike.Key}:{ink.Off} {alike.First().Rule.Title}, {alike.Count()} times. Add -v to see each.\n");
    }

    private static void Write(TextWriter writer, Diagnostic diagnostic, Ink ink, bool snippets, string root)
    {
        var severity = ink.Of(diagnostic.Severity);
        if (diagnostic.At is { } at)
            writer.Write($"{ink.Strong}{DisplayWidth.Harmless(at.PlaceFrom(root))}:{ink.Off} ");
        writer.Write($"{severity}{diagnostic.Severity.Word()} {diagnostic.Rule.Code}:{ink.Off} {DisplayWidth.Harmless(diagnostic.Message)}\n");
        if (snippets && diagnostic.At is not null)
            WriteSnippet(writer, diagnostic.At, "", severity, ink);
        foreach (var related in diagnostic.Related)
        {
            writer.Write($"  {ink.Strong}{DisplayWidth.Harmless(related.At.PlaceFrom(root))}:{ink.Off} {DisplayWidth.Harmless(related.Message)}\n");
            if (snippets)
                WriteSnippet(writer, related.At, "  ", ink.Of(Severity.Info), ink);
        }
    }

    private static void WriteSnippet(TextWriter writer, Location at, string indent, string caretInk, Ink ink)
    {
        if (Snippet.Of(at) is not { } snippet)
            return;
        var gutter = new string(' ', snippet.LineNumber.Length);
        writer.Write($"{indent}  {ink.Faint}{snippet.LineNumber} |{ink.Off} {snippet.Line}\n");
        writer.Write($"{indent}  {ink.Faint}{gutter} |{ink.Off} {caretInk}{snippet.Carets}{ink.Off}\n");
    }

    /// <summary>Escape sequences, or nothing.</summary>
    private sealed record Ink(string Strong, string Faint, string Red, string Yellow, string Blue, string Off)
    {
        internal static readonly Ink None = new("", "", "", "", "", "");
        internal static readonly Ink Ansi = new("\e[1m", "\e[2m", "\e[1;31m", "\e[1;33m", "\e[1;36m", "\e[0m");

        internal string Of(Severity severity) => severity switch
        {
            Severity.Error => Red,
            Severity.Warning => Yellow,
            _ => Blue,
        };
    }
}
