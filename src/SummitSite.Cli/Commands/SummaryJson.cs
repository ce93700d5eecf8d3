using System.Text;
using System.Text.Json;
using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary>The same numbers for programs: one object on one line; <c>written</c>, <c>unchanged</c> and <c>removed</c> only after a write.</summary>
internal static class SummaryJson
{
    internal static string Of(BuildSummary summary, WriteResult? write = null)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteStartObject("entries");
            foreach (var entry in summary.Entries)
                json.WriteNumber(entry.Kind, entry.Count);
            json.WriteEndObject();
            json.WriteNumber("pages", summary.Pages);
            json.WriteNumber("citations", summary.Citations);
            json.WriteNumber("paragraphs", summary.Paragraphs);
            json.WriteNumber("citedParagraphs", summary.CitedParagraphs);
            json.WriteNumber("errors", summary.Errors);
            json.WriteNumber("warnings", summary.Warnings);
            if (write is not null)
            {
                json.WriteNumber("written", write.Written);
                json.WriteNumber("unchanged", write.Unchanged);
                json.WriteNumber("removed", write.Removed);
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
