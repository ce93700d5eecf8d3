using CsCheck;
using NodaTime;
using SummitSite.Content;

namespace SummitSite.Tests.Properties;

/// <summary>Generated times in our subset of EDTF, together with the way they are written.</summary>
internal static class Times
{
    private static readonly Gen<(LocalDate Day, string Text, Precision Precision)> Date =
        Gen.Select(Gen.Int[1, 9999], Gen.Int[1, 12], Gen.Int[1, 31], Gen.Int[0, 2], (year, month, day, precision) => (Precision)precision switch
        {
            Precision.Year => (new LocalDate(year, 1, 1), $"{year:0000}", Precision.Year),
            Precision.Month => (new LocalDate(year, month, 1), $"{year:0000}-{month:00}", Precision.Month),
            _ => OfDay(new LocalDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month)))),
        });

    private static readonly Gen<(LocalTime Time, string Text)> Clock =
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 59], (hour, minute) => (new LocalTime(hour, minute), $"{hour:00}:{minute:00}"));

    private static readonly Gen<(string Mark, bool IsApproximate, bool IsUncertain)> Mark =
        Gen.OneOf(("", false, false), ("~", true, false), ("?", false, true), ("%", true, true));

    /// <summary>A point and its text; a clock time only beside a full date.</summary>
    internal static readonly Gen<(EdtfPoint Point, string Text)> Point =
        Gen.Select(Date, Clock, Gen.Bool, Mark, (date, clock, withClock, mark) => date.Precision == Precision.Day && withClock
            ? (new EdtfPoint(Precision.Minute, date.Day, clock.Time, mark.IsApproximate, mark.IsUncertain), $"{date.Text}T{clock.Text}{mark.Mark}")
            : (new EdtfPoint(date.Precision, date.Day, null, mark.IsApproximate, mark.IsUncertain), date.Text + mark.Mark));

    /// <summary>A point, or an interval with the end not before the start.</summary>
    internal static readonly Gen<When> When = Gen.Select(Point, Point, Gen.Bool, (a, b, isInterval) =>
        !isInterval ? new When(a.Point, null, a.Text)
        : Edtf.IsBefore(b.Point, a.Point) ? new When(b.Point, a.Point, $"{b.Text}/{a.Text}")
        : new When(a.Point, b.Point, $"{a.Text}/{b.Text}"));

    private static (LocalDate, string, Precision) OfDay(LocalDate day) => (day, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}", Precision.Day);
}
