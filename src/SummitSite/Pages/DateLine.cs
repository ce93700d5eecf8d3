using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;

namespace SummitSite.Pages;

/// <summary>The moment at which it became <paramref name="Day"/> on the clocks of <paramref name="Zones"/>, which turn together.</summary>
internal sealed record DateLine(Instant At, LocalDate Day, ImmutableArray<SiteZone> Zones)
{
    private static readonly Duration Longest = Duration.FromDays(1);

    /// <summary>
    /// The midnights after one moment and up to another, first to last. There are none between moments a day or more apart: there the dates speak for themselves.
    /// </summary>
    internal static ImmutableArray<DateLine> Between(Instant earlier, Instant later, ImmutableArray<SiteZone> zones)
    {
        if (later <= earlier || later - earlier >= Longest)
            return [];
        return
        [
            .. zones.SelectMany(z => Midnights(earlier, later, z.Zone).Select(m => (m.At, m.Day, Zone: z)))
                .GroupBy(m => (m.At, m.Day))
                .OrderBy(same => same.Key.At)
                .Select(same => new DateLine(same.Key.At, same.Key.Day, [.. same.Select(m => m.Zone)])),
        ];
    }

    private static IEnumerable<(Instant At, LocalDate Day)> Midnights(Instant earlier, Instant later, DateTimeZone zone)
    {
        for (var day = earlier.InZone(zone).Date.PlusDays(1); day <= later.InZone(zone).Date; day = day.PlusDays(1))
            yield return (zone.AtStartOfDay(day).ToInstant(), day);
    }
}
