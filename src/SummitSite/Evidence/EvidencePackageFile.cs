using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Evidence;

/// <summary>The package as JSON: two spaces, <c>\n</c>, fields without a value left out.</summary>
internal static class EvidencePackageFile
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static byte[] Write(EvidencePackage package)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartArray("quotations");
            foreach (var quotation in package.Quotations)
                Write(json, quotation);
            json.WriteEndArray();
            json.WriteStartArray("sources");
            foreach (var source in package.Sources)
                Write(json, source);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The package; null, after a report, where the file is none.</summary>
    internal static EvidencePackage? Read(SourceFile file, DiagnosticBag bag)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Bytes);
            if (json.RootElement.GetProperty("version").GetInt32() != Version)
                throw new FormatException();
            return new EvidencePackage(
                [.. json.RootElement.GetProperty("quotations").EnumerateArray().Select(Quotation)],
                [.. json.RootElement.GetProperty("sources").EnumerateArray().Select(Source)]);
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            bag.Add(Rules.PackageUnreadable(file.Path, fault is JsonException { LineNumber: { } line } ? $"line {line + 1} is not JSON" : "a field is missing or of another form"));
            return null;
        }
    }

    /// <summary>What is to be proven, each at the line of the file where its id stands.</summary>
    internal static IEnumerable<Statement> Statements(EvidencePackage package, SourceFile file)
    {
        var text = new SourceText(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));
        foreach (var quotation in package.Quotations)
        {
            var at = text.At(Math.Max(0, text.Content.IndexOf($"\"id\": \"{quotation.Id}\"", StringComparison.Ordinal)));
            yield return new Statement(
                quotation.Id, quotation.Source, QuotationText.Of(quotation.Fragments, quotation.Prefix, quotation.Suffix), quotation.Locator, at, at);
        }
    }

    private static void Write(Utf8JsonWriter json, PackedQuotation quotation)
    {
        json.WriteStartObject();
        json.WriteString("id", quotation.Id);
        json.WriteString("speaker", quotation.Speaker);
        json.WriteString("source", quotation.Source);
        json.WriteString("locator", quotation.Locator);
        json.WriteStartArray("fragments");
        foreach (var fragment in quotation.Fragments)
            json.WriteStringValue(fragment);
        json.WriteEndArray();
        WriteIfAny(json, "prefix", quotation.Prefix);
        WriteIfAny(json, "suffix", quotation.Suffix);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PackedSource source)
    {
        json.WriteStartObject();
        json.WriteString("id", source.Id);
        json.WriteString("publisher", source.Publisher);
        WriteIfAny(json, "title", source.Headline);
        json.WriteString("url", source.Url);
        json.WriteString("date", source.Date);
        json.WriteString("language", source.Language);
        WriteIfAny(json, "sha256", source.Sha256);
        json.WriteEndObject();
    }

    private static void WriteIfAny(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static PackedQuotation Quotation(JsonElement json) => new(
        Text(json, "id"), Text(json, "speaker"), Text(json, "source"), Text(json, "locator"),
        [.. json.GetProperty("fragments").EnumerateArray().Select(f => f.GetString() ?? throw new FormatException())], Maybe(json, "prefix"), Maybe(json, "suffix"));

    private static PackedSource Source(JsonElement json) => new(
        Text(json, "id"), Text(json, "publisher"), Maybe(json, "title"), Text(json, "url"), Text(json, "date"), Text(json, "language"), Maybe(json, "sha256"));

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new KeyNotFoundException(name);

    private static string? Maybe(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;
}
