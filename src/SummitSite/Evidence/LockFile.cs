using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Evidence;

/// <summary>The lock as JSON: quotations in ordinal order of ids, two spaces, <c>\n</c>, so that a change is a small difference.</summary>
internal static class LockFile
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static byte[] Write(EvidenceLock evidence)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("quotations");
            foreach (var (id, quotation) in evidence.Quotations)
                Write(json, id, quotation);
            json.WriteEndObject();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The site's lock; an empty one where there is none; null, after a report, where the file is not one.</summary>
    internal static EvidenceLock? Read(SiteSources sources, DiagnosticBag bag)
    {
        if (sources.Files.FirstOrDefault(f => f.Path == EvidenceLock.Path) is not { } file)
            return EvidenceLock.Empty;
        try
        {
            using var json = JsonDocument.Parse(file.Bytes);
            var root = json.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
                throw new JsonException($"version {root.GetProperty("version").GetInt32()} is not {Version}");
            return new EvidenceLock(root.GetProperty("quotations").EnumerateObject().ToImmutableSortedDictionary(q => q.Name, q => Quotation(q.Value), StringComparer.Ordinal));
        }
        catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            bag.Add(Rules.LockUnreadable(Location.OfFile(file.Path), fault is JsonException { LineNumber: { } line } ? $"line {line + 1} is not JSON" : "a field is missing or of another form"));
            return null;
        }
    }

    private static void Write(Utf8JsonWriter json, string id, SealedQuotation quotation)
    {
        json.WriteStartObject(id);
        json.WriteString("source", quotation.Source);
        json.WriteString("sha256", quotation.Sha256);
        json.WriteString("sealed", quotation.Day);
        json.WriteStartArray("segments");
        foreach (var segment in quotation.Segments)
        {
            json.WriteStartObject();
            json.WriteNumber("paragraph", segment.Paragraph);
            json.WriteNumber("offset", segment.Offset);
            json.WriteNumber("length", segment.Length);
            json.WriteString("words", segment.Words);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static SealedQuotation Quotation(JsonElement json) => new(
        Text(json, "source"), Text(json, "sha256"), Text(json, "sealed"),
        [
            .. json.GetProperty("segments").EnumerateArray().Select(s => new SealedSegment(
                s.GetProperty("paragraph").GetInt32(), s.GetProperty("offset").GetInt32(), s.GetProperty("length").GetInt32(), Text(s, "words"))),
        ]);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new KeyNotFoundException(name);
}
