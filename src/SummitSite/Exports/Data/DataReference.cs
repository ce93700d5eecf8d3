using System.Text;

namespace SummitSite.Exports.Data;

/// <summary>The reference of the data files in Markdown, made from the tables themselves.</summary>
internal static class DataReference
{
    internal static string Markdown()
    {
        var text = new StringBuilder("# The data\n\n");
        text.Append("""
            Every built site has its evidence as tables below `data/`, each of them three times: as JSON, as CSV, and described by a JSON Schema (draft 2020-12) that the
            files are tested against. The rows and columns are the same, in a stable order, and every row has every column. Ids are permanent. A `url` is the entry's
            place on the site. Dates that are called EDTF follow ISO 8601-2, level 1: `2025-08-15T11:26`, `2025-08`, `2025-08-15~` (approximate), `2025-08-15?` (uncertain).

            **JSON** (`data/quotes.json`): an array of objects, UTF-8, `null` where nothing is known.

            **CSV** (`data/quotes.csv`): RFC 4180, UTF-8 without a byte order mark, the names of the columns first, lines ended by CR LF. An empty cell is what is `null` in
            JSON; a list stands in its cell as JSON. Every text is written exactly as it is. A spreadsheet may take a cell that begins with `=`, `+`, `-` or `@` for a formula:
            nothing is put in front of such a text, because the next program would read it as part of the words. So import the file, with all columns as text, instead of opening it.

            **Schema** (`data/schema/quotes.json`): what each column holds, which words it may have, and that there is nothing else.

            This page is made from the program; a test keeps it fresh.

            """);
        foreach (var table in DataFiles.Tables)
            Append(text, table);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DataTable table)
    {
        text.Append('\n').Append("## ").Append(table.JsonPath).Append("\n\n").Append(table.Purpose).Append("\n\n| Column | Form | What it is |\n|---|---|---|\n");
        foreach (var column in table.Columns)
        {
            Append(text, column, "");
            foreach (var inner in column.Inner)
                Append(text, inner, column.Name + "[].");
        }
    }

    private static void Append(StringBuilder text, DataColumn column, string prefix) =>
        text.Append("| `").Append(prefix).Append(column.Name).Append("` | ").Append(Words(column.Form)).Append(" | ").Append(column.Purpose).Append(" |\n");

    private static string Words(DataForm form) => form switch
    {
        DataForm.Text => "text",
        DataForm.MaybeText => "text or null",
        DataForm.MaybeNumber => "number or null",
        DataForm.Texts => "list of texts",
        DataForm.Flag => "true or false",
        DataForm.Rows => "list of objects",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No words for this form"),
    };
}
