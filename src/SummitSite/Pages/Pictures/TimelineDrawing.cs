using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SummitSite.Content;
using SummitSite.Drawing;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages.Pictures;

/// <summary>The whole timeline at a glance: how many events each month has (each year, of a story of more than two), and the summit's day by the hour.</summary>
internal static class TimelineDrawing
{
    private const int MostMonths = 24;

    /// <summary>The overview, or null where there is no event. The table behind it is left out where the page shows it anyway.</summary>
    internal static Html? Of(SiteIndex index, bool withTable)
    {
        if (index.Events.IsEmpty)
            return null;
        var spans = SpansOf(index);
        var words = index.Words;
        var figure = new TimelineFigure(
            words.Text("picture.timeline", ("summit", index.Site.Summit.Name)), words.Sentence(spans.Where(s => s.Count > 0).Select(s => s.Name)), spans, DayOf(index));
        return Figure.Of(
            TimelinePicture.Draw(figure), words.Count("picture.timeline-caption", index.Events.Length), withTable ? TableOf(spans, words) : null, words.IsRightToLeft());
    }

    private static ImmutableArray<TimelineSpan> SpansOf(SiteIndex index)
    {
        var (first, last) = (index.Events.Min(e => e.When.Start.Day), index.Events.Max(e => e.When.Start.Day));
        var areMonths = MonthsBetween(first, last) < MostMonths;
        var starts = areMonths
            ? Enumerable.Range(0, MonthsBetween(first, last) + 1).Select(i => new LocalDate(first.Year, first.Month, 1).PlusMonths(i))
            : Enumerable.Range(first.Year, last.Year - first.Year + 1).Select(y => new LocalDate(y, 1, 1));
        return [.. starts.Select((start, i) => SpanOf(index, start, areMonths, i == 0))];
    }

    private static int MonthsBetween(LocalDate first, LocalDate last) => ((last.Year - first.Year) * 12) + last.Month - first.Month;

    private static TimelineSpan SpanOf(SiteIndex index, LocalDate start, bool isMonth, bool isFirst)
    {
        var end = isMonth ? start.PlusMonths(1) : start.PlusYears(1);
        var events = index.Events.Where(e => e.When.Start.Day >= start && e.When.Start.Day < end).OrderBy(e => e.When.Start.Day).ToArray();
        var day = index.Site.Summit.Starts.Start.Day;
        var name = TimeText.Of(new When(new EdtfPoint(isMonth ? Precision.Month : Precision.Year, start, null, false, false), null, ""), index.Words).Text;
        return new TimelineSpan(
            isMonth ? index.Words.ShortMonth(start) : name,
            isMonth && (isFirst || start.Month == 1) ? start.Year.ToString(CultureInfo.InvariantCulture) : null,
            events.Length,
            events.Length > 0 ? Permalink.Of(events[0]) : null,
            index.Words.Count("picture.span", events.Length, ("span", name)),
            day >= start && day < end);
    }

    private static TimelineDay? DayOf(SiteIndex index)
    {
        var moments = DayDrawing.MomentsOf(index);
        if (moments.IsEmpty)
            return null;
        var summit = index.Site.Summit;
        var timeline = index.Timelines.First(t => t.Events.Contains(moments[0].Event));
        return new TimelineDay(
            index.Words.Text(
                "picture.timeline-day", ("day", TimeText.DayAndMonth(summit.Starts.Start.Day, index.Words)), ("place", ZoneText.NameOf(summit.Zone, index.Site.Zones))),
            Permalink.Of(timeline),
            DayDrawing.AxisOf(moments, index),
            DayDrawing.StretchOf(index),
            [.. moments.Select(DayDrawing.MarkOf)]);
    }

    private static PictureTable TableOf(ImmutableArray<TimelineSpan> spans, Catalogue words) => new(
        words.Text("picture.table"),
        [words.Text("picture.when"), words.Text("picture.events")],
        [.. spans.Select(s => ImmutableArray.Create(new Cell(s.Name, s.Address), new Cell(words.Number(s.Count))))]);
}
