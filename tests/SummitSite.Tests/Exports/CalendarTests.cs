using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using SummitSite.Exports.Timelines;
using Xunit;

namespace SummitSite.Tests.Exports;

/// <summary>The calendar, read back by a library that is not ours, and its lines against RFC 5545.</summary>
public sealed class CalendarTests
{
    private static readonly PublishedSite[] Sites = [PublishedSite.Lake, PublishedSite.Real];

    [Fact]
    public void Every_line_ends_with_CR_LF_and_has_at_most_75_octets() => Assert.All(Sites, site =>
    {
        var lines = site[TimelineCalendar.Path].Split("\r\n");
        Assert.Equal("", lines[^1]);
        Assert.All(lines, line =>
        {
            Assert.DoesNotContain('\n', line);
            Assert.DoesNotContain('\r', line);
            Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75);
        });
    });

    [Fact]
    public void Every_event_is_there_once_under_a_name_for_good() => Assert.All(Sites, site =>
    {
        var events = Read(site).Events;
        Assert.Equal(site.Json("data/events.json").EnumerateArray().Select(e => e.GetProperty("id").GetString()), events.Select(e => e.Uid!.Split('@')[0]));
        Assert.Equal(site.Json("data/events.json").EnumerateArray().Select(e => e.GetProperty("title").GetString()), events.Select(e => e.Summary));
        Assert.Distinct(events.Select(e => e.Uid));
        Assert.All(events, e => Assert.True(site.Answers(e.Url!.AbsoluteUri), e.Url.AbsoluteUri));
    });

    [Fact]
    public void A_clock_time_is_the_same_moment_as_in_the_data_and_a_date_stays_a_date() => Assert.All(Sites, site =>
    {
        foreach (var (read, data) in Read(site).Events.Zip(site.Json("data/events.json").EnumerateArray()))
        {
            var starts = data.GetProperty("starts").GetString();
            Assert.Equal(starts is not null, read.Start!.HasTime);
            if (starts is not null)
                Assert.Equal(DateTimeOffset.Parse(starts, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime, read.Start.AsUtc);
            else
                Assert.StartsWith(read.Start.Value.ToString("yyyy", System.Globalization.CultureInfo.InvariantCulture), data.GetProperty("when").GetString(), StringComparison.Ordinal);
        }
    });

    [Fact]
    public void Times_of_other_zones_are_moments_in_UTC()
    {
        Assert.Equal(new DateTime(2030, 5, 3, 13, 30, 0, DateTimeKind.Utc), Event("talks-open").Start!.AsUtc);
        Assert.Equal(new DateTime(2030, 5, 16, 23, 0, 0, DateTimeKind.Utc), Event("first-ferry").Start!.AsUtc);
    }

    [Theory]
    [InlineData("2030-05-03", "20300503", "20300504")]
    [InlineData("2030-05", "20300501", "20300601")]
    [InlineData("2030", "20300101", "20310101")]
    [InlineData("2030-05-03/2030-05-04", "20300503", "20300505")]
    [InlineData("2030-05-03T23:00/2030-05-04", "20300503", "20300505")]
    public void A_date_is_whole_days_up_to_the_day_after(string when, string start, string end)
    {
        var text = new ExportedSite(TestSite.Lake.Replace("content/timelines/the-day.yaml", "when: 2030-05-03\n    part: morning", $"when: {when}"))[TimelineCalendar.Path];
        Assert.Contains($"UID:landing@example.org\r\nDTSTAMP:20300601T000000Z\r\nDTSTART;VALUE=DATE:{start}\r\nDTEND;VALUE=DATE:{end}\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stretch_of_clock_times_has_its_end_and_a_point_has_none()
    {
        var text = new ExportedSite(TestSite.Lake.Replace("content/timelines/the-day.yaml", "when: 2030-05-03T15:30\n", "when: 2030-05-03T15:30/2030-05-03T18:30~\n"))[TimelineCalendar.Path];
        Assert.Contains("DTSTART:20300503T133000Z\r\nDTEND:20300503T163000Z\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("DTSTART:20300503T133000Z\r\nDTEND", new ExportedSite(TestSite.Lake)[TimelineCalendar.Path], StringComparison.Ordinal);
    }

    [Fact]
    public void An_approximate_time_says_so_first_and_how_it_is_known()
    {
        var description = Event("talks-end").Description!;
        Assert.Contains("about 18:30", description.Split('\n')[0], StringComparison.Ordinal);
        Assert.Contains("Counted from the statements.", description, StringComparison.Ordinal);
        Assert.Contains("[Southvale Agency, 2030-05-04]", description, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_the_format_and_letters_of_any_script_come_back_as_they_were()
    {
        const string title = "Ж, Ł; \\ 漢字 \U0001F600 – a title that is long enough to be folded more than once, with, commas; and marks";
        var site = PublishedSite.Of(TestSite.Lake.Replace("content/timelines/the-day.yaml", "title: The talks open", $"title: '{title}'"));
        Assert.Equal(title, Read(site).Events.Single(e => e.Uid!.StartsWith("talks-open@", StringComparison.Ordinal)).Summary);
    }

    [Fact]
    public void Names_and_stamps_do_not_depend_on_where_or_when_it_is_built()
    {
        var elsewhere = new ExportedSite(TestSite.Lake, "https://preview.example.net/x/")[TimelineCalendar.Path];
        Assert.Contains("UID:talks-open@example.org\r\nDTSTAMP:20300601T000000Z\r\n", elsewhere, StringComparison.Ordinal);
    }

    private static Calendar Read(PublishedSite site) => Calendar.Load(site[TimelineCalendar.Path])!;

    private static CalendarEvent Event(string id) => Read(PublishedSite.Lake).Events.Single(e => e.Uid == $"{id}@example.org");
}
