using System.Text;

namespace SummitSite.Exports.Data;

/// <summary>The reference of the data files in Markdown, made from the tables themselves.</summary>
internal static class DataReference
{
    internal static string Markdown()
    {
        var text = new StringBuilder("# The data\n\n");
        text.Append("Every built site has its evidence as JSON below `data/`: arrays of objects, UTF-8, every column in every row, `null` where nothing is known, in a stable order. ");
        text.Append("Ids are permanent. A `url` is the entry's place on the site. Dates that are called EDTF follow ISO 8601-2, level 1: `2025-08-15T11:26`, `2025-08`, `2025-08-15~` (approximate), `2025-08-15?` (uncertain).\n\n");
        text.Append("This page is made from the program; a test keeps it fresh.\n");
        foreach (var table in DataFiles.Tables)
            Append(text, table);
        return text.ToString();
    }

    private static void Append(StringBuilder text, DataTable table)
    {
        text.Append('\n').Append("## ").Append(table.Path).Append("\n\n").Append(table.Purpose).Append("\n\n| Column | Form | What it is |\n|---|---|---|\n");
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
        DataForm.Texts => "list of texts",
        DataForm.Flag => "true or false",
        DataForm.Rows => "list of objects",
        _ => throw new ArgumentOutOfRangeException(nameof(form), form, "No words for this form"),
    };
}
