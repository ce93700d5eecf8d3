using NodaTime;

namespace SummitSite.Content;

/// <summary>How exactly a time is known.</summary>
internal enum Precision
{
    Year,
    Month,
    Day,
    Minute,
}

/// <summary>
/// One point of EDTF level 1: a date or a local clock time, as exact as it was written. A date is a date and never becomes an instant.
/// <paramref name="Day"/> is the first day of the year, month or day meant; <paramref name="Clock"/> is set only for <see cref="Precision.Minute"/>.
/// </summary>
internal sealed record EdtfPoint(Precision Precision, LocalDate Day, LocalTime? Clock, bool IsApproximate, bool IsUncertain)
{
    /// <summary>The last day that may be meant: 31 December of a year, the last of a month, the day itself.</summary>
    internal LocalDate LastDay => Precision switch
    {
        Precision.Year => new LocalDate(Day.Year, 12, 31),
        Precision.Month => Day.With(DateAdjusters.EndOfMonth),
        _ => Day,
    };
}

/// <summary>A time in our subset of EDTF (ISO 8601-2): a point, or an interval of two with the end not before the start.</summary>
internal sealed record When(EdtfPoint Start, EdtfPoint? End, string Text)
{
    /// <summary>The last day it may touch.</summary>
    internal LocalDate LastDay => (End ?? Start).LastDay;

    /// <summary>Whether it is known to the minute, at both ends of an interval.</summary>
    internal bool IsClock => Start.Clock is not null && (End is null || End.Clock is not null);

    /// <summary>Whether either end is approximate.</summary>
    internal bool IsApproximate => Start.IsApproximate || End?.IsApproximate == true;

    /// <summary>Whether it is certainly over before the other begins, both in one zone.</summary>
    internal bool IsBefore(When other) => Edtf.IsBefore(End ?? Start, other.Start);

    /// <summary>The start as an instant in the zone, or null for anything less exact than a minute. A time the clocks skip is moved forward.</summary>
    internal Instant? StartIn(DateTimeZone zone) => InstantOf(Start, zone);

    /// <summary>The end as an instant in the zone, under the same conditions.</summary>
    internal Instant? EndIn(DateTimeZone zone) => End is null ? null : InstantOf(End, zone);

    private static Instant? InstantOf(EdtfPoint point, DateTimeZone zone) =>
        point.Clock is { } clock ? (point.Day + clock).InZoneLeniently(zone).ToInstant() : null;
}

/// <summary>The part of a day where no clock time is known, in the order of the day.</summary>
internal enum PartOfDay
{
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
}
