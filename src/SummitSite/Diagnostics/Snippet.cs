using System.Text;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>A source line and a row of carets under the span: two lines of text. A long line is cut around the place.</summary>
internal sealed record Snippet(string LineNumber, string Line, string Carets)
{
    /// <summary>The most columns of a line that are shown.</summary>
    internal const int Most = 100;

    private const char Cut = '…';

    /// <summary>Null for a place in a file that is not kept as text.</summary>
    internal static Snippet? Of(Location at)
    {
        if (at.Source.Content.Length == 0)
            return null;
        var cells = DisplayWidth.Cells(at.LineText);
        var (start, end) = (at.Column - 1, at.Column - 1 + at.Span.Length);
        var from = cells.Where(c => c.End <= start).Sum(c => c.Width);
        var marked = cells.Where(c => c.End > start && c.Start < end).Sum(c => c.Width);
        return Window(at.Line.ToString(System.Globalization.CultureInfo.InvariantCulture), cells, from, marked);
    }

    private static Snippet Window(string number, List<Cell> cells, int from, int marked)
    {
        var total = cells.Sum(c => c.Width);
        var left = total <= Most ? 0 : Math.Clamp(from - (Most / 3), 0, Math.Max(0, total - Most));
        var line = new StringBuilder(left > 0 ? $"{Cut}" : "");
        var (column, indent) = (0, left > 0 ? 1 : 0);
        var shownTo = 0;
        foreach (var cell in cells)
        {
            if (column >= left && column + cell.Width <= left + Most)
            {
                line.Append(cell.Shown);
                shownTo = column + cell.Width;
                indent += column < from ? cell.Width : 0;
            }
            column += cell.Width;
        }
        if (shownTo < total)
            line.Append(Cut);
        var carets = new string(' ', indent) + new string('^', Math.Max(1, Math.Min(marked, Math.Max(shownTo, from) - from)));
        return new Snippet(number, line.ToString().TrimEnd(), carets);
    }
}
