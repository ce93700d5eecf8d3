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
        // The sort is stable: what is equal stays in the order written.
        var sorted = events.OrderBy(e => KeyOf(e, host).Day).ThenBy(e => KeyOf(e, host).Minute).ToList();
        var byId = events.ToLookup(e => e.Key);
        var moved = new HashSet<TimelineEvent>(ReferenceEqualityComparer.Instance);
        foreach (var late in events.Where(e => e.After is not null).OrderBy(e => Chain(e, byId).Count()))
            if (byId[late.After!.Target].FirstOrDefault() is { } first && IsFree(late, first, host))
                PutAfter(sorted, late, first, moved);
        return [.. sorted];
    }

    /// <summary>Whether the times that are known leave no doubt that the first was earlier than the second.</summary>
    internal static bool IsCertainlyBefore(TimelineEvent first, TimelineEvent second, DateTimeZone host) =>
        first.When.StartIn(first.Zone ?? host) is { } a && second.When.StartIn(second.Zone ?? host) is { } b
            ? a < b
            : LastDay(first, host) < KeyOf(second, host).Day;

    // Minutes are counted from the start of the day, so that the hour that comes twice in autumn is in order.
    private static (LocalDate Day, double Minute) KeyOf(TimelineEvent entry, DateTimeZone host)
    {
        if (entry.When.StartIn(entry.Zone ?? host) is not { } instant)
            return (entry.When.Start.Day, entry.Part is { } part ? Start(part) : 0);
        var day = instant.InZone(host).Date;
        return (day, (instant - host.AtStartOfDay(day).ToInstant()).TotalMinutes);
    }

    private static LocalDate LastDay(TimelineEvent entry, DateTimeZone host) =>
        entry.When.Start.Clock is null ? entry.When.Start.LastDay : KeyOf(entry, host).Day;

    // Minutes after midnight from which a part of the day is taken to run: only for sorting among clock times.
    private static double Start(PartOfDay part) => part switch
    {
        PartOfDay.Morning => 6 * 60,
        PartOfDay.Midday => 12 * 60,
        PartOfDay.Afternoon => 13 * 60,
        PartOfDay.Evening => 18 * 60,
        _ => 22 * 60,
    };

    // A clock time stands where it stands; a date gives way within its own day, month or year.
    private static bool IsFree(TimelineEvent late, TimelineEvent first, DateTimeZone host) =>
        late.When.Start.Clock is null && KeyOf(first, host).Day is var day && day >= late.When.Start.Day && day <= late.When.Start.LastDay;

    /// <summary>The events it comes after, nearest first; a circle is followed once.</summary>
    private static IEnumerable<TimelineEvent> Chain(TimelineEvent entry, ILookup<EntryKey, TimelineEvent> byId)
    {
        var met = new HashSet<TimelineEvent>(ReferenceEqualityComparer.Instance) { entry };
        for (var next = First(entry); next is not null && met.Add(next); next = First(next))
            yield return next;

        TimelineEvent? First(TimelineEvent e) => e.After is null ? null : byId[e.After.Target].FirstOrDefault();
    }

    // Behind the first event, and behind those that were put there before, so that they stay in the order written.
    private static void PutAfter(List<TimelineEvent> sorted, TimelineEvent late, TimelineEvent first, HashSet<TimelineEvent> moved)
    {
        var at = sorted.FindIndex(e => ReferenceEquals(e, late));
        if (at > sorted.FindIndex(e => ReferenceEquals(e, first)))
            return;
        sorted.RemoveAt(at);
        var place = sorted.FindIndex(e => ReferenceEquals(e, first)) + 1;
        while (place < sorted.Count && moved.Contains(sorted[place]))
            place++;
        sorted.Insert(place, late);
        moved.Add(late);
    }
}
