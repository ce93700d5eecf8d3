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
    internal static TimeView Of(When when, Catalogue words) => Of(when, null, words);

    /// <summary>A time whose clock is in a zone. Without a zone a clock time is a local one, and its machine value has no offset.</summary>
    internal static TimeView Of(When when, DateTimeZone? zone, Catalogue words, PartOfDay? part = null)
    {
        var time = when.End is { } end && end != when.Start ? Stretch(when.Start, end, zone, words) : Point(when.Start, Told(when.Start, words), zone);
        return part is { } known ? TimeView.Of(words, "time.part", ("date", time), ("part", TimeView.Of(words.Of(known)))) : time;
    }

    /// <summary>A day of the calendar.</summary>
    internal static TimeView Of(LocalDate day, Catalogue words) => new(new TimePiece(Day(day, words), Machine(day)));

    /// <summary>"11:26", "about 11:26", "11:26 (uncertain)".</summary>
    internal static string Clock(EdtfPoint point, LocalTime clock, Catalogue words) =>
        Marked(point, Clock(clock, words), words);

    /// <summary>"11:26".</summary>
    internal static string Clock(LocalTime clock, Catalogue words) =>
        words.Text("time.clock", ("hour", words.Digits(clock.Hour, 2)), ("minute", words.Digits(clock.Minute, 2)));

    /// <summary>"15 August 2025".</summary>
    internal static string Day(LocalDate day, Catalogue words) =>
        words.Text("time.day", ("day", words.Digits(day.Day)), ("month", words.Month(day.Month)), ("year", words.Digits(day.Year)));

    /// <summary>"15 August".</summary>
    internal static string DayAndMonth(LocalDate day, Catalogue words) =>
        words.Text("time.day-of-month", ("day", words.Digits(day.Day)), ("month", words.Month(day.Month)));

    /// <summary>The value for HTML's time element: a year, month or day for a date, never a moment; a moment with its offset for a clock time in a zone.</summary>
    internal static string Machine(EdtfPoint point, DateTimeZone? zone) => point switch
    {
        { Clock: { } clock } when zone is not null => Machine((point.Day + clock).InZoneLeniently(zone)),
        { Clock: { } clock } => $"{Machine(point.Day)}T{Machine(clock)}",
        { Precision: Precision.Year } => point.Day.ToString("uuuu", CultureInfo.InvariantCulture),
        { Precision: Precision.Month } => point.Day.ToString("uuuu-MM", CultureInfo.InvariantCulture),
        _ => Machine(point.Day),
    };

    /// <summary>A moment to the minute: <c>2025-08-15T11:26-08:00</c>.</summary>
    internal static string Machine(ZonedDateTime moment) => $"{Machine(moment.Date)}T{Machine(moment.TimeOfDay)}{Offset.Format(moment.Offset)}";

    private static string Machine(LocalTime clock) => clock.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Machine(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Told(EdtfPoint point, Catalogue words) => point.Clock is { } clock
        ? words.Text("time.moment", ("date", Day(point.Day, words)), ("time", Clock(point, clock, words)))
        : Marked(point, Date(point, words), words);

    private static string Date(EdtfPoint point, Catalogue words) => point.Precision switch
    {
        Precision.Year => words.Digits(point.Day.Year),
        Precision.Month => words.Text("time.month", ("month", words.MonthAlone(point.Day.Month)), ("year", words.Digits(point.Day.Year))),
        _ => Day(point.Day, words),
    };

    private static string Marked(EdtfPoint point, string time, Catalogue words)
    {
        var told = point.IsUncertain ? words.Text("time.uncertain", ("time", time)) : time;
        return point.IsApproximate ? words.Text("time.about", ("time", told)) : told;
    }

    private static TimeView Stretch(EdtfPoint start, EdtfPoint end, DateTimeZone? zone, Catalogue words)
    {
        if (start is { Clock: { } from } && end is { Clock: { } to } && start.Day == end.Day)
            return TimeView.Of(
                words,
                "time.stretch-of-day",
                ("date", TimeView.Of(Day(start.Day, words))),
                ("start", Point(start, Clock(start, from, words), zone)),
                ("end", Point(end, Clock(end, to, words), zone)));
        var last = Point(end, Told(end, words), zone);
        return Shortened(start, end, words) is { } shortened
            ? TimeView.Of(words, "time.stretch-short", ("start", Point(start, Marked(start, shortened, words), zone)), ("end", last))
            : TimeView.Of(words, "time.stretch", ("start", Point(start, Told(start, words), zone)), ("end", last));
    }

    private static TimeView Point(EdtfPoint point, string words, DateTimeZone? zone) => new(new TimePiece(words, Machine(point, zone)));

    /// <summary>The start without what the end repeats, "15" of "15 to 16 August 2025"; null where leaving it out would not read well.</summary>
    private static string? Shortened(EdtfPoint start, EdtfPoint end, Catalogue words) => (start.Precision, end.Precision) switch
    {
        _ when start.IsUncertain || end.IsApproximate => null,
        (Precision.Year, Precision.Year) => words.Digits(start.Day.Year),
        (Precision.Month, Precision.Month) when start.Day.Year == end.Day.Year => words.MonthAlone(start.Day.Month),
        (Precision.Day, Precision.Day) when (start.Day.Year, start.Day.Month) == (end.Day.Year, end.Day.Month) => words.Text("time.day-alone", ("day", words.Digits(start.Day.Day))),
        (Precision.Day, Precision.Day) when start.Day.Year == end.Day.Year => DayAndMonth(start.Day, words),
        _ => null,
    };
}
