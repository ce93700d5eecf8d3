using System.Globalization;
using System.Text;
using SummitSite.Rendering;

namespace SummitSite.Drawing;

/// <summary>
/// Writes a picture as inline SVG: no ids, no style attributes, no script, numbers with at most one decimal. Where text runs from right to left the picture is mirrored,
/// because its axes read as text does.
/// </summary>
internal static class Svg
{
    internal static Html Write(Picture picture, bool isRightToLeft)
    {
        var svg = new StringBuilder();
        var role = picture.HasLinks ? "group" : "img";
        svg.Append(CultureInfo.InvariantCulture, $"<svg role=\"{role}\" width=\"100%\" height=\"{Number(picture.Height)}\">");
        svg.Append(CultureInfo.InvariantCulture, $"<title>{Html.EncodeText(picture.Title)}</title><desc>{Html.EncodeText(picture.Description)}</desc>");
        foreach (var mark in picture.Marks)
            Append(svg, mark, isRightToLeft);
        return new Html(svg.Append("</svg>").ToString());
    }

    private static void Append(StringBuilder svg, Mark mark, bool isMirrored)
    {
        switch (mark)
        {
            case Label label:
                AppendLabel(svg, label, isMirrored);
                break;
            case Dot dot:
                svg.Append(CultureInfo.InvariantCulture, $"<circle{Class(dot.Class)} cx=\"{Across(dot.X, isMirrored)}\" cy=\"{Number(dot.Y)}\" r=\"{Number(dot.Radius)}\"/>");
                break;
            case Square square:
                AppendSquare(svg, square, isMirrored);
                break;
            case Bar bar:
                var start = isMirrored ? bar.X + bar.Width : bar.X;
                svg.Append(CultureInfo.InvariantCulture, $"<rect{Class(bar.Class)} x=\"{Across(start, isMirrored)}\" y=\"{Number(bar.Y)}\" width=\"{Percent(bar.Width)}\" height=\"{Number(bar.Height)}\"/>");
                break;
            case Stroke line:
                svg.Append(CultureInfo.InvariantCulture, $"<line{Class(line.Class)} x1=\"{Across(line.X1, isMirrored)}\" y1=\"{Number(line.Y1)}\" x2=\"{Across(line.X2, isMirrored)}\" y2=\"{Number(line.Y2)}\"/>");
                break;
            case Linked linked:
                AppendLink(svg, linked, isMirrored);
                break;
        }
    }

    // Lines of words are told apart by a space, or a link would be heard, and found by its words, as one long word. Words that say the whole name need no label.
    private static void AppendLink(StringBuilder svg, Linked linked, bool isMirrored)
    {
        var words = string.Join(' ', linked.Marks.OfType<Label>().Select(l => l.Words));
        svg.Append(CultureInfo.InvariantCulture, $"<a href=\"{Html.EncodeText(linked.Address)}\"");
        if (words != linked.Name)
            svg.Append(CultureInfo.InvariantCulture, $" aria-label=\"{Html.EncodeText(linked.Name)}\"");
        svg.Append('>');
        foreach (var inner in linked.Marks)
            Append(inner is Label ? svg.Append(' ') : svg, inner, isMirrored);
        svg.Append("</a>");
    }

    // "start" and "end" follow the direction of the text by themselves; only the place has to be mirrored.
    private static void AppendLabel(StringBuilder svg, Label label, bool isMirrored)
    {
        svg.Append(CultureInfo.InvariantCulture, $"<text{Class(label.Class)} x=\"{Across(label.X, isMirrored)}\" y=\"{Number(label.Y)}\"");
        if (label.Shift != 0)
            svg.Append(CultureInfo.InvariantCulture, $" dx=\"{Number(isMirrored ? -label.Shift : label.Shift)}\"");
        if (label.Anchor != Anchor.Start)
            svg.Append(label.Anchor == Anchor.End ? " text-anchor=\"end\"" : " text-anchor=\"middle\"");
        svg.Append('>').Append(Html.EncodeText(label.Text));
        if (label.Tail is { } tail)
            svg.Append(CultureInfo.InvariantCulture, $" <tspan class=\"soft\">{Html.EncodeText(tail)}</tspan>");
        svg.Append("</text>");
    }

    // A percentage cannot be moved by pixels but by a transformation.
    private static void AppendSquare(StringBuilder svg, Square square, bool isMirrored)
    {
        var (side, half) = (Number(square.Side), -square.Side / 2);
        var (along, down) = (Number(half + (isMirrored ? -square.Shift : square.Shift)), Number(half));
        svg.Append(CultureInfo.InvariantCulture, $"<rect{Class(square.Class)} x=\"{Across(square.X, isMirrored)}\" y=\"{Number(square.Y)}\" width=\"{side}\" height=\"{side}\" transform=\"translate({along} {down})\"/>");
    }

    private static string Class(string? name) => name is null ? "" : $" class=\"{name}\"";

    private static string Across(double x, bool isMirrored) => Percent(isMirrored ? 100 - x : x);

    private static string Percent(double value) => Number(value) + "%";

    private static string Number(double value) => Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("0.#", CultureInfo.InvariantCulture);
}
