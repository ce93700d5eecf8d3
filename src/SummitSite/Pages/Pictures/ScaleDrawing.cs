using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using SummitSite.Content;
using SummitSite.Drawing;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages.Pictures;

/// <summary>The accounts of a discrepancy on one scale: those that give a number, or else those that give a time. Clock times stand on the host's clock, as they were written.</summary>
internal static class ScaleDrawing
{
    private const int MinutesOfDay = 24 * 60;

    /// <summary>The scale, or null where fewer than two accounts give a figure. The table behind it is left out where the page shows it anyway.</summary>
    internal static Html? Of(Discrepancy discrepancy, SiteIndex index, bool withTable)
    {
        if (!discrepancy.HasScale)
            return null;
        var accounts = Named(discrepancy, index);
        var figures = discrepancy.HasNumbers ? Numbers(accounts) : Clocks(accounts);
        if (figures.IsEmpty)
            return null;
        var figure = new ScaleFigure(
            PictureWords.ScaleTitle(discrepancy.Title), PictureWords.ScaleDescription(figures), discrepancy.HasNumbers ? discrepancy.Unit : null, AxisOf(figures, discrepancy.HasNumbers), figures);
        var others = accounts.Select(a => a.Name).Except(figures.Select(f => f.Outlet)).Distinct().ToArray();
        return Figure.Of(ScalePicture.Draw(figure), PictureWords.ScaleCaption(figures, others), withTable ? TableOf(figures) : null, index.Site.IsRightToLeft());
    }

    private static PictureTable TableOf(ImmutableArray<ScaleAccount> figures) => new(
        PictureWords.AsTable, PictureWords.ScaleHeadings, [.. figures.Select(f => ImmutableArray.Create(new Cell(f.Outlet), new Cell(f.Control), new Cell(f.Figure)))]);

    // One publisher that gives two accounts is told apart by the day.
    private static ImmutableArray<(string Name, Source Source, Account Account)> Named(Discrepancy discrepancy, SiteIndex index)
    {
        var found = discrepancy.Accounts.Select(a => (Source: index.Find<Source>(a.Source), Account: a)).Where(a => a.Source is not null).ToArray();
        var many = found.CountBy(a => a.Source!.Publisher).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return [.. found.Select(a => (many.Contains(a.Source!.Publisher) ? EntryLabel.Of(a.Source) : a.Source.Publisher, a.Source, a.Account))];
    }

    private static ImmutableArray<ScaleAccount> Numbers(ImmutableArray<(string Name, Source Source, Account Account)> accounts) =>
    [
        .. accounts.Where(a => a.Account.Value is not null).Select(a => new ScaleAccount(
            a.Name, Words.Of(a.Source.Control), PictureWords.Number(a.Account), a.Account.Value!.Value, a.Account.To ?? a.Account.Value.Value, a.Account.IsApproximate)),
    ];

    private static ImmutableArray<ScaleAccount> Clocks(ImmutableArray<(string Name, Source Source, Account Account)> accounts) =>
    [
        .. accounts.Where(a => a.Account.Clock?.IsClock == true).Select(a => new ScaleAccount(
            a.Name, Words.Of(a.Source.Control), PictureWords.Clock(a.Account.Clock!), MinutesOf(a.Account.Clock!.Start), MinutesOf(a.Account.Clock.End ?? a.Account.Clock.Start),
            a.Account.IsApproximate || a.Account.Clock.IsApproximate)),
    ];

    private static Axis AxisOf(ImmutableArray<ScaleAccount> figures, bool areNumbers)
    {
        var (least, most) = (figures.Min(f => f.From), figures.Max(f => f.To));
        return areNumbers ? Axis.OfNumbers(least, most, PictureWords.Number) : Axis.OfMinutes(least, most, WriteMinutes);
    }

    private static double MinutesOf(EdtfPoint point) =>
        (Period.DaysBetween(default, point.Day) * MinutesOfDay) + (point.Clock is { } clock ? (clock.Hour * 60) + clock.Minute : 0);

    private static string WriteMinutes(double minutes)
    {
        var of = (int)(minutes % MinutesOfDay);
        return string.Create(CultureInfo.InvariantCulture, $"{of / 60:00}:{of % 60:00}");
    }
}
