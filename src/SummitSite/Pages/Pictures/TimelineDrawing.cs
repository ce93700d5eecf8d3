using System.Collections.Immutable;
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
        var figure = new TimelineFigure(PictureWords.TimelineTitle(index.Site.Summit.Name), PictureWords.TimelineDescription(spans), spans, DayOf(index));
        return Figure.Of(TimelinePicture.Draw(figure), PictureWords.TimelineCaption(index.Events.Length), withTable ? TableOf(spans) : null, index.Site.IsRightToLeft());
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
        var name = TimeText.Of(new When(new EdtfPoint(isMonth ? Precision.Month : Precision.Year, start, null, false, false), null, "")).Text;
        return new TimelineSpan(
            isMonth ? PictureWords.ShortMonth(start.Month) : name,
            isMonth && (isFirst || start.Month == 1) ? PictureWords.Year(start.Year) : null,
            events.Length,
            events.Length > 0 ? Permalink.Of(events[0]) : null,
            PictureWords.Span(name, events.Length),
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
            PictureWords.DayName(summit.Starts.Start.Day, ZoneText.NameOf(summit.Zone, index.Site.Zones)),
            Permalink.Of(timeline),
            DayDrawing.AxisOf(moments, summit),
            DayDrawing.StretchOf(summit),
            [.. moments.Select(DayDrawing.MarkOf)]);
    }

    private static PictureTable TableOf(ImmutableArray<TimelineSpan> spans) => new(
        PictureWords.AsTable, PictureWords.TimelineHeadings, [.. spans.Select(s => ImmutableArray.Create(new Cell(s.Name, s.Address), new Cell(PictureWords.Number(s.Count))))]);
}
