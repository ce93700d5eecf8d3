using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using SummitSite.Content;
using SummitSite.Pages;
using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class DateLineTests
{
    private static readonly ImmutableArray<SiteZone> Zones =
        [Zone("America/Anchorage"), Zone("Europe/Moscow"), Zone("Europe/Kyiv"), Zone("America/New_York"), Zone("Pacific/Auckland"), Zone("Etc/UTC")];

    private static readonly Gen<(Instant Earlier, Instant Later)> Moments = Gen.Select(
        Gen.Int[0, 527_039], Gen.Int[1, 2 * 1440], (minute, length) => (From(minute), From(minute + length)));

    [Fact]
    public void It_became_16_August_in_Moscow_and_Kyiv_at_13_00_in_Anchorage()
    {
        var line = Assert.Single(DateLine.Between(Anchorage(11, 26), Anchorage(13, 25), Zones));
        Assert.Equal((Anchorage(13, 0), new LocalDate(2025, 8, 16)), (line.At, line.Day));
        Assert.Equal(["Europe/Moscow", "Europe/Kyiv"], line.Zones.Select(z => z.Id));
    }

    [Fact]
    public void A_moment_at_midnight_itself_stands_behind_the_line()
    {
        Assert.Single(DateLine.Between(Anchorage(12, 59), Anchorage(13, 0), Zones));
        Assert.Empty(DateLine.Between(Anchorage(13, 0), Anchorage(13, 1), Zones));
    }

    [Fact]
    public void Moments_a_day_or_more_apart_have_no_line_between_them() =>
        Assert.Empty(DateLine.Between(Anchorage(11, 26), Anchorage(11, 26) + Duration.FromDays(1), Zones));

    [Fact]
    public void A_line_is_crossed_wherever_the_date_is_another_afterwards_and_nowhere_else() => Moments.Sample(m =>
    {
        var lines = DateLine.Between(m.Earlier, m.Later, Zones);
        if (m.Later - m.Earlier >= Duration.FromDays(1))
            return lines.IsEmpty;
        return Zones.All(z => Period.DaysBetween(m.Earlier.InZone(z.Zone).Date, m.Later.InZone(z.Zone).Date) == lines.Count(l => l.Zones.Contains(z)));
    });

    [Fact]
    public void A_line_is_the_first_moment_of_its_day_on_each_of_its_clocks() => Moments.Sample(m =>
        DateLine.Between(m.Earlier, m.Later, Zones).All(line =>
            m.Earlier < line.At && line.At <= m.Later
            && line.Zones.All(z => line.At.InZone(z.Zone).Date == line.Day && line.At.Minus(Duration.Epsilon).InZone(z.Zone).Date == line.Day.PlusDays(-1))));

    [Fact]
    public void Lines_are_in_the_order_of_time() => Moments.Sample(m =>
        DateLine.Between(m.Earlier, m.Later, Zones).Select(l => l.At) is var times && times.SequenceEqual(times.Distinct().Order()));

    private static Instant Anchorage(int hour, int minute) => new LocalDateTime(2025, 8, 15, hour, minute).InZoneStrictly(Zones[0].Zone).ToInstant();

    private static Instant From(int minute) => Instant.FromUtc(2025, 1, 1, 0, 0) + Duration.FromMinutes(minute);

    private static SiteZone Zone(string id) => new(id, DateTimeZoneProviders.Tzdb[id], id);
}
