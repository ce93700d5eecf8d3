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
            WriteMap(json, "unproven", evidence.Unproven, Write);
            WriteMap(json, "texts", evidence.Texts, Write);
            WriteMap(json, "released", evidence.Released, Write);
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>The site's lock; an empty one where there is none; null, after a report, where the file is not one.</summary>
    internal static EvidenceLock? Read(SiteSources sources, DiagnosticBag bag) =>
        sources.Files.FirstOrDefault(f => f.Path == EvidenceLock.Path) is { } file ? Read(file, bag) : EvidenceLock.Empty;

    /// <summary>The lock in a file of any name; null after a report.</summary>
    internal static EvidenceLock? Read(SourceFile file, DiagnosticBag bag)
    {
        try
        {
            using var json = JsonDocument.Parse(file.Bytes);
            var root = json.RootElement;
            if (root.GetProperty("version").GetInt32() != Version)
                throw new JsonException($"version {root.GetProperty("version").GetInt32()} is not {Version}");
            return new EvidenceLock(ReadMap(root, "quotations", Quotation), ReadMap(root, "unproven", Recorded), ReadMap(root, "texts", SealedText), ReadMap(root, "released", Released));
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

    // A part that is empty is left out.
    private static void WriteMap<T>(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, T> map, Action<Utf8JsonWriter, T> write)
    {
        if (map.IsEmpty)
            return;
        json.WriteStartObject(name);
        foreach (var (key, value) in map)
        {
            json.WriteStartObject(key);
            write(json, value);
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, RecordedQuotation quotation)
    {
        json.WriteString("source", quotation.Source);
        json.WriteString("recorded", quotation.Day);
        json.WriteString("words", quotation.Words);
    }

    private static void Write(Utf8JsonWriter json, SealedText text)
    {
        json.WriteString("sha256", text.Sha256);
        json.WriteString("paragraphs", string.Join(' ', text.Paragraphs));
    }

    private static void Write(Utf8JsonWriter json, ReleasedEntry entry)
    {
        if (entry.Substance is not null)
            json.WriteString("substance", entry.Substance);
        if (entry.Corrections > 0)
            json.WriteNumber("corrections", entry.Corrections);
    }

    private static ImmutableSortedDictionary<string, T> ReadMap<T>(JsonElement root, string name, Func<JsonElement, T> read) =>
        root.TryGetProperty(name, out var map)
            ? map.EnumerateObject().ToImmutableSortedDictionary(e => e.Name, e => read(e.Value), StringComparer.Ordinal)
            : ImmutableSortedDictionary.Create<string, T>(StringComparer.Ordinal);

    private static RecordedQuotation Recorded(JsonElement json) => new(Text(json, "source"), Text(json, "recorded"), Text(json, "words"));

    private static SealedText SealedText(JsonElement json) => new(Text(json, "sha256"), [.. Text(json, "paragraphs").Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    private static ReleasedEntry Released(JsonElement json) => new(
        json.TryGetProperty("substance", out var substance) ? substance.GetString() : null,
        json.TryGetProperty("corrections", out var corrections) ? corrections.GetInt32() : 0);

    private static SealedQuotation Quotation(JsonElement json) => new(
        Text(json, "source"), Text(json, "sha256"), Text(json, "sealed"),
        [
            .. json.GetProperty("segments").EnumerateArray().Select(s => new SealedSegment(
                s.GetProperty("paragraph").GetInt32(), s.GetProperty("offset").GetInt32(), s.GetProperty("length").GetInt32(), Text(s, "words"))),
        ]);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new KeyNotFoundException(name);
}
