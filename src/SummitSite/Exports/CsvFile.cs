using System.Buffers;
using System.Text;
using SummitSite.Output;

namespace SummitSite.Exports;

/// <summary>
/// Writes a table as CSV (RFC 4180): UTF-8 without a mark in front, the names of the columns first, lines ended by CR LF. A cell stands in quotation marks where it must,
/// and any text survives; what a spreadsheet takes for a formula is written as it is, see docs/data.md.
/// </summary>
internal static class CsvFile
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",\"\r\n");

    internal static OutputFile Of(string path, IEnumerable<IEnumerable<string>> rows)
    {
        var text = new StringBuilder();
        foreach (var row in rows)
            text.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return new OutputFile(path, Encoding.UTF8.GetBytes(text.ToString()), OutputPhase.Index);
    }

    private static string Cell(string text) => text.AsSpan().ContainsAny(Special) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
