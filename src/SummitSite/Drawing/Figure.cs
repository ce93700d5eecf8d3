using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SummitSite.Rendering;

namespace SummitSite.Drawing;

/// <summary>A cell of the table behind a picture: words, and where they lead.</summary>
internal sealed record Cell(string Text, string? Address = null);

/// <summary>What a picture shows, in rows; each has as many cells as there are headings. The first cell of a row is its heading.</summary>
internal sealed record PictureTable(string Label, ImmutableArray<string> Headings, ImmutableArray<ImmutableArray<Cell>> Rows);

/// <summary>A picture on a page: the drawing, what it is drawn from, and the same as a table, which is left out where the page shows it anyway. HTML wants the caption last.</summary>
internal static class Figure
{
    internal static Html Of(Picture picture, string caption, PictureTable? table, bool isRightToLeft)
    {
        var html = new StringBuilder($"<figure class=\"picture\">\n{Svg.Write(picture, isRightToLeft)}\n");
        if (table is not null)
            Append(html, picture.Title, table);
        return new Html(html.Append(CultureInfo.InvariantCulture, $"<figcaption>{Html.EncodeText(caption)}</figcaption>\n</figure>").ToString());
    }

    private static void Append(StringBuilder html, string caption, PictureTable table)
    {
        html.Append($"<details><summary>{Html.EncodeText(table.Label)}</summary>\n<table>\n<caption>{Html.EncodeText(caption)}</caption>\n<thead><tr>");
        foreach (var heading in table.Headings)
            html.Append($"<th scope=\"col\">{Html.EncodeText(heading)}</th>");
        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            html.Append($"<tr><th scope=\"row\">{Write(row[0])}</th>");
            foreach (var cell in row.Skip(1))
                html.Append($"<td>{Write(cell)}</td>");
            html.Append("</tr>\n");
        }
        html.Append("</tbody>\n</table></details>\n");
    }

    private static string Write(Cell cell) =>
        cell.Address is { } address ? $"<a href=\"{Html.EncodeText(address)}\">{Html.EncodeText(cell.Text)}</a>" : Html.EncodeText(cell.Text);
}
