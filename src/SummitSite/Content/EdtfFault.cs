using System.Globalization;
using System.Text.RegularExpressions;

namespace SummitSite.Content;

/// <summary>Why what was written is no date, in the words that lead to one: what is right about it is not asked for again. They end without a full stop.</summary>
internal static partial class EdtfFault
{
    /// <summary>Of text with more than one slash.</summary>
    internal static string OfSlashes(string text) =>
        EdtfGuess.TwoReadings(text) is var (one, other) ? Both(text, one, other)
        : StartsWithYear().IsMatch(text) && !text.Contains('-', StringComparison.Ordinal) ? $"'{text}' has slashes where a date has hyphens (-)"
        : $"'{text}' is not a time: write the year first, with all four digits, then month and day, such as 2025-08-15, 2025-08 or 2025. One '/' joins a start and an end, such as 2025-08-15/2025-08-16";

    /// <summary>Of text that is no date.</summary>
    internal static string OfDate(string text)
    {
        if (Season().Match(text) is { Success: true } season)
            return $"'{text}' is not a date, because a season has no fixed months. Write the year alone, '{season.Groups["year"].Value}', or, if the months are known, a stretch of them, such as 2025-03/2025-05";
        if (!StartsWithYear().IsMatch(text))
            return EdtfGuess.TwoReadings(text) is var (one, other) ? Both(text, one, other)
                : $"'{text}' is not a date: write the year first, with all four digits, then month and day, such as 2025-08-15, 2025-08 or 2025";
        return TwoDates().IsMatch(text) ? $"'{text}' is not a date: between a start and an end stands a slash, such as 2025-08-15/2025-08-16"
            : BeforeClock().IsMatch(text) ? $"'{text}' is not a date: before the clock time stands a T, and it has hours and minutes, such as 2025-08-15T11:26"
            : Dash().Match(text) is { Success: true } dash ? $"'{text}' has dashes ({dash.Value}) where a date has hyphens (-)"
            : $"'{text}' is not a date: behind the year stand month and day, with two digits each and hyphens between, such as 2025-08-15, 2025-08 or 2025";
    }

    private static string Both(string text, string one, string other) => $"'{text}' can be {InWords(one)} or {InWords(other)}. Write the year first, then month and day: '{one}' or '{other}'";

    private static string InWords(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).ToString("d MMMM", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex StartsWithYear();

    [GeneratedRegex(@"\d{4}[-‐‑‒–—−]\d.*\D\d{4}([-‐‑‒–—−]\d|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TwoDates();

    [GeneratedRegex(@"^\d{4}\S+ +\D{0,4}\d{1,2}([:.h]\d\d| *[ap]m)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex BeforeClock();

    [GeneratedRegex("[‐‑‒–—−]", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^((early|mid|late|in)[ -])?(the )?(spring|summer|autumn|fall|winter)( of)?,? (?<year>\d{4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Season();
}
