using System.Globalization;
using NodaTime;

namespace SummitSite.Content;

/// <summary>
/// Reads the subset of EDTF (ISO 8601-2, level 1) that content uses: <c>2025</c>, <c>2025-08</c>, <c>2025-08-15</c>, <c>2025-08-15T11:26</c>,
/// each with <c>~</c> (approximate), <c>?</c> (uncertain) or <c>%</c> (both) at its end, and intervals of two joined by <c>/</c>.
/// </summary>
internal static class Edtf
{
    /// <summary>Reads a time, or gives words that say what is wrong with it and what would be right; they end without a full stop.</summary>
    internal static (When? Value, string? Fault) Read(string text)
    {
        var parts = text.Split('/');
        if (parts.Length > 2)
            return (null, EdtfFault.OfSlashes(text));
        var (start, fault) = Point(parts[0]);
        if (start is null)
            return (null, fault);
        if (parts.Length == 1)
            return (new When(start, null, text), null);
        var (end, endFault) = Point(parts[1]);
        if (end is null)
            return (null, endFault);
        return IsBefore(end, start)
            ? (null, $"The end {parts[1]} is before the start {parts[0]}")
            : (new When(start, end, text), null);
    }

    /// <summary>Whether the first point is certainly before the second, both in one zone: a day that may be the same is not.</summary>
    internal static bool IsBefore(EdtfPoint end, EdtfPoint start) =>
        end.LastDay < start.Day || (end.Clock is { } e && start.Clock is { } s && end.Day == start.Day && e < s);

    private static (EdtfPoint?, string?) Point(string text)
    {
        var mark = text.Length > 0 ? text[^1] : '\0';
        var isMarked = mark is '~' or '?' or '%';
        var plain = isMarked ? text[..^1] : text;
        var clockAt = plain.IndexOf('T', StringComparison.Ordinal);
        var (precision, day, fault) = Date(clockAt < 0 ? plain : plain[..clockAt]);
        if (fault is not null)
            return (null, fault);
        LocalTime? clock = null;
        if (clockAt >= 0)
        {
            clock = Clock(plain[(clockAt + 1)..]);
            if (clock is null || precision != Precision.Day)
                return (null, ClockFault(plain[(clockAt + 1)..]));
            precision = Precision.Minute;
        }
        return (new EdtfPoint(precision, day, clock, mark is '~' or '%', mark is '?' or '%'), null);
    }

    private static (Precision, LocalDate, string? Fault) Date(string text)
    {
        var fields = text.Split('-');
        var widths = fields.Length is >= 1 and <= 3 && fields[0].Length == 4 && fields.Skip(1).All(f => f.Length == 2);
        if (!widths || !fields.All(f => f.All(char.IsAsciiDigit)))
            return (default, default, Clock(text) is null ? EdtfFault.OfDate(text) : $"The clock time {text} needs its day before it, such as 2025-08-15T{text}");
        var numbers = fields.Select(f => int.Parse(f, CultureInfo.InvariantCulture)).ToArray();
        if (numbers[0] < 1)
            return (default, default, $"'{text}' is not a date: the first year is 0001");
        if (numbers.Length > 1 && numbers[1] is < 1 or > 12)
            return (default, default, $"'{text}' is not a date: there is no month {fields[1]}");
        var month = numbers.Length > 1 ? numbers[1] : 1;
        var last = CalendarSystem.Iso.GetDaysInMonth(numbers[0], month);
        if (numbers.Length > 2 && (numbers[2] < 1 || numbers[2] > last))
            return (default, default, $"'{text}' is not a date: {fields[0]}-{fields[1]} has {last} days");
        var day = new LocalDate(numbers[0], month, numbers.Length > 2 ? numbers[2] : 1);
        return ((Precision)(fields.Length - 1), day, null);
    }

    private static string ClockFault(string clock)
    {
        if (clock.Length > 5 && Clock(clock[..5]) is not null && clock[5] is 'Z' or '+' or '-')
            return $"Behind the clock time stands '{clock[5..]}'{(clock[5] == 'Z' ? ", which means UTC" : "")}. Leave that out and write the time of the zone that the field 'zone' names, or else name another there, such as 'zone: {(clock[5] == 'Z' ? "Etc/UTC" : "Europe/Moscow")}'";
        return clock is "24:00"
            ? "A day ends before 24:00: write 00:00 of the next day, such as 2025-08-16T00:00"
            : $"'{clock}' is not a clock time of a day: write hours and minutes after a full date, such as 2025-08-15T11:26";
    }

    private static LocalTime? Clock(string text)
    {
        if (text.Length != 5 || text[2] != ':' || !text.Where((_, i) => i != 2).All(char.IsAsciiDigit))
            return null;
        var (hour, minute) = (int.Parse(text[..2], CultureInfo.InvariantCulture), int.Parse(text[3..], CultureInfo.InvariantCulture));
        return hour < 24 && minute < 60 ? new LocalTime(hour, minute) : null;
    }
}
