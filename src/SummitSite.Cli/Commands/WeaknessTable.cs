using System.Globalization;
using System.Text;
using SummitSite.Build;

namespace SummitSite.Cli.Commands;

/// <summary>Where work on a site would do most: the texts with the fewest independent sources, the oldest sources in use, the statuses that the evidence would carry as well.</summary>
internal static class WeaknessTable
{
    private const int Few = 5;
    private const int NameWidth = 36;

    /// <summary>At most 80 columns wide; <paramref name="isWhole"/> leaves nothing out.</summary>
    internal static string Of(BuildSummary summary, SiteHealth health, bool isWhole)
    {
        var table = new StringBuilder();
        var most = isWhole ? int.MaxValue : Few;
        Append(table, Head("Texts, weakest first", "cited", "sources", "independent", "largest"), health.Pages.Take(most).Select(Row), health.Pages.Length);
        Append(table, Head("Sources in use, oldest first", "", "", "date", "named"), health.Sources.Take(most).Select(Row), health.Sources.Length);
        var earned = summary.Statuses.Select(s => (Status: s, Stronger: Stronger(s))).Where(s => s.Stronger.Length > 0).ToArray();
        Append(table, Head("Statuses that could be earned", "now", "enough for"), earned.Take(most).Select(s => Row(s.Status, s.Stronger)), earned.Length);
        return table.ToString();
    }

    private static void Append(StringBuilder table, string head, IEnumerable<string> rows, int all)
    {
        var shown = rows.ToArray();
        if (shown.Length == 0)
            return;
        table.Append('\n').Append(head).Append('\n').AppendJoin('\n', shown).Append('\n');
        if (shown.Length < all)
            table.Append(CultureInfo.InvariantCulture, $"  and {all - shown.Length} more, with -v\n");
    }

    private static string Head(string name, params string[] columns) => Line(name, columns, 0);

    private static string Row(PageHealth page) =>
        Line(page.Page, [string.Create(CultureInfo.InvariantCulture, $"{page.Cited} of {page.Paragraphs}"), Number(page.Sources), Number(page.Independent), Number(page.LargestShare) + " %"], 2);

    private static string Row(SourceAge source) => Line(source.Source, ["", "", source.Date, Number(source.Uses)], 2);

    private static string Row(StatusSummary status, string stronger) => Line(status.Outcome, [status.Status, stronger], 2);

    // Two columns are wide, more are narrow: 44 columns are theirs.
    private static string Line(string name, string[] columns, int indent)
    {
        int[] widths = columns.Length == 2 ? [21, 23] : [11, 9, 13, 11];
        var cut = name.Length <= NameWidth - indent ? name : name[..(NameWidth - indent - 1)] + "…";
        return (new string(' ', indent) + cut.PadRight(NameWidth - indent) + string.Concat(columns.Select((c, i) => c.PadLeft(widths[i])))).TrimEnd();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What the evidence would carry and says more than the status: one side is less than both, and what somebody says is less than what is so.</summary>
    private static string Stronger(StatusSummary status)
    {
        var (isOne, isSaid) = (status.Status == "claimed-by-one-side", status.Status is "announced" or "expected" or "claimed-by-one-side" or "claimed-by-both" or "unresolved");
        if (isSaid && status.AlsoEarned.Contains("happened"))
            return "happened, or did not";
        return isOne && status.AlsoEarned.Contains("claimed-by-both") || status.Status is "announced" or "expected" && status.AlsoEarned.Contains("claimed-by-both") ? "claimed-by-both" : "";
    }
}
