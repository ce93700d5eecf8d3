using System.Globalization;
using System.Text;
using SummitSite.Build;

namespace SummitSite.Cli.Commands;

/// <summary>How the site is, in numbers: what it has on the left, what came of it on the right.</summary>
internal static class HealthTable
{
    private const int NameWidth = 24;
    private const int NumberWidth = 6;
    private const int Gap = 8;

    internal static string Of(BuildSummary summary)
    {
        string[] left = ["In the content", .. summary.Entries.Select(e => Row(e.Kind, e.Count))];
        string[] right =
        [
            "On the site",
            Row("pages made", summary.Pages),
            Row("quotations verified", summary.VerifiedQuotations),
            Row("quotations not verified", summary.Quotations - summary.VerifiedQuotations),
            Row("citations", summary.Citations),
            Row("paragraphs with source", summary.CitedParagraphs),
            Row("paragraphs without", summary.Paragraphs - summary.CitedParagraphs),
            "",
            "To mend",
            Row("errors", summary.Errors),
            Row("warnings", summary.Warnings),
        ];
        var table = new StringBuilder();
        for (var i = 0; i < Math.Max(left.Length, right.Length); i++)
            table.Append($"{left.ElementAtOrDefault(i)?.PadRight(2 + NameWidth + NumberWidth + Gap)}{right.ElementAtOrDefault(i)}".TrimEnd()).Append('\n');
        return table.ToString();
    }

    private static string Row(string name, int number) => $"  {name.PadRight(NameWidth)}{number.ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth)}";
}
