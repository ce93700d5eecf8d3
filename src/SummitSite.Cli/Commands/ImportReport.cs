using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary>What <c>import</c> found and wrote, and what is left for an editor.</summary>
internal static class ImportReport
{
    private const int NameWidth = 12;

    /// <summary>For people; <paramref name="root"/> is what stands before every path.</summary>
    internal static string Text(ImportSummary summary, ImmutableArray<SiteFile> files, string root)
    {
        var text = new StringBuilder();
        Add(text, "source", summary.Id);
        Add(text, "title", summary.Title ?? "?");
        Add(text, "date", summary.Date ?? "?");
        Add(text, "publisher", summary.Publisher ?? "?");
        Add(text, "language", summary.Language ?? "?");
        Add(text, "text", string.Create(CultureInfo.InvariantCulture, $"{summary.Paragraphs} paragraphs, read as {summary.Encoding}"));
        Add(text, "sha256", summary.Sha256);
        Add(text, "quotations", $"{Count(summary.Candidates, "candidate")}, of {Count(summary.Passages, "passage")} between quotation marks");
        foreach (var file in files)
            Add(text, "written", root + file.Path);
        if (!summary.Open.IsEmpty)
            Add(text, "to decide", $"{string.Join(", ", summary.Open)}; and of each quotation: speaker, said, language, wording");
        foreach (var note in summary.Notes)
            Add(text, "look at", note);
        return text.ToString();
    }

    internal static string Json(ImportSummary summary, ImmutableArray<SiteFile> files)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("id", summary.Id);
            json.WriteString("title", summary.Title);
            json.WriteString("date", summary.Date);
            json.WriteString("publisher", summary.Publisher);
            json.WriteString("language", summary.Language);
            json.WriteString("encoding", summary.Encoding);
            json.WriteNumber("paragraphs", summary.Paragraphs);
            json.WriteString("sha256", summary.Sha256);
            json.WriteNumber("passages", summary.Passages);
            json.WriteNumber("candidates", summary.Candidates);
            Write(json, "written", files.Select(f => f.Path));
            Write(json, "open", summary.Open);
            Write(json, "notes", summary.Notes);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");

    private static void Add(StringBuilder text, string name, string value) => text.Append(name.PadRight(NameWidth)).Append(value).Append('\n');

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
