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
    internal static string? Here(When when, DateTimeZone zone, ImmutableArray<SiteZone> zones) =>
        when.StartIn(zone) is null ? null : Words.In([NameOf(zone, zones), .. zones.Where(z => z.Zone.Id != zone.Id && IsSame(when, zone, z.Zone)).Select(z => z.Label)]);

    /// <summary>A line for every clock that shows something else.</summary>
    internal static ImmutableArray<TimeView> Elsewhere(When when, DateTimeZone zone, ImmutableArray<SiteZone> zones)
    {
        if (when.StartIn(zone) is not { } start || (when.End is not null && when.EndIn(zone) is null))
            return [];
        return
        [
            .. zones.Where(z => !IsSame(when, zone, z.Zone))
                .GroupBy(z => (Start: start.InZone(z.Zone).LocalDateTime, End: when.EndIn(zone)?.InZone(z.Zone).LocalDateTime))
                .Select(same => Line(when, zone, same.First().Zone, [.. same.Select(z => z.Label)])),
        ];
    }

    /// <summary>What readers call a zone: the site's label, or the city of its IANA name.</summary>
    internal static string NameOf(DateTimeZone zone, ImmutableArray<SiteZone> zones) =>
        zones.FirstOrDefault(z => z.Zone.Id == zone.Id)?.Label ?? zone.Id[(zone.Id.LastIndexOf('/') + 1)..].Replace('_', ' ');

    private static TimeView Line(When when, DateTimeZone zone, DateTimeZone other, ImmutableArray<string> names)
    {
        var start = when.StartIn(zone)!.Value.InZone(other);
        var startPiece = new TimePiece(TimeText.Clock(when.Start, start.TimeOfDay), TimeText.Machine(start));
        var startDay = OtherDay(start.Date, when.Start.Day);
        if (when.EndIn(zone)?.InZone(other) is not { } end)
            return new TimeView(startPiece, new TimePiece($" {Words.In(names)}{startDay}", null));
        var endPiece = new TimePiece(TimeText.Clock(when.End!, end.TimeOfDay), TimeText.Machine(end));
        var endDay = OtherDay(end.Date, when.End!.Day);
        // Where both ends fall on the same other day, one mention of it at the end is enough.
        var between = start.Date == end.Date && endDay.Length > 0 ? Words.To : startDay + Words.To;
        return new TimeView(
            new TimePiece(Words.From, null), startPiece, new TimePiece(between, null), endPiece, new TimePiece($"{endDay} {Words.In(names)}", null));
    }

    private static string OtherDay(LocalDate there, LocalDate here) =>
        there == here ? "" : Words.On + (there.Year == here.Year ? TimeText.DayAndMonth(there) : TimeText.Day(there));

    private static bool IsSame(When when, DateTimeZone zone, DateTimeZone other) =>
        IsSame(when.StartIn(zone), zone, other) && IsSame(when.EndIn(zone), zone, other);

    private static bool IsSame(Instant? moment, DateTimeZone zone, DateTimeZone other) =>
        moment is not { } instant || zone.GetUtcOffset(instant) == other.GetUtcOffset(instant);
}
