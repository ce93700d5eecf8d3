using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SummitSite.Output;

namespace SummitSite.Exports.Data;

/// <summary>The reference of the machine forms in Markdown, made from the tables themselves and from the files of a small site, whose examples it shows.</summary>
internal static class DataReference
{
    /// <param name="sample">The files of the small site.</param>
    /// <param name="quote">The id of a quotation of it.</param>
    /// <param name="happening">The id of an event of it.</param>
    internal static string Markdown(ImmutableArray<OutputFile> sample, string quote, string happening)
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

            People find all of it at `/data/`. The examples are of an invented site. This page is made from the program; a test keeps it fresh.

            """);
        var excerpt = new Excerpt(sample);
        text.Append(CultureInfo.InvariantCulture, $"\n```csv\n{excerpt.Start(ClaimTable.Table.CsvPath, 2)}\n```\n\n```json\n{excerpt.Start(ClaimTable.Table.SchemaPath, 14)}\n…\n```\n");
        foreach (var table in DataFiles.Tables)
            Append(text, table, excerpt);
        FormReference.Append(text, excerpt, quote, happening);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void Append(StringBuilder text, DataTable table, Excerpt excerpt)
    {
        text.Append('\n').Append("## ").Append(table.JsonPath).Append("\n\n").Append(table.Purpose).Append("\n\n| Column | Form | What it is |\n|---|---|---|\n");
        foreach (var column in table.Columns)
        {
            Append(text, column, "");
            foreach (var inner in column.Inner)
                Append(text, inner, column.Name + "[].");
        }
        text.Append(CultureInfo.InvariantCulture, $"\n```json\n{excerpt.Object(table.JsonPath, "\"id\":")}\n```\n");
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
