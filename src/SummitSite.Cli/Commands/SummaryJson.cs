using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary>
/// The same numbers for programs: one object on one line; <c>written</c>, <c>unchanged</c> and <c>removed</c> only after a write, <c>texts</c> and <c>sourcesInUse</c> only after a check.
/// </summary>
internal static class SummaryJson
{
    internal static string Of(BuildSummary summary, WriteResult? write = null, SiteHealth? health = null)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            WriteNumbers(json, summary);
            json.WriteStartArray("statuses");
            foreach (var status in summary.Statuses)
                Write(json, status);
            json.WriteEndArray();
            if (health is not null)
                Write(json, health);
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

    private static void WriteNumbers(Utf8JsonWriter json, BuildSummary summary)
    {
        json.WriteStartObject("entries");
        foreach (var entry in summary.Entries)
            json.WriteNumber(entry.Kind, entry.Count);
        json.WriteEndObject();
        json.WriteNumber("pages", summary.Pages);
        json.WriteNumber("quotations", summary.Quotations);
        json.WriteNumber("verifiedQuotations", summary.VerifiedQuotations);
        json.WriteNumber("citations", summary.Citations);
        json.WriteNumber("paragraphs", summary.Paragraphs);
        json.WriteNumber("citedParagraphs", summary.CitedParagraphs);
        json.WriteNumber("errors", summary.Errors);
        json.WriteNumber("warnings", summary.Warnings);
    }

    private static void Write(Utf8JsonWriter json, StatusSummary status)
    {
        json.WriteStartObject();
        json.WriteString("outcome", status.Outcome);
        json.WriteString("status", status.Status);
        json.WriteString("asOf", status.AsOf);
        Write(json, "counted", status.Counted);
        Write(json, "notCounted", status.NotCounted);
        Write(json, "alsoEarned", status.AlsoEarned);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, ImmutableArray<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SiteHealth health)
    {
        json.WriteStartArray("texts");
        foreach (var page in health.Pages)
        {
            json.WriteStartObject();
            json.WriteString("page", page.Page);
            json.WriteString("path", page.Path);
            json.WriteNumber("paragraphs", page.Paragraphs);
            json.WriteNumber("cited", page.Cited);
            json.WriteNumber("sources", page.Sources);
            json.WriteNumber("independent", page.Independent);
            json.WriteNumber("largestShare", page.LargestShare);
            json.WriteString("newest", page.Newest);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("sourcesInUse");
        foreach (var source in health.Sources)
        {
            json.WriteStartObject();
            json.WriteString("source", source.Source);
            json.WriteString("date", source.Date);
            json.WriteNumber("uses", source.Uses);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
