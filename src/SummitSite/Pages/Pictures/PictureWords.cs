using System.Collections.Immutable;
using System.Globalization;
using SummitSite.Content;
using SummitSite.Drawing;

namespace SummitSite.Pages.Pictures;

/// <summary>The words of the pictures: titles, descriptions, captions, and what stands inside them that is not content.</summary>
internal static class PictureWords
{
    internal const string AsTable = "The same as a table";

    internal static readonly ImmutableArray<string> ScaleHeadings = ["Source", "Control", "Figure"];

    internal static string ScaleTitle(string title) => $"{title}, by source";

    internal static string ScaleDescription(ImmutableArray<ScaleAccount> figures) => string.Join("; ", figures.Select(f => $"{f.Outlet}: {f.Figure}")) + ".";

    internal static string ScaleCaption(ImmutableArray<ScaleAccount> figures, IReadOnlyList<string> others)
    {
        var hollow = figures.Any(f => f.IsApproximate) ? " Hollow marks are approximate." : "";
        var silent = others.Count > 0 ? $" Without a figure: {Words.List(others)}." : "";
        return $"Drawn from the accounts on this page.{hollow}{silent}";
    }

    internal static string Number(double value) => value.ToString("#,0.##", Digits);

    internal static string Number(Account account) =>
        $"{(account.IsApproximate ? Words.About : "")}{Number(account.Value!.Value)}{(account.To is { } to ? Words.To + Number(to) : "")}";

    internal static string Clock(When clock) =>
        Point(clock.Start) + (clock.End is { } end && end != clock.Start ? Words.To + Point(end) : "");

    private static string Point(EdtfPoint point) => TimeText.Clock(point, point.Clock!.Value);

    private static readonly NumberFormatInfo Digits = new() { NumberGroupSeparator = "\u2009", NumberDecimalSeparator = "." };
}
