using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>
/// Findings in SARIF 2.1.0, for code scanning and other programs that gather findings of many tools. The rules that were broken travel with their explanations. Places are
/// relative to the root of the repository; columns are one-based and count UTF-16 units. A fingerprint knows a finding again when lines above it have changed.
/// </summary>
public static class DiagnosticSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Root = "%SRCROOT%";
    private const string Fingerprint = "summitsiteFinding/v1";

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="stream">Where to, in UTF-8.</param>
    /// <param name="diagnostics">In the order they are written.</param>
    /// <param name="root">What stands before every path: the site's root as seen from the repository's, empty or ending in a slash.</param>
    public static void Write(Stream stream, ImmutableArray<Diagnostic> diagnostics, string root = "")
    {
        ImmutableArray<Rule> rules = [.. diagnostics.Select(d => d.Rule).DistinctBy(r => r.Code).OrderBy(r => r.Code, StringComparer.Ordinal)];
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, rules);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartObject("originalUriBaseIds");
            json.WriteStartObject(Root);
            WriteText(json, "description", "The root of the repository.");
            json.WriteEndObject();
            json.WriteEndObject();
            WriteResults(json, diagnostics, rules, root);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void WriteTool(Utf8JsonWriter json, ImmutableArray<Rule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "summitsite");
        json.WriteString("semanticVersion", typeof(DiagnosticSarif).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "fullDescription", rule.Explanation);
            json.WriteStartObject("help");
            json.WriteString("text", $"{rule.Explanation}\n\nFor example:\n{rule.Example}");
            json.WriteString("markdown", $"{rule.Explanation}\n\nFor example:\n\n```text\n{rule.Example}\n```\n");
            json.WriteEndObject();
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", Level(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResults(Utf8JsonWriter json, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Rule> rules, string root)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", diagnostic.Rule.Code);
            json.WriteNumber("ruleIndex", rules.IndexOf(diagnostic.Rule));
            json.WriteString("level", Level(diagnostic.Severity));
            WriteText(json, "message", Message(diagnostic.Message));
            WriteLocations(json, "locations", diagnostic.At is { } at ? [(at, null)] : [], root);
            WriteLocations(json, "relatedLocations", diagnostic.Related.Select(r => (r.At, (string?)r.Message)), root);
            json.WriteStartObject("partialFingerprints");
            json.WriteString(Fingerprint, FingerprintOf(diagnostic, known));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteLocations(Utf8JsonWriter json, string name, IEnumerable<(Location At, string? Message)> locations, string root)
    {
        json.WriteStartArray(name);
        foreach (var (at, message) in locations)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", string.Join('/', at.From(root).Split('/').Select(Uri.EscapeDataString)));
            json.WriteString("uriBaseId", Root);
            json.WriteEndObject();
            WriteRegion(json, at);
            json.WriteEndObject();
            if (message is not null)
                WriteText(json, "message", Message(message));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteRegion(Utf8JsonWriter json, Location at)
    {
        var (endLine, endColumn) = at.Source.LineAndColumn(at.Span.End);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", at.Line);
        json.WriteNumber("startColumn", at.Column);
        json.WriteNumber("endLine", endLine);
        json.WriteNumber("endColumn", endColumn);
        json.WriteEndObject();
    }

    // The line's own words, not its number; the same finding on equal lines of a file is counted.
    private static string FingerprintOf(Diagnostic diagnostic, Dictionary<string, int> known)
    {
        var key = $"{diagnostic.Rule.Code}\n{diagnostic.At?.Path}\n{diagnostic.At?.LineText.Trim()}\n{diagnostic.Message}";
        known[key] = known.GetValueOrDefault(key) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{known[key]}")));
    }

    // In a message [words](target) would be a link; ours only tells of one.
    private static string Message(string text) => text.Replace("](", "\\](", StringComparison.Ordinal);

    private static string Level(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" };

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
