using CsCheck;
using NodaTime;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;
using SummitSite.Reading;
using Xunit;

namespace SummitSite.Tests.Linking;

public sealed class EventOrderTests
{
    private static readonly DateTimeZone Host = DateTimeZoneProviders.Tzdb["Europe/Zurich"];

    // Around the night in which the clocks go back, with dates and coarser times between.
    private static readonly Gen<string> Event = Gen.Select(
        Gen.OneOf("2030-10-26", "2030-10-27", "2030-10-27T00:30", "2030-10-27T02:30", "2030-10-27T03:10", "2030-10-27T12:00~", "2030-10", "2030"),
        Gen.OneOf("", "", "zone: Asia/Tokyo", "zone: America/Anchorage", "zone: Etc/UTC"),
        Gen.OneOf("", "", "part: morning", "part: night"),
        Gen.Int[-6, 7],
        (when, zone, part, after) => string.Join("\n    ", new[]
        {
            $"when: {when}", "title: It happens", "phase: The day", "sources: [alder-post-2030-05-04]", zone,
            when.Contains('T', StringComparison.Ordinal) ? "" : part, after < 0 ? "" : $"after: e{after}",
        }.Where(l => l.Length > 0)));

    private static readonly Gen<Timeline> Timelines = Event.Array[1, 8].Select(events => Read(events).Timelines.Single(t => t.Id == "autumn"));

    [Fact]
    public void Sorting_loses_no_event() => Timelines.Sample(timeline =>
    {
        var sorted = EventOrder.Sort(timeline.Events, Host);
        Assert.Equal(timeline.Events.Select(e => e.Id).Order(), sorted.Select(e => e.Id).Order());
    });

    [Fact]
    public void Events_of_one_time_stay_as_they_were_written() => Timelines.Sample(timeline =>
    {
        var sorted = EventOrder.Sort([.. timeline.Events.Select(e => e with { After = null })], Host);
        foreach (var alike in sorted.GroupBy(e => (e.When.Text, e.Zone, e.Part)))
            Assert.Equal(alike.Select(e => e.Id).Order(StringComparer.Ordinal), alike.Select(e => e.Id));
    });

    [Fact]
    public void Events_with_a_clock_time_stand_in_the_order_of_their_instants() => Timelines.Sample(timeline =>
    {
        var instants = EventOrder.Sort(timeline.Events, Host).Select(e => e.When.StartIn(e.Zone ?? Host)).OfType<Instant>().ToArray();
        Assert.Equal(instants.Order(), instants);
    });

    [Fact]
    public void An_event_stands_behind_the_one_it_comes_after_where_its_date_lets_it() => Timelines.Sample(timeline =>
    {
        var sorted = EventOrder.Sort(timeline.Events, Host).ToList();
        foreach (var late in sorted.Where(e => e.After is not null && e.When.Start.Clock is null && !IsInCircle(e, timeline)))
            if (sorted.Find(e => e.Key == late.After!.Target) is { When.Start: { Precision: Precision.Day } day } first && late.When.Start == day)
                Assert.True(sorted.IndexOf(first) < sorted.IndexOf(late));
    });

    [Fact]
    public void Two_events_after_the_same_one_stay_as_they_were_written() =>
        Assert.Equal(["e1", "e2", "e0", "e3", "e4"], Order("2030-10-26\n    part: night", "2030-10-26", "2030-10-26", "2030-10-26\n    after: e0", "2030-10-26\n    after: e0"));

    [Fact]
    public void A_chain_is_followed_from_its_start() =>
        Assert.Equal(["e2", "e1", "e0"], Order("2030-10-26\n    after: e1", "2030-10-26\n    after: e2", "2030-10-26T12:00"));

    [Fact]
    public void A_clock_time_of_another_zone_stands_on_the_hosts_day() =>
        Assert.Equal(["e1", "e0"], Order("2030-10-26", "2030-10-26T02:00\n    zone: Asia/Tokyo"));

    private static IEnumerable<string> Order(params string[] whens) =>
        EventOrder.Sort(Read([.. whens.Select(w => $"when: {w}\n    title: It happens\n    phase: The day\n    sources: [alder-post-2030-05-04]")]).Timelines.Single(t => t.Id == "autumn").Events, Host)
            .Select(e => e.Id);

    private static SiteContent Read(string[] events) => ContentReader.Read(
        TestSite.Empty.With("content/timelines/autumn.yaml", $"title: Autumn\nsummary: One night.\norder: 3\nevents:\n{string.Concat(events.Select((e, i) => $"  - id: e{i}\n    {e}\n"))}").Sources,
        new DiagnosticBag());

    private static bool IsInCircle(TimelineEvent start, Timeline timeline)
    {
        var next = start;
        for (var i = 0; i <= timeline.Events.Length && next is not null; i++)
            next = timeline.Events.FirstOrDefault(e => e.Key == next.After?.Target);
        return next is not null;
    }
}
