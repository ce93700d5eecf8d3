using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// An event on the spine. <paramref name="Known"/> is how exactly its time is known: exact, about, part or date. <paramref name="Here"/> is the host's clock,
/// or the time as it is known where that is on no clock; <paramref name="Own"/> is the time where it happened, if its clock is not the host's.
/// <paramref name="Turns"/> are the date lines since the moment before. <paramref name="Who"/> are the ids of its people, for filters.
/// </summary>
internal sealed record ClockedEvent(
    EventView Event, string Known, ClockView Here, ImmutableArray<ClockView> There, TimeView? Own, ImmutableArray<TurnView> Turns, string Who) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
        [("event", Event), ("known", Known), ("here", Here), ("there", There), ("own", Own), ("turns", Turns), ("who", Who)];

    /// <summary><paramref name="before"/> is the moment before this event that is known to the minute or about.</summary>
    internal static ClockedEvent Of(TimelineEvent entry, Instant? before, PageWriter page)
    {
        var (index, zone) = (page.Index, page.Index.ZoneOf(entry));
        var clocks = new Clocks(index.Site, page.Words);
        var (view, isMoment) = (EventView.Of(entry, page), Clocks.CanShow(entry.When));
        return new ClockedEvent(
            view,
            KnownOf(entry),
            isMoment ? clocks.Here(entry.When, zone) : new ClockView("", view.Time, null, null),
            isMoment ? clocks.There(entry.When, zone) : [],
            isMoment && zone.Id != index.Site.Summit.Zone.Id ? view.Time : null,
            isMoment && before is { } earlier ? clocks.Turns(earlier, entry.When.StartIn(zone)!.Value) : [],
            string.Join(' ', index.FindAll<Speaker>(entry.People).Select(p => p.Id)));
    }

    private static string KnownOf(TimelineEvent entry) => (entry.When.Start, entry.Part) switch
    {
        ({ Clock: not null, IsApproximate: false, IsUncertain: false }, _) => "exact",
        ({ Clock: not null }, _) => "about",
        (_, not null) => "part",
        _ => "date",
    };
}
