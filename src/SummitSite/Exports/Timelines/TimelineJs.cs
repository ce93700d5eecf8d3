using System.Text.Json;
using NodaTime;
using SummitSite.Content;
using SummitSite.Exports.Data;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Exports.Timelines;

/// <summary>
/// <c>data/timelinejs.json</c>: the events in the form that TimelineJS and its like read. That form knows no zones: clock times are the host's, and what is shown is the time in words.
/// A date has no hour in it. Texts are markup there, so they are encoded.
/// </summary>
internal static class TimelineJs
{
    internal const string Path = "data/timelinejs.json";

    internal const string Type = "application/json";

    internal static OutputFile Of(DataScope scope, TimeInWords inWords) => JsonFile.Of(Path, json =>
    {
        json.WriteStartObject();
        json.WriteStartObject("title");
        json.WriteString("unique_id", "title");
        WriteText(json, scope.Index.Site.Title, scope.Index.Site.Description);
        json.WriteEndObject();
        json.WriteStartArray("events");
        foreach (var happening in scope.Index.Events)
            Write(json, happening, scope, inWords(happening));
        json.WriteEndArray();
        json.WriteString("scale", "human");
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, TimelineEvent happening, DataScope scope, string time)
    {
        var (when, zone, host) = (happening.When, scope.Index.ZoneOf(happening), scope.Index.Site.Summit.Zone);
        json.WriteStartObject();
        json.WriteString("unique_id", happening.Id);
        WriteDate(json, "start_date", when.Start, when.StartIn(zone)?.InZone(host));
        if (when.End is { } end)
            WriteDate(json, "end_date", end, when.EndIn(zone)?.InZone(host));
        json.WriteString("display_date", Html.EncodeText(time));
        json.WriteString("group", scope.Index.Timelines.First(t => t.Events.Contains(happening)).Title);
        json.WriteBoolean("autolink", false);
        WriteText(json, happening.Title, DataScope.Plain(happening.Text), scope.Url(happening));
        json.WriteEndObject();
    }

    private static void WriteDate(Utf8JsonWriter json, string name, EdtfPoint point, ZonedDateTime? moment)
    {
        var day = moment?.Date ?? point.Day;
        json.WriteStartObject(name);
        json.WriteNumber("year", day.Year);
        if (point.Precision > Precision.Year)
            json.WriteNumber("month", day.Month);
        if (point.Precision > Precision.Month)
            json.WriteNumber("day", day.Day);
        if (moment is { } clock)
        {
            json.WriteNumber("hour", clock.Hour);
            json.WriteNumber("minute", clock.Minute);
        }
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string headline, string? text, string? url = null)
    {
        json.WriteStartObject("text");
        var encoded = Html.EncodeText(headline);
        json.WriteString("headline", url is null ? encoded : $"<a href=\"{Html.EncodeText(url)}\">{encoded}</a>");
        if (text is not null)
            json.WriteString("text", $"<p>{Html.EncodeText(text)}</p>");
        json.WriteEndObject();
    }
}
