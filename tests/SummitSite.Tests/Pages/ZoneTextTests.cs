using System.Collections.Immutable;
using CsCheck;
using NodaTime;
using SummitSite.Content;
using SummitSite.Pages;
using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class ZoneTextTests
{
    private static readonly ImmutableArray<SiteZone> Zones =
    [
        Zone("America/Anchorage", "Anchorage"), Zone("Europe/Moscow", "Moscow"), Zone("Europe/Kyiv", "Kyiv"), Zone("America/New_York", "Washington"), Zone("Etc/UTC", "UTC"),
    ];

    [Fact]
    public void A_moment_is_shown_on_every_other_clock_and_alike_clocks_share_a_line() =>
        Assert.Equal(["22:26 in Moscow and Kyiv", "15:26 in Washington", "19:26 UTC"], Lines("2025-08-15T11:26", "America/Anchorage"));

    [Fact]
    public void In_winter_Kyiv_is_an_hour_behind_Moscow() =>
        Assert.Equal(["23:26 in Moscow on 14 January", "22:26 in Kyiv on 14 January", "15:26 in Washington on 14 January", "20:26 UTC on 14 January"], Lines("2026-01-15T09:26", "Pacific/Auckland")[1..]);

    [Fact]
    public void Where_it_is_another_day_the_day_is_said() => Assert.Contains("02:26 in Moscow and Kyiv on 16 August", Lines("2025-08-15T15:26", "America/Anchorage"));

    [Fact]
    public void Where_it_is_another_year_the_year_is_said() => Assert.Contains("07:00 in Moscow on 1 January 2026", Lines("2025-12-31T19:00", "America/Anchorage"));

    [Fact]
    public void Doubt_goes_with_the_clock() => Assert.Contains("about 01:11 in Moscow and Kyiv on 16 August", Lines("2025-08-15T14:11~", "America/Anchorage"));

    [Theory]
    [InlineData("2025-08-15T11:26/2025-08-15T14:11~", "from 22:26 to about 01:11 on 16 August in Moscow and Kyiv")]
    [InlineData("2025-08-15T15:26/2025-08-15T16:00", "from 02:26 to 03:00 on 16 August in Moscow and Kyiv")]
    [InlineData("2025-08-15T22:00/2025-08-16T01:00", "from 09:00 on 16 August to 12:00 in Moscow and Kyiv")]
    public void A_stretch_is_shown_from_end_to_end(string written, string line) => Assert.Contains(line, Lines(written, "America/Anchorage"));

    [Theory]
    [InlineData("2025-08-15")]
    [InlineData("2025-08")]
    [InlineData("2025-08-15/2025-08-16")]
    [InlineData("2025-08-15T11:26/2025-08-16")]
    public void A_date_is_on_no_clock(string written) => Assert.Empty(Lines(written, "America/Anchorage"));

    [Fact]
    public void The_own_clock_is_named_first() =>
        Assert.Equal("in Kyiv and Moscow", ZoneText.Here(Read("2025-08-15T11:26"), DateTimeZoneProviders.Tzdb["Europe/Kyiv"], Zones, English.Words));

    [Fact]
    public void A_zone_that_is_not_one_of_the_sites_is_called_by_its_city() =>
        Assert.Equal("in Buenos Aires", ZoneText.Here(Read("2025-08-15T11:26"), DateTimeZoneProviders.Tzdb["America/Argentina/Buenos_Aires"], Zones, English.Words));

    [Fact]
    public void Every_line_is_the_same_moment() =>
        Gen.Select(Gen.Int[0, 364], Gen.Int[0, 1439], Gen.Int[0, Zones.Length - 1]).Sample((day, minute, own) =>
        {
            var zone = Zones[own].Zone;
            var local = new LocalDate(2025, 1, 1).PlusDays(day) + LocalTime.FromMinutesSinceMidnight(minute);
            var when = Read(local.ToString("uuuu-MM-ddTHH:mm", System.Globalization.CultureInfo.InvariantCulture));
            var instant = local.InZoneLeniently(zone).ToInstant();
            foreach (var line in ZoneText.Elsewhere(when, zone, Zones, English.Words))
                Assert.Equal(instant, NodaTime.Text.OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>").Parse(line.Pieces[0].Machine!).Value.ToInstant());
        });

    private static SiteZone Zone(string id, string label) => new(label, DateTimeZoneProviders.Tzdb[id], label);

    private static string[] Lines(string written, string zone) => [.. ZoneText.Elsewhere(Read(written), DateTimeZoneProviders.Tzdb[zone], Zones, English.Words).Select(l => l.Text)];

    private static When Read(string written) => Edtf.Read(written).Value!;
}
