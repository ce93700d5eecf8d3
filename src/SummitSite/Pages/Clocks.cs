using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// The clocks of the timeline: the host's on one side of the spine, on the other those of the site's other zones, of which a reader looks at one.
/// </summary>
internal sealed class Clocks
{
    private readonly Catalogue words;
    private readonly SiteZone host;

    internal Clocks(Content.Site site, Catalogue words)
    {
        this.words = words;
        var zone = site.Summit.Zone;
        host = site.Zones.FirstOrDefault(z => z.Zone.Id == zone.Id) ?? new SiteZone("", zone, ZoneText.NameOf(zone, site.Zones));
        Others = [.. site.Zones.Where(z => z.Zone.Id != zone.Id)];
    }

    /// <summary>The zones beside the host's, in the site's order.</summary>
    internal ImmutableArray<SiteZone> Others { get; }

    /// <summary>Whether clocks can show it from end to end: a date is on no clock.</summary>
    internal static bool CanShow(When when) => when.Start.Clock is not null && (when.End is null || when.End.Clock is not null);

    /// <summary>A moment on the host's clock, with its date.</summary>
    internal ClockView Here(When when, DateTimeZone zone) =>
        new("", Reading(when, zone, host.Zone), words.In([host.Label]), TimeText.Day(when.StartIn(zone)!.Value.InZone(host.Zone).Date, words));

    /// <summary>The same moment on the other clocks, those together that show the same; with its date where that is not the host's.</summary>
    internal ImmutableArray<ClockView> There(When when, DateTimeZone zone)
    {
        var start = when.StartIn(zone)!.Value;
        var here = start.InZone(host.Zone).Date;
        return
        [
            .. Others.GroupBy(z => (Start: start.InZone(z.Zone).LocalDateTime, End: when.EndIn(zone)?.InZone(z.Zone).LocalDateTime))
                .Select(same => new ClockView(
                    ZoneRules.ClassesOf(same), Reading(when, zone, same.First().Zone), words.In([.. same.Select(z => z.Label)]), OtherDay(same.Key.Start.Date, here))),
        ];
    }

    /// <summary>The date lines from one moment to another. Those of the host's clock are seen whichever the other clock is.</summary>
    internal ImmutableArray<TurnView> Turns(Instant earlier, Instant later) =>
        [.. DateLine.Between(earlier, later, [host, .. Others]).Select(Turn)];

    private TurnView Turn(DateLine line) => new(
        line.Zones.Contains(host) ? "" : ZoneRules.ClassesOf(line.Zones),
        TimeText.DayAndMonth(line.Day, words),
        words.In([.. line.Zones.Select(z => z.Label)]),
        TimeText.Clock(line.At.InZone(host.Zone).TimeOfDay, words),
        TimeText.Clock(line.At.InZone(line.Zones[0].Zone).TimeOfDay, words));

    private string? OtherDay(LocalDate there, LocalDate here) =>
        there == here ? null : there.Year == here.Year ? TimeText.DayAndMonth(there, words) : TimeText.Day(there, words);

    private TimeView Reading(When when, DateTimeZone zone, DateTimeZone clock)
    {
        var start = Reading(when.Start, when.StartIn(zone)!.Value.InZone(clock));
        return when.EndIn(zone) is { } end ? TimeView.Of(words, "time.stretch", ("start", start), ("end", Reading(when.End!, end.InZone(clock)))) : start;
    }

    private TimeView Reading(EdtfPoint point, ZonedDateTime there) => new(new TimePiece(TimeText.Clock(point, there.TimeOfDay, words), TimeText.Machine(there)));
}

/// <summary>What a clock shows, in which places, and the date where it has to be told. <paramref name="Zones"/> are the classes of its zones, empty for the host's.</summary>
internal sealed record ClockView(string Zones, TimeView Time, string? Places, string? Day) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("zones", Zones), ("time", Time), ("places", Places), ("day", Day)];
}

/// <summary>A date line: when the host's clock showed <paramref name="Here"/> it became <paramref name="Day"/> in these places, whose clocks showed <paramref name="There"/>.</summary>
internal sealed record TurnView(string Zones, string Day, string Places, string Here, string There) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("zones", Zones), ("day", Day), ("places", Places), ("here", Here), ("there", There)];
}
