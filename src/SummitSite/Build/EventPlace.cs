using System.Globalization;
using SummitSite.Content;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Kinds;

namespace SummitSite.Build;

/// <summary>What an editor has to know to put a new event into a timeline: the days of each, and the headings it has.</summary>
internal static class EventPlace
{
    internal const string Advice = "; where among the others is all the same, events are put in order by date";

    /// <summary>The days a timeline's events are of, in brackets; empty for a file that is none or cannot be read.</summary>
    internal static string DaysOf(string path, SiteContent content)
    {
        string[] days = [.. content.Timelines.Where(t => t.At.Path == path).SelectMany(t => t.Events).Select(e => e.When.Start.Day).Order().Select(d => d.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))];
        return days.Length == 0 ? "" : days[0] == days[^1] ? $" ({days[0]})" : $" ({days[0]} to {days[^1]})";
    }

    /// <summary>The fields of an event with the headings that are there as the example of one, each timeline's behind its id.</summary>
    internal static Descriptor Described(Descriptor events, SiteContent content)
    {
        string[] headings = [.. content.Timelines.OrderBy(t => t.Id, StringComparer.Ordinal).Where(t => !t.Events.IsEmpty).Select(t => $"{string.Join(", ", t.Events.Select(e => e.Phase).Distinct())} ({t.Id})")];
        return headings.Length == 0 ? events : events with { Fields = [.. events.Fields.Select(f => f == TimelineReader.Phase ? f with { Example = string.Join("; ", headings) } : f)] };
    }
}
