using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;

namespace SummitSite.Pages;

/// <summary>
/// A moment on other clocks: "22:26 in Moscow and Kyiv", "02:26 in Moscow on 16 August". Clocks that show the same share a line.
/// Only a clock time is a moment: a date has no lines.
/// </summary>
internal static class ZoneText
{
    /// <summary>The names of all the site's zones whose clocks show what the zone's does, the zone's own first: "in Moscow and Kyiv".</summary>
    internal static string? Here(When when, DateTimeZone zone, ImmutableArray<SiteZone> zones, Catalogue words) =>
        when.StartIn(zone) is null ? null : words.In([NameOf(zone, zones), .. zones.Where(z => z.Zone.Id != zone.Id && IsSame(when, zone, z.Zone)).Select(z => z.Label)]);

    /// <summary>A time followed by the places where clocks show it; alone where it is on no clock.</summary>
    internal static TimeView WithPlaces(TimeView time, When when, DateTimeZone zone, ImmutableArray<SiteZone> zones, Catalogue words) =>
        Here(when, zone, zones, words) is { } here ? TimeView.Of(words, "time.here", ("time", time), ("places", TimeView.Of(here))) : time;

    /// <summary>A line for every clock that shows something else.</summary>
    internal static ImmutableArray<TimeView> Elsewhere(When when, DateTimeZone zone, ImmutableArray<SiteZone> zones, Catalogue words)
    {
        if (when.StartIn(zone) is not { } start || (when.End is not null && when.EndIn(zone) is null))
            return [];
        return
        [
            .. zones.Where(z => !IsSame(when, zone, z.Zone))
                .GroupBy(z => (Start: start.InZone(z.Zone).LocalDateTime, End: when.EndIn(zone)?.InZone(z.Zone).LocalDateTime))
                .Select(same => Line(when, zone, same.First().Zone, TimeView.Of(words.In([.. same.Select(z => z.Label)])), words)),
        ];
    }

    /// <summary>What readers call a zone: the site's label, or the city of its IANA name.</summary>
    internal static string NameOf(DateTimeZone zone, ImmutableArray<SiteZone> zones) =>
        zones.FirstOrDefault(z => z.Zone.Id == zone.Id)?.Label ?? zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');

    private static TimeView Line(When when, DateTimeZone zone, DateTimeZone other, TimeView places, Catalogue words)
    {
        var start = when.StartIn(zone)!.Value.InZone(other);
        var startDay = OtherDay(start.Date, when.Start.Day, words);
        if (when.EndIn(zone)?.InZone(other) is not { } end)
            return startDay is null
                ? TimeView.Of(words, "time.here", ("time", Moment(when.Start, start, words)), ("places", places))
                : TimeView.Of(words, "time.here-on", ("time", Moment(when.Start, start, words)), ("places", places), ("date", startDay));
        var endDay = OtherDay(end.Date, when.End!.Day, words);
        // Where both ends fall on the same other day, one mention of it at the end is enough.
        var isOneDay = start.Date == end.Date && endDay is not null;
        var stretch = TimeView.Of(
            words, "time.stretch", ("start", On(isOneDay ? null : startDay, Moment(when.Start, start, words), words)), ("end", On(endDay, Moment(when.End!, end, words), words)));
        return TimeView.Of(words, "time.here", ("time", stretch), ("places", places));
    }

    private static TimeView Moment(EdtfPoint point, ZonedDateTime there, Catalogue words) =>
        new(new TimePiece(TimeText.Clock(point, there.TimeOfDay, words), TimeText.Machine(there)));

    private static TimeView On(TimeView? day, TimeView time, Catalogue words) => day is null ? time : TimeView.Of(words, "time.on", ("time", time), ("date", day));

    private static TimeView? OtherDay(LocalDate there, LocalDate here, Catalogue words) =>
        there == here ? null : TimeView.Of(there.Year == here.Year ? TimeText.DayAndMonth(there, words) : TimeText.Day(there, words));

    private static bool IsSame(When when, DateTimeZone zone, DateTimeZone other) =>
        IsSame(when.StartIn(zone), zone, other) && IsSame(when.EndIn(zone), zone, other);

    private static bool IsSame(Instant? moment, DateTimeZone zone, DateTimeZone other) =>
        moment is not { } instant || zone.GetUtcOffset(instant) == other.GetUtcOffset(instant);
}
