using System.Globalization;
using System.Text;
using SummitSite.Build;

namespace SummitSite.Cli.Commands;

/// <summary>The proofs under each other: quotation, source, paragraph, offset, words, verdict; a quotation in several segments has a line for each.</summary>
internal static class VerifyTable
{
    // Enough of a digest to compare by eye; the whole ones are in the JSON.
    private const int DigestDigits = 12;

    private static readonly string[] Head = ["quotation", "source", "para.", "offset", "words", "verdict"];

    internal static string Of(VerificationResult result, Session session)
    {
        if (result.Rows.IsEmpty)
            return $"Nothing was verified, {session.Elapsed}\n";
        string[][] rows = [Head, .. result.Rows.Select(Cells)];
        int[] widths = [.. Head.Select((_, column) => rows.Max(r => r[column].Length))];
        var table = new StringBuilder();
        foreach (var row in rows)
            table.Append(string.Join("  ", row.Select((cell, column) => column is 2 or 3 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd()).Append('\n');
        var unproven = result.Unproven == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {result.Unproven} published as unproven");
        return table.Append(CultureInfo.InvariantCulture,
            $"{result.Verified} of {result.Quotations - result.Unproven} quotations verified in {result.Texts} {(result.Texts == 1 ? "text" : "texts")}{unproven}, {session.Elapsed}\n").ToString();
    }

    private static string[] Cells(VerifiedRow row) =>
    [
        row.Id, row.Source, Number(row.Paragraph), Number(row.Offset), row.Words is { } words ? words[..Math.Min(DigestDigits, words.Length)] : "", row.Verdict,
    ];

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
