using CsCheck;
using NodaTime;
using SummitSite.Content;
using SummitSite.Pages;
using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class TimeTextTests
{
    private static readonly DateTimeZone Anchorage = DateTimeZoneProviders.Tzdb["America/Anchorage"];

    private static readonly Gen<string> Dates =
        from year in Gen.Int[1, 9999]
        from month in Gen.Int[1, 12]
        from day in Gen.Int[1, 28]
        from fields in Gen.Int[1, 3]
        select string.Join('-', new[] { $"{year:0000}", $"{month:00}", $"{day:00}" }.Take(fields));

    private static readonly Gen<string> Points =
        from date in Dates
        from hour in Gen.Int[0, 23]
        from minute in Gen.Int[0, 59]
        from hasClock in Gen.Bool
        from mark in Gen.OneOf("", "~", "?", "%")
        select date + (hasClock && date.Length == 10 ? $"T{hour:00}:{minute:00}" : "") + mark;

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-08", "August 2025")]
    [InlineData("2025-08-15", "15 August 2025")]
    [InlineData("2025-08-05", "5 August 2025")]
    [InlineData("0476-09-04", "4 September 476")]
    [InlineData("2025-08-15T11:26", "15 August 2025, 11:26")]
    [InlineData("2025-08-15T11:26~", "15 August 2025, about 11:26")]
    [InlineData("2025-08-15T00:05?", "15 August 2025, 00:05 (uncertain)")]
    [InlineData("2025-08~", "about August 2025")]
    [InlineData("2025-08-15?", "15 August 2025 (uncertain)")]
    [InlineData("2025-08-15%", "about 15 August 2025 (uncertain)")]
    [InlineData("2025-08-15/2025-08-16", "15 to 16 August 2025")]
    [InlineData("2025-07-31/2025-08-02", "31 July to 2 August 2025")]
    [InlineData("2025-12-30/2026-01-02", "from 30 December 2025 to 2 January 2026")]
    [InlineData("2025-07/2025-08", "July to August 2025")]
    [InlineData("2025-12/2026-01", "from December 2025 to January 2026")]
    [InlineData("2022/2025", "2022 to 2025")]
    [InlineData("2025-08-15~/2025-08-16", "about 15 to 16 August 2025")]
    [InlineData("2025-08-15/2025-08-20~", "from 15 August 2025 to about 20 August 2025")]
    [InlineData("2025-08-15?/2025-08-16", "from 15 August 2025 (uncertain) to 16 August 2025")]
    [InlineData("2025-08/2025-10-02", "from August 2025 to 2 October 2025")]
    [InlineData("2025-08-15T11:26/2025-08-15T14:11~", "15 August 2025, from 11:26 to about 14:11")]
    [InlineData("2025-08-15T22:00/2025-08-16T01:00", "from 15 August 2025, 22:00 to 16 August 2025, 01:00")]
    [InlineData("2025-08-15/2025-08-15", "15 August 2025")]
    public void A_time_is_told_as_exactly_as_it_was_written(string written, string words) =>
        Assert.Equal(words, TimeText.Of(Read(written), Anchorage, English.Words).Text);

    [Theory]
    [InlineData("2025-08-15", "15 August 2025, afternoon")]
    [InlineData("2025-08-15/2025-08-16", "15 to 16 August 2025, afternoon")]
    public void The_part_of_the_day_stands_after_the_date(string written, string words) =>
        Assert.Equal(words, TimeText.Of(Read(written), Anchorage, English.Words, PartOfDay.Afternoon).Text);

    [Theory]
    [InlineData("2025", "2025")]
    [InlineData("2025-08~", "2025-08")]
    [InlineData("2025-08-15?", "2025-08-15")]
    [InlineData("2025-08-15T11:26~", "2025-08-15T11:26-08:00")]
    [InlineData("2025-01-15T11:26", "2025-01-15T11:26-09:00")]
    public void A_machine_is_told_a_date_or_a_moment(string written, string machine) =>
        Assert.Equal(machine, Assert.Single(TimeText.Of(Read(written), Anchorage, English.Words).Pieces).Machine);

    [Fact]
    public void Each_end_of_a_stretch_has_its_own_machine_value() =>
        Assert.Equal(
            ["2025-08-15T11:26-08:00", "2025-08-15T14:11-08:00"],
            TimeText.Of(Read("2025-08-15T11:26/2025-08-15T14:11~"), Anchorage, English.Words).Pieces.Select(p => p.Machine).OfType<string>());

    [Fact]
    public void A_date_never_becomes_a_moment() =>
        Dates.Sample(date => Assert.Equal(date, Assert.Single(TimeText.Of(Read(date), Anchorage, English.Words).Pieces).Machine));

    [Fact]
    public void Doubt_is_always_said_in_words() =>
        Points.Sample(point =>
        {
            var text = TimeText.Of(Read(point), Anchorage, English.Words).Text;
            Assert.Equal(point[^1] is '~' or '%', text.Contains("about ", StringComparison.Ordinal));
            Assert.Equal(point[^1] is '?' or '%', text.Contains("(uncertain)", StringComparison.Ordinal));
        });

    [Fact]
    public void A_stretch_tells_both_its_ends() =>
        Gen.Select(Points, Points).Sample((a, b) =>
        {
            var (stretch, _) = Edtf.Read($"{a}/{b}");
            if (stretch is null || stretch.Start == stretch.End)
                return;
            var machines = TimeText.Of(stretch, Anchorage, English.Words).Pieces.Select(p => p.Machine).OfType<string>();
            Assert.Equal([TimeText.Machine(stretch.Start, Anchorage), TimeText.Machine(stretch.End!, Anchorage)], machines);
        });

    [Fact]
    public void Without_a_zone_a_clock_time_has_no_offset() => Assert.Equal("2025-08-15T11:26", TimeText.Of(Read("2025-08-15T11:26"), English.Words).Pieces[0].Machine);

    private static When Read(string written) => Edtf.Read(written).Value!;
}
