using System.Globalization;
using System.Text.RegularExpressions;

namespace SummitSite.Content;

/// <summary>
/// What a time that was written in another fashion means in ours: <c>17.05.2030</c>, <c>17 May 2030</c>, <c>2030-5-17 8:00</c>, <c>ca. 2030-05</c>.
/// Only where no second reading is possible: <c>05/06/2030</c> has two, and is left alone.
/// </summary>
internal static partial class EdtfGuess
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The time as it should be written, or null when it cannot be told.</summary>
    internal static string? Of(string written)
    {
        var text = Dashes().Replace(written.Trim(), "-");
        if (Both(text) is { } stretch)
            return stretch;
        var (words, mark) = Circa().Match(text) is { Success: true } circa ? (text[circa.Length..], "~") : text.Length > 0 && text[^1] is '~' or '?' or '%' ? (text[..^1].TrimEnd(), text[^1..]) : (text, "");
        return Point(words) is { } point ? Right(point + mark) : null;
    }

    /// <summary>What <c>05/06/2030</c> can mean, the day first and the month first; null when it is no such date, or can mean only one.</summary>
    internal static (string One, string Other)? TwoReadings(string written)
    {
        if (YearLast().Match(written.Trim()) is not { Success: true } n || n.Groups["s"].Value == "." || Number(n, "a") is < 1 or > 12 || Number(n, "b") is < 1 or > 12 || Number(n, "a") == Number(n, "b"))
            return null;
        return (Date(n, "b", "a"), Date(n, "a", "b"));
    }

    // Two dates with a dash between spaces, or without spaces where both are whole.
    private static string? Both(string text)
    {
        var parts = Between().Split(text);
        return parts is [var from, var to] && Of(from) is { } start && Of(to) is { } end ? Right($"{start}/{end}") : null;
    }

    private static string? Point(string text)
    {
        var clock = Clock().Match(text);
        var day = Day(clock.Success ? text[..clock.Index] : text);
        return day is null || !clock.Success ? day : Time(clock) is { } time ? $"{day}T{time}" : null;
    }

    private static string? Day(string text)
    {
        if (YearFirst().Match(text) is { Success: true } y)
            return Number(y, "m") > 12 && Number(y, "d") is >= 1 and <= 12 ? Date(y, "d", "m") : Date(y, "m", "d");
        if (YearLast().Match(text) is { Success: true } n)
            return n.Groups["s"].Value == "." || Number(n, "a") > 12 ? Date(n, "b", "a") : Number(n, "b") > 12 ? Date(n, "a", "b") : null;
        if (InWords().Match(text) is { Success: true } w && Array.IndexOf(Months, w.Groups["m"].Value[..3].ToLowerInvariant()) is >= 0 and var month)
            return w.Groups["d"].Success ? $"{w.Groups["y"].Value}-{month + 1:00}-{Number(w, "d"):00}" : $"{w.Groups["y"].Value}-{month + 1:00}";
        return null;
    }

    private static string? Time(Match clock)
    {
        var half = clock.Groups["half"].Value.ToLowerInvariant();
        var hour = Number(clock, "h");
        if (half.Length > 0 && hour is 0 or > 12 || clock.Groups["zone"].Success)
            return null;
        hour = half switch { "am" => hour % 12, "pm" => hour % 12 + 12, _ => hour };
        return $"{hour:00}:{(clock.Groups["min"].Success ? clock.Groups["min"].Value : "00")}";
    }

    private static string Date(Match match, string month, string day) =>
        match.Groups[day].Success ? $"{match.Groups["y"].Value}-{Number(match, month):00}-{Number(match, day):00}" : $"{match.Groups["y"].Value}-{Number(match, month):00}";

    private static int Number(Match match, string group) => int.TryParse(match.Groups[group].Value, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string? Right(string text) => Edtf.Read(text).Value is null ? null : text;

    [GeneratedRegex("[‐‑‒–—−]", RegexOptions.CultureInvariant)]
    private static partial Regex Dashes();

    [GeneratedRegex(@" +(?:-|to|until|bis) +|(?<=\d{4}-\d\d-\d\d)-(?=\d{4}-)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Between();

    [GeneratedRegex(@"^(~|(ca|circa|about|around|approx|c)\.? +|≈) *", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Circa();

    [GeneratedRegex(@"(T| +|, *)(?<h>\d{1,2})([:.h](?<min>\d\d)([:.]\d\d)?|(?= *(am|pm))) *(?<half>am|pm)?(?<zone>Z|[+-]\d\d:?\d\d)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    [GeneratedRegex(@"^(?<y>\d{4})[-./](?<m>\d{1,2})([-./](?<d>\d{1,2}))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<a>\d{1,2})(?<s>[-./]) ?(?<b>\d{1,2})[-./] ?(?<y>\d{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^((?<d>\d{1,2})\.? +)?(?<m>\p{L}{3,9})\.?( +(?<d>\d{1,2}),?)?,? +(?<y>\d{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex InWords();
}
