using System.Globalization;
using NodaTime;
using NodaTime.Text;
using SummitSite.Content;

namespace SummitSite.Pages;

/// <summary>
/// Times in words, as exact as they were written and no more: "15 August 2025", "August 2025", "15 August 2025, about 11:26",
/// "15 August 2025, from 11:26 to about 14:11", "15 to 16 August 2025, night".
/// </summary>
internal static class TimeText
{
    private static readonly OffsetPattern Offset = OffsetPattern.CreateWithInvariantCulture("+HH:mm");

    /// <summary>A date, or a stretch of dates.</summary>
    internal static TimeView Of(When when) => Of(when, null);

    /// <summary>A time whose clock is in a zone. Without a zone a clock time is a local one, and its machine value has no offset.</summary>
    internal static TimeView Of(When when, DateTimeZone? zone, PartOfDay? part = null)
    {
        var time = when.End is { } end && end != when.Start ? Stretch(when.Start, end, zone) : new TimeView(Piece(when.Start, Words(when.Start), zone));
        return part is { } known ? time.Then(", " + Pages.Words.Of(known)) : time;
    }

    /// <summary>A day of the calendar.</summary>
    internal static TimeView Of(LocalDate day) => new(new TimePiece(Day(day), Machine(day)));

    /// <summary>"11:26", "about 11:26", "11:26 (uncertain)".</summary>
    internal static string Clock(EdtfPoint point, LocalTime clock) => Marked(point, Clock(clock));

    /// <summary>"11:26".</summary>
    internal static string Clock(LocalTime clock) => clock.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary>"15 August 2025".</summary>
    internal static string Day(LocalDate day) => $"{DayAndMonth(day)} {Year(day)}";

    /// <summary>"15 August".</summary>
    internal static string DayAndMonth(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Day} {Pages.Words.Month(day.Month)}");

    /// <summary>The value for HTML's time element: a year, month or day for a date, never a moment; a moment with its offset for a clock time in a zone.</summary>
    internal static string Machine(EdtfPoint point, DateTimeZone? zone) => point switch
    {
        { Clock: { } clock } when zone is not null => Machine((point.Day + clock).InZoneLeniently(zone)),
        { Clock: { } clock } => $"{Machine(point.Day)}T{Clock(clock)}",
        { Precision: Precision.Year } => point.Day.ToString("uuuu", CultureInfo.InvariantCulture),
        { Precision: Precision.Month } => point.Day.ToString("uuuu-MM", CultureInfo.InvariantCulture),
        _ => Machine(point.Day),
    };

    /// <summary>A moment to the minute: <c>2025-08-15T11:26-08:00</c>.</summary>
    internal static string Machine(ZonedDateTime moment) => $"{Machine(moment.Date)}T{Clock(moment.TimeOfDay)}{Offset.Format(moment.Offset)}";

    private static string Machine(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Year(LocalDate day) => day.Year.ToString(CultureInfo.InvariantCulture);

    private static string Words(EdtfPoint point) =>
        point.Clock is { } clock ? $"{Day(point.Day)}, {Clock(point, clock)}" : Marked(point, Date(point));

    private static string Date(EdtfPoint point) => point.Precision switch
    {
        Precision.Year => Year(point.Day),
        Precision.Month => $"{Pages.Words.Month(point.Day.Month)} {Year(point.Day)}",
        _ => Day(point.Day),
    };

    private static string Marked(EdtfPoint point, string words) =>
        (point.IsApproximate ? Pages.Words.About : "") + words + (point.IsUncertain ? Pages.Words.Uncertain : "");

    private static TimeView Stretch(EdtfPoint start, EdtfPoint end, DateTimeZone? zone)
    {
        if (start is { Clock: { } from } && end is { Clock: { } to } && start.Day == end.Day)
            return new TimeView(
                new TimePiece($"{Day(start.Day)}, {Pages.Words.From}", null), Piece(start, Clock(start, from), zone), To, Piece(end, Clock(end, to), zone));
        return Shortened(start, end) is { } shortened
            ? new TimeView(Piece(start, Marked(start, shortened), zone), To, Piece(end, Words(end), zone))
            : new TimeView(new TimePiece(Pages.Words.From, null), Piece(start, Words(start), zone), To, Piece(end, Words(end), zone));
    }

    private static TimePiece To => new(Pages.Words.To, null);

    private static TimePiece Piece(EdtfPoint point, string words, DateTimeZone? zone) => new(words, Machine(point, zone));

    /// <summary>The start without what the end repeats, "15" of "15 to 16 August 2025"; null where leaving it out would not read well.</summary>
    private static string? Shortened(EdtfPoint start, EdtfPoint end) => (start.Precision, end.Precision) switch
    {
        _ when start.IsUncertain || end.IsApproximate => null,
        (Precision.Year, Precision.Year) => Year(start.Day),
        (Precision.Month, Precision.Month) when start.Day.Year == end.Day.Year => Pages.Words.Month(start.Day.Month),
        (Precision.Day, Precision.Day) when (start.Day.Year, start.Day.Month) == (end.Day.Year, end.Day.Month) => start.Day.Day.ToString(CultureInfo.InvariantCulture),
        (Precision.Day, Precision.Day) when start.Day.Year == end.Day.Year => DayAndMonth(start.Day),
        _ => null,
    };
}
