using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>
/// Findings for programs: one array of objects with <c>code</c>, <c>severity</c>, <c>title</c>, <c>message</c>, the place, and <c>related</c> places.
/// A place is <c>path</c>, <c>line</c>, <c>column</c>, <c>endLine</c>, <c>endColumn</c> (one-based, UTF-16 units, the end after the last unit) and <c>length</c>;
/// a finding that belongs to no file has a path of null and no more.
/// </summary>
public static class DiagnosticJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="stream">Where to, in UTF-8.</param>
    /// <param name="diagnostics">In the order they are written.</param>
    /// <param name="root">What stands before every path: the site's root as seen from here, empty or ending in a slash.</param>
    public static void Write(Stream stream, ImmutableArray<Diagnostic> diagnostics, string root = "")
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
                Write(json, diagnostic, root);
            json.WriteEndArray();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string root)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Rule.Code);
        json.WriteString("severity", diagnostic.Severity.Word());
        json.WriteString("title", diagnostic.Rule.Title);
        json.WriteString("message", diagnostic.Message);
        WritePlace(json, diagnostic.At, root);
        json.WriteStartArray("related");
        foreach (var related in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", related.Message);
            WritePlace(json, related.At, root);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Location? at, string root)
    {
        if (at is null)
        {
            json.WriteNull("path");
            return;
        }
        var (endLine, endColumn) = at.Source.LineAndColumn(at.Span.End);
        json.WriteString("path", at.From(root));
        json.WriteNumber("line", at.Line);
        json.WriteNumber("column", at.Column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteNumber("length", at.Span.Length);
    }
}
