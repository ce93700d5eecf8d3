using NodaTime;
using NodaTime.Text;
using SummitSite.Content;
using SummitSite.Exports.Data;
using SummitSite.Linking;
using SummitSite.Output;

namespace SummitSite.Exports.Timelines;

/// <summary>An event's time as its page says it.</summary>
internal delegate string TimeInWords(TimelineEvent happening);

/// <summary>
/// <c>timeline.ics</c> (RFC 5545): the events of all timelines. A clock time is a moment in UTC; a date, a month or a year is an event of whole days and never becomes a moment.
/// How exactly a time is known is said in the description. Identifiers do not depend on where the site is built for, and nothing depends on when it was built.
/// </summary>
internal static class TimelineCalendar
{
    internal const string Path = "timeline.ics";

    internal const string Type = "text/calendar";

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    internal static OutputFile Of(DataScope scope, TimeInWords inWords)
    {
        var text = new CalendarText();
        text.Line("BEGIN", "VCALENDAR");
        text.Line("VERSION", "2.0");
        text.Line("PRODID", "-//SummitSite//SummitSite//EN");
        text.Line("METHOD", "PUBLISH");
        text.Text("NAME", scope.Index.Site.Title);
        text.Text("X-WR-CALNAME", scope.Index.Site.Title);
        text.Text("DESCRIPTION", scope.Index.Site.Description);
        text.Line("SOURCE;VALUE=URI", scope.At("/" + Path));
        foreach (var happening in scope.Index.Events)
            Write(text, happening, scope, inWords);
        text.Line("END", "VCALENDAR");
        return text.ToFile(Path);
    }

    private static void Write(CalendarText text, TimelineEvent happening, DataScope scope, TimeInWords inWords)
    {
        var index = scope.Index;
        text.Line("BEGIN", "VEVENT");
        text.Line("UID", $"{happening.Id}@{index.Site.BaseUrl.Host}");
        text.Line("DTSTAMP", $"{Day.Format(index.Updated)}T000000Z");
        WriteTime(text, happening.When, index.ZoneOf(happening));
        text.Text("SUMMARY", happening.Title);
        text.Text("DESCRIPTION", Description(happening, index, inWords(happening)));
        text.Text("LOCATION", happening.Place);
        text.Line("URL", scope.Url(happening));
        text.Text("CATEGORIES", happening.Phase);
        text.Line("TRANSP", "TRANSPARENT");
        text.Line("END", "VEVENT");
    }

    // Start and end must be of one kind: where only one of them is a moment, both are given as days. An end that is not after the start is left out.
    private static void WriteTime(CalendarText text, When when, DateTimeZone zone)
    {
        if (when.StartIn(zone) is { } start && (when.End is null || when.EndIn(zone) is not null))
        {
            text.Line("DTSTART", Moment.Format(start));
            if (when.EndIn(zone) is { } end && end > start)
                text.Line("DTEND", Moment.Format(end));
            return;
        }
        text.Line("DTSTART;VALUE=DATE", Day.Format(when.Start.Day));
        text.Line("DTEND;VALUE=DATE", Day.Format(when.LastDay.PlusDays(1)));
    }

    private static string Description(TimelineEvent happening, SiteIndex index, string time)
    {
        var sources = index.FindAll<Source>(happening.Sources.Select(s => s.Source)).Select(s => s.Title);
        string?[] parts = [time, DataScope.Plain(happening.Text), DataScope.Plain(happening.Note), $"[{string.Join("; ", sources)}]"];
        return string.Join("\n\n", parts.Where(p => !string.IsNullOrEmpty(p)));
    }
}
