using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SummitSite.Content;
using SummitSite.Drawing;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages.Pictures;

/// <summary>The shape of the summit's first day: its events with a clock time, on the host's clock and on the first other clock that shows something else.</summary>
internal static class DayDrawing
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>The shape, or null where no event of the day has a clock time. The table behind it is left out where the page shows it anyway.</summary>
    internal static Html? Of(SiteIndex index, bool withTable)
    {
        var moments = MomentsOf(index);
        if (moments.IsEmpty)
            return null;
        var (site, day, words) = (index.Site, index.Site.Summit.Starts.Start.Day, index.Words);
        var host = AxisOf(moments, index);
        var other = OtherZone(site);
        var ahead = other is null ? 0 : MinutesAhead(site, other.Zone);
        var rows = RowsOf(moments, words);
        var figure = new DayFigure(
            words.Text("picture.day", ("day", TimeText.Day(day, words))),
            words.Listed(withTable ? moments.Select(m => (m.Text(words), m.Event.Title)) : rows.Select(r => (r.Name, r.Times))),
            ZoneText.NameOf(site.Summit.Zone, site.Zones),
            host,
            other?.Label,
            other is null ? null : OtherClock(host, ahead),
            StretchOf(index),
            other is null ? null : TurnOf(host, ahead, day, other.Label, words),
            rows);
        var without = index.Events.Count(e => !e.When.IsClock && e.When.End is null && e.When.Start.Day == day);
        var caption = PictureWords.Caption(words.Count("picture.day-caption", moments.Length), without > 0 ? words.Count("picture.day-without", without) : null);
        return Figure.Of(DayPicture.Draw(figure), caption, withTable ? TableOf(moments, words) : null, words.IsRightToLeft());
    }

    /// <summary>The events of the summit's first day that have a clock time, in the order of the host's clock.</summary>
    internal static ImmutableArray<DayMoment> MomentsOf(SiteIndex index)
    {
        var (host, day) = (index.Site.Summit.Zone, index.Site.Summit.Starts.Start.Day);
        return
        [
            .. index.Events
                .Where(e => e.When.IsClock)
                .Select(e => (Event: e, At: e.When.StartIn(index.ZoneOf(e))!.Value.InZone(host).LocalDateTime, End: e.When.EndIn(index.ZoneOf(e))?.InZone(host).LocalDateTime))
                .Where(e => e.At.Date == day)
                .Select(e => new DayMoment(e.Event, e.At.TimeOfDay, MinutesOf(e.At.TimeOfDay), e.End is { } end && end.Date == day ? MinutesOf(end.TimeOfDay) : MinutesOf(e.At.TimeOfDay)))
                .OrderBy(m => m.From),
        ];
    }

    /// <summary>The minutes of the day's events and of the summit itself, with room for both.</summary>
    internal static Axis AxisOf(ImmutableArray<DayMoment> moments, SiteIndex index)
    {
        var all = moments.SelectMany(m => new[] { m.From, m.To }).Concat(StretchOf(index) is { } stretch ? [stretch.From, stretch.To] : []).ToArray();
        return Axis.OfMinutes(all.Min(), all.Max(), WriteMinutes);
    }

    /// <summary>From when to when the summit lasted, where both are known to the minute and on its first day.</summary>
    internal static DayStretch? StretchOf(SiteIndex index) =>
        index.Site.Summit is { Starts.Start: { Clock: { } from } start, Ends.Start: { Clock: { } to } end } && start.Day == end.Day && from <= to
            ? new DayStretch(index.Words.Text("picture.meeting"), MinutesOf(from), MinutesOf(to), start.IsApproximate, end.IsApproximate)
            : null;

    internal static DayMark MarkOf(DayMoment moment) => new(moment.From, moment.To, moment.Event.When.IsApproximate || moment.Event.When.Start.IsUncertain);

    internal static string WriteMinutes(double minutes)
    {
        var of = (((int)minutes % MinutesOfDay) + MinutesOfDay) % MinutesOfDay;
        return string.Create(CultureInfo.InvariantCulture, $"{of / 60:00}:{of % 60:00}");
    }

    private static double MinutesOf(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static SiteZone? OtherZone(Content.Site site) =>
        site.Zones.FirstOrDefault(z => MinutesAhead(site, z.Zone) != 0);

    private static int MinutesAhead(Content.Site site, DateTimeZone zone)
    {
        var instant = site.Summit.Starts.StartIn(site.Summit.Zone) ?? site.Summit.Zone.AtStartOfDay(site.Summit.Starts.Start.Day).ToInstant();
        return (zone.GetUtcOffset(instant) - site.Summit.Zone.GetUtcOffset(instant)).Seconds / 60;
    }

    private static Axis OtherClock(Axis host, int ahead)
    {
        var step = host.Step;
        var first = Math.Ceiling((host.From + ahead) / step);
        var last = Math.Floor((host.To + ahead) / step);
        var values = Enumerable.Range(0, (int)(last - first) + 1).Select(i => ((first + i) * step) - ahead);
        return host with { Ticks = [.. values.Select(v => new Tick(v, WriteMinutes(v + ahead)))] };
    }

    private static DayTurn? TurnOf(Axis host, int ahead, LocalDate day, string place, Catalogue words)
    {
        var days = (int)Math.Ceiling((host.From + ahead) / MinutesOfDay);
        var at = (days * MinutesOfDay) - ahead;
        return at > host.From && at < host.To 
            ? new DayTurn(words.Text("picture.turn", ("day", TimeText.DayAndMonth(day.PlusDays(days), words)), ("place", place)), at)
            : null;
    }

    private static ImmutableArray<DayRow> RowsOf(ImmutableArray<DayMoment> moments, Catalogue words) =>
    [
        .. moments.GroupBy(m => m.Event.Phase).Select(g => new DayRow(
            g.Key, Permalink.Of(g.First().Event), words.Between(g.First().Text(words), g.Last().Text(words)), [.. g.Select(MarkOf)])),
    ];

    private static PictureTable TableOf(ImmutableArray<DayMoment> moments, Catalogue words) => new(
        words.Text("picture.table"),
        [words.Text("picture.event"), words.Text("picture.time")],
        [.. moments.Select(m => ImmutableArray.Create(new Cell(m.Event.Title, Permalink.Of(m.Event)), new Cell(m.Text(words))))]);
}

/// <summary>An event of the day on the host's clock: the time, and the minutes of its start and its end, which is the start where no end on that day is known.</summary>
internal sealed record DayMoment(TimelineEvent Event, LocalTime Time, double From, double To)
{
    internal string Text(Catalogue words) => TimeText.Clock(Event.When.Start, Time, words);
}
