using System.Globalization;
using System.Text;
using SummitSite.Build;

namespace SummitSite.Cli.Commands;

/// <summary>How the site is, in numbers, under each other.</summary>
internal static class HealthTable
{
    private const int NameWidth = 24;
    private const int NumberWidth = 6;

    internal static string Of(BuildSummary summary)
    {
        var table = new StringBuilder();
        table.Append("In the content\n");
        foreach (var entry in summary.Entries)
            Append(table, entry.Kind, entry.Count);
        table.Append("On the site\n");
        Append(table, "pages made", summary.Pages);
        Append(table, "citations", summary.Citations);
        Append(table, "paragraphs with source", summary.CitedParagraphs);
        Append(table, "paragraphs without", summary.Paragraphs - summary.CitedParagraphs);
        table.Append("To mend\n");
        Append(table, "errors", summary.Errors);
        Append(table, "warnings", summary.Warnings);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string name, int number) =>
        table.Append("  ").Append(name.PadRight(NameWidth)).Append(number.ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth)).Append('\n');
}
