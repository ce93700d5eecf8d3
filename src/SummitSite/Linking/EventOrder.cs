using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;

namespace SummitSite.Linking;

/// <summary>
/// The order of events: by day; within a day by clock time where one is known, else by part of the day; then <c>after</c>; then as written.
/// The day of a clock time is that in the host's zone; a date is a date and is never moved.
/// </summary>
internal static class EventOrder
{
    internal static ImmutableArray<TimelineEvent> Sort(ImmutableArray<TimelineEvent> events, DateTimeZone host)
    {
        var sorted = events
            .Select((entry, written) => (Entry: entry, Key: KeyOf(entry, host), Written: written))
            .OrderBy(e => e.Key.Day)
            .ThenBy(e => e.Key.Minute)
            .ThenBy(e => e.Written)
            .Select(e => e.Entry)
            .ToList();
        foreach (var late in events.Where(e => e.After is not null))
            PutAfter(sorted, late);
        return [.. sorted];
    }

    private static (LocalDate Day, int Minute) KeyOf(TimelineEvent entry, DateTimeZone host)
    {
        if (entry.When.StartIn(entry.Zone ?? host) is { } instant)
        {
            var local = instant.InZone(host);
            return (local.Date, (local.Hour * 60) + local.Minute);
        }
        return (entry.When.Start.Day, entry.Part is { } part ? Start(part) : 0);
    }

    // Minutes after midnight from which a part of the day is taken to run: only for sorting among clock times.
    private static int Start(PartOfDay part) => part switch
    {
        PartOfDay.Morning => 6 * 60,
        PartOfDay.Midday => 12 * 60,
        PartOfDay.Afternoon => 13 * 60,
        PartOfDay.Evening => 18 * 60,
        _ => 22 * 60,
    };

    private static void PutAfter(List<TimelineEvent> sorted, TimelineEvent late)
    {
        var first = sorted.FindIndex(e => e.Key == late.After!.Target);
        var at = sorted.IndexOf(late);
        if (first < 0 || late.When.Start.Clock is not null)
            return;
        sorted.RemoveAt(at);
        sorted.Insert(first < at ? first + 1 : first, late);
    }
}
