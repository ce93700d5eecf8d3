using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace SummitSite.Content;

/// <summary>A time with its difference from UTC behind it, <c>2030-05-17T08:00Z</c>, in the zone in which it should be written.</summary>
internal static partial class EdtfOffset
{
    /// <summary>What is wrong and what would be right, without a full stop at its end; null for another form of time, or where the zone is not known.</summary>
    internal static string? Fault(string written, DateTimeZone? zone)
    {
        var form = Form().Match(written);
        if (zone is null || !form.Success || Edtf.Read(form.Groups["time"].Value).Value?.Start is not { Clock: { } clock, Day: var day })
            return null;
        var offset = OffsetOf(form);
        var instant = day.At(clock).WithOffset(offset).ToInstant();
        var (local, plain) = (Text(instant.InZone(zone).LocalDateTime), form.Groups["time"].Value);
        var mark = form.Groups["offset"].Value;
        if (local == plain)
            return $"Behind the clock time stands '{mark}', which the zone {zone.Id} says already. Write '{plain}'";
        var means = mark == "Z" ? "'Z' means UTC" : $"'{mark}' is the difference of another zone";
        return $"{means}, but times are written in the event's zone, {zone.Id}, where it is {local[11..]} then. Write '{local}', or, if {plain[11..]} is the time in {zone.Id}, '{plain}'";
    }

    private static Offset OffsetOf(Match form) => form.Groups["hours"].Success
        ? Offset.FromSeconds((form.Groups["sign"].Value == "-" ? -60 : 60) * ((60 * Number(form, "hours")) + Number(form, "minutes")))
        : Offset.Zero;

    private static int Number(Match form, string group) => int.TryParse(form.Groups[group].Value, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Text(LocalDateTime time) => time.ToString("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<time>\d{4}-\d\d-\d\dT\d\d:\d\d)(?<offset>Z|(?<sign>[+-])(?<hours>0\d|1[0-4]):?(?<minutes>[0-5]\d)?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
