using NodaTime;
using NodaTime.Text;
using SummitSite.Content;
using SummitSite.Exports.Data;

namespace SummitSite.Exports.LinkedData;

/// <summary>
/// A time for a vocabulary that knows no "about": as exact as it is certain, and no more. An approximate or uncertain clock time is given as its day,
/// an approximate or uncertain date not at all; <c>data/*.json</c> have every time as it was written.
/// </summary>
internal static class LinkedDate
{
    /// <summary>A moment with its offset, a date, a month or a year; null where nothing is certain.</summary>
    internal static string? Of(EdtfPoint? point, DateTimeZone? zone = null) => point switch
    {
        null => null,
        { Clock: not null, IsApproximate: false, IsUncertain: false } when zone is not null => DataScope.Moment(new When(point, null, "").StartIn(zone), zone),
        { Clock: not null } => LocalDatePattern.Iso.Format(point.Day),
        { IsApproximate: true } or { IsUncertain: true } => null,
        { Precision: Precision.Year } => LocalDatePattern.Iso.Format(point.Day)[..4],
        { Precision: Precision.Month } => LocalDatePattern.Iso.Format(point.Day)[..7],
        _ => LocalDatePattern.Iso.Format(point.Day),
    };
}
