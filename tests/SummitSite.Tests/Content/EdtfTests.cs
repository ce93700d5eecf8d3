using System.Text.RegularExpressions;
using CsCheck;
using NodaTime;
using SummitSite.Content;
using SummitSite.Reading.Fields;
using SummitSite.Tests.Properties;
using Xunit;

namespace SummitSite.Tests.Content;

public sealed class EdtfTests
{
    private static readonly Regex Pattern = new(((FieldShape.Words)Forms.When.Shape).Pattern!);

    [Fact]
    public void What_is_written_is_what_is_read() => Times.When.Sample(when => Edtf.Read(when.Text) == (when, null));

    [Fact]
    public void The_pattern_of_the_schema_takes_every_time_that_can_be_read()
    {
        Times.When.Sample(when => Pattern.IsMatch(when.Text));
        Gen.Char["0123456789-T:~?%/ ."].Array[0, 22].Select(c => new string(c)).Sample(text => Edtf.Read(text).Value is null || Pattern.IsMatch(text));
    }

    [Fact]
    public void Any_other_text_has_a_fault_that_is_a_sentence()
    {
        Gen.OneOf(Gen.String, Gen.Char["0123456789-T:~?%/ ."].Array[0, 22].Select(c => new string(c))).Sample(text =>
        {
            var (value, fault) = Edtf.Read(text);
            Assert.True(value is null != fault is null);
            Assert.True(fault is null || fault.Contains(' ', StringComparison.Ordinal) && !fault.EndsWith('.'));
        });
    }

    [Fact]
    public void A_date_never_becomes_an_instant() => Times.When.Sample(when =>
    {
        var zone = DateTimeZoneProviders.Tzdb["America/Anchorage"];
        Assert.Equal(when.Start.Precision == Precision.Minute, when.StartIn(zone) is not null);
        Assert.Equal(when.End?.Precision == Precision.Minute, when.EndIn(zone) is not null);
    });

    [Fact]
    public void The_last_day_is_never_before_the_first() => Times.When.Sample(when => when.LastDay >= when.Start.Day && when.Start.LastDay >= when.Start.Day);

    [Fact]
    public void Before_is_an_order() => Gen.Select(Times.When, Times.When, Times.When).Sample((a, b, c) =>
    {
        Assert.False(a.IsBefore(a));
        Assert.False(a.IsBefore(b) && b.IsBefore(a));
        Assert.True(!(a.IsBefore(b) && b.IsBefore(c)) || a.IsBefore(c));
    });

    [Theory]
    [InlineData("", "'' is not a date: write the year first, with all four digits, then month and day, such as 2025-08-15, 2025-08 or 2025")]
    [InlineData("15 August 2025", "'15 August 2025' is not a date: write the year first, with all four digits, then month and day, such as 2025-08-15, 2025-08 or 2025")]
    [InlineData("2025-8-15", "'2025-8-15' is not a date: behind the year stand month and day, with two digits each and hyphens between, such as 2025-08-15, 2025-08 or 2025")]
    [InlineData("2025-13", "'2025-13' is not a date: there is no month 13")]
    [InlineData("2025-02-29", "'2025-02-29' is not a date: 2025-02 has 28 days")]
    [InlineData("0000", "'0000' is not a date: the first year is 0001")]
    [InlineData("2025-08-15T25:00", "'25:00' is not a clock time of a day: write hours and minutes after a full date, such as 2025-08-15T11:26")]
    [InlineData("2025-08T11:26", "'11:26' is not a clock time of a day: write hours and minutes after a full date, such as 2025-08-15T11:26")]
    [InlineData("2025-08-15T11:26:30", "'11:26:30' is not a clock time of a day: write hours and minutes after a full date, such as 2025-08-15T11:26")]
    [InlineData("2025/2026/2027", "'2025/2026/2027' is not a time: write the year first, with all four digits, then month and day, such as 2025-08-15, 2025-08 or 2025. One '/' joins a start and an end, such as 2025-08-15/2025-08-16")]
    [InlineData("2025-08-16/2025-08-15", "The end 2025-08-15 is before the start 2025-08-16")]
    [InlineData("2025-08-15T12:00/2025-08-15T11:00", "The end 2025-08-15T11:00 is before the start 2025-08-15T12:00")]
    public void A_fault_says_what_would_be_right(string text, string fault) => Assert.Equal((null, fault), Edtf.Read(text));

    [Fact]
    public void A_time_that_the_clocks_skip_is_moved_forward()
    {
        var zone = DateTimeZoneProviders.Tzdb["Europe/Zurich"];
        Assert.Equal(Instant.FromUtc(2030, 3, 31, 1, 30), Edtf.Read("2030-03-31T02:30").Value!.StartIn(zone));
    }
}
