using System.Globalization;
using System.Text.RegularExpressions;

namespace SummitSite.Importing;

/// <summary>A date found in a text: its day as <c>yyyy-MM-dd</c>, and where it stands.</summary>
internal readonly record struct FoundDate(string Day, int Start, int Length);

/// <summary>Finds dates as newspapers write them: <c>16 August 2025</c>, <c>August 16, 2025</c>, <c>2025-08-16</c>, <c>16.08.2025</c>, and with the months of a few more languages.</summary>
internal static partial class DatesInText
{
    /// <summary>The first letters of each month, enough to tell it from the others, in English, German, French, Spanish, Italian, Russian and Ukrainian.</summary>
    private static readonly string[][] Months =
    [
        ["jan", "jän", "ene", "gen", "янв", "січ"], ["feb", "fév", "фев", "лют"], ["mar", "mär", "мар", "бер"], ["apr", "avr", "abr", "апр", "кві"],
        ["may", "mai", "mag", "мая", "май", "тра"], ["jun", "juin", "giu", "июн", "чер"], ["jul", "juil", "lug", "июл", "лип"], ["aug", "aoû", "ago", "авг", "сер"],
        ["sep", "set", "сен", "вер"], ["oct", "okt", "ott", "окт", "жов"], ["nov", "ноя", "лис"], ["dec", "dez", "déc", "dic", "дек", "гру"],
    ];

    internal static IEnumerable<FoundDate> Of(string text)
    {
        foreach (Match match in Form().Matches(text))
            if (Day(match) is { } day)
                yield return new FoundDate(day, match.Index, match.Length);
    }

    private static string? Day(Match match)
    {
        int Number(string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);
        var month = match.Groups["word"].Success ? Month(match.Groups["word"].Value) : Number("month");
        return month is > 0 and <= 12 && Number("year") is var year and > 0 && Number("day") is var day && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
            : null;
    }

    private static int Month(string word)
    {
        var lower = word.ToLowerInvariant();
        return 1 + Array.FindIndex(Months, names => names.Any(n => lower.StartsWith(n, StringComparison.Ordinal)));
    }

    [GeneratedRegex(
        @"\b(?<year>(19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d)" +
        @"|\b(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>(19|20)\d\d)\b" +
        @"|\b(?<day>\d{1,2})(st|nd|rd|th|\.|er)?\s+(de\s+)?(?<word>\p{L}{3,12})\.?,?\s+(de\s+)?(?<year>(19|20)\d\d)\b" +
        @"|\b(?<word>\p{L}{3,12})\.?\s+(?<day>\d{1,2})(st|nd|rd|th)?,?\s+(?<year>(19|20)\d\d)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
