using System.Collections.Immutable;

namespace SummitSite.Drawing;

/// <summary>
/// An account on a scale: who says it, who controls them, the figure in words, and where it lies. <paramref name="To"/> is not less than <paramref name="From"/>; they are equal for one figure.
/// </summary>
internal sealed record ScaleAccount(string Outlet, string Control, string Figure, double From, double To, bool IsApproximate);

/// <summary>What a scale is drawn from: at least one account, and the unit under the axis.</summary>
internal sealed record ScaleFigure(string Title, string Description, string? Unit, Axis Axis, ImmutableArray<ScaleAccount> Accounts);

/// <summary>
/// Accounts that give a number or a time, one below the other on one scale, the least first; equal ones in the order given. What is exact is filled,
/// what is approximate hollow; a range is a bar, and an approximate range has a broken outline.
/// </summary>
internal static class ScalePicture
{
    private const double Gap = 14;
    private const double Track = 13;

    internal static Picture Draw(ScaleFigure figure)
    {
        var rows = ImmutableArray.CreateBuilder<Mark>();
        var y = 0.0;
        foreach (var account in figure.Accounts.OrderBy(a => a.From + a.To).ThenBy(a => a.From))
            y = AddRow(rows, account, figure.Axis, y);
        var height = y + Picture.Line + (figure.Unit is null ? 4 : Picture.Line + 4);
        return new Picture(figure.Title, figure.Description, height, [.. AxisOf(figure, y), .. rows]);
    }

    private static double AddRow(ImmutableArray<Mark>.Builder rows, ScaleAccount account, Axis axis, double top)
    {
        var room = Picture.Narrowest - (TextWidth.Of(account.Figure, Picture.TextSize) * Picture.Bold) - 12;
        var y = top + Picture.Line;
        rows.Add(new Label(account.Figure, 100, y, Anchor.End, "strong"));
        foreach (var (line, control) in LinesOf(account, room))
        {
            rows.Add(new Label(line, 0, y, Class: control is null && line == account.Control ? "soft" : null, Tail: control));
            y += Picture.Line;
        }
        y += Track - Picture.Line;
        rows.Add(new Stroke(0, y, 100, y, "faint"));
        rows.Add(MarkOf(account, axis, y));
        return y + Gap;
    }

    // The outlet and its control share a line where both fit on the narrowest screen.
    private static IEnumerable<(string Line, string? Control)> LinesOf(ScaleAccount account, double room)
    {
        if (TextWidth.Of($"{account.Outlet} {account.Control}", Picture.TextSize) <= room)
            return [(account.Outlet, account.Control)];
        return [.. TextWidth.Wrap(account.Outlet, room, 3).Select(l => (l, (string?)null)), (account.Control, null)];
    }

    private static Mark MarkOf(ScaleAccount account, Axis axis, double y)
    {
        var (from, to) = (axis.At(account.From), axis.At(account.To));
        return account.From == account.To
            ? new Dot(from, y, account.IsApproximate ? 5 : 6, account.IsApproximate ? "hollow" : null)
            : new Bar(from, to - from, y - 5, 10, account.IsApproximate ? "hollow dashed" : null);
    }

    private static IEnumerable<Mark> AxisOf(ScaleFigure figure, double y)
    {
        foreach (var tick in figure.Axis.Ticks)
            yield return new Stroke(figure.Axis.At(tick.Value), 4, figure.Axis.At(tick.Value), y, "faint");
        foreach (var label in figure.Axis.Labels(y + Picture.Line, "soft"))
            yield return label;
        if (figure.Unit is { } unit)
            yield return new Label(unit, 50, y + (2 * Picture.Line), Anchor.Middle, "soft");
    }
}
