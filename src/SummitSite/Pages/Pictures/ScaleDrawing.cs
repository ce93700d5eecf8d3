using System.Collections.Immutable;
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
        var words = index.Words;
        var accounts = NamedAccount.All(discrepancy, index);
        var figures = discrepancy.HasNumbers ? Numbers(accounts, words) : discrepancy.HasScale ? Clocks(accounts, words) : [];
        if (figures.IsEmpty)
            return null;
        var figure = new ScaleFigure(
            words.Text("picture.scale", ("title", discrepancy.Title)),
            words.Listed(figures.Select(f => (f.Outlet, f.Figure))),
            discrepancy.HasNumbers ? discrepancy.Unit : null,
            AxisOf(figures, discrepancy.HasNumbers, words),
            figures);
        string[] others = [.. accounts.Select(a => a.Name).Except(figures.Select(f => f.Outlet))];
        var caption = PictureWords.Caption(
            words.Text("picture.scale-caption"),
            figures.Any(f => f.IsApproximate) ? words.Text("picture.scale-hollow") : null,
            others.Length > 0 ? words.Text("picture.scale-without", ("sources", words.List(others))) : null);
        return Figure.Of(ScalePicture.Draw(figure), caption, withTable ? TableOf(figures, words) : null, words.IsRightToLeft());
    }

    private static PictureTable TableOf(ImmutableArray<ScaleAccount> figures, Catalogue words) => new(
        words.Text("picture.table"),
        [words.Text("account.source"), words.Text("account.control"), words.Text("account.figure")],
        [.. figures.Select(f => ImmutableArray.Create(new Cell(f.Outlet), new Cell(f.Control), new Cell(f.Figure)))]);

    private static ImmutableArray<ScaleAccount> Numbers(ImmutableArray<NamedAccount> accounts, Catalogue words) =>
    [
        .. from named in accounts
           let account = named.Account
           where account.Value is not null
           let value = account.Value ?? 0
           select new ScaleAccount(named.Name, words.Of(named.Source.Control), NumberOf(account, words), value, account.To ?? value, account.IsApproximate),
    ];

    private static ImmutableArray<ScaleAccount> Clocks(ImmutableArray<NamedAccount> accounts, Catalogue words) =>
    [
        .. from named in accounts
           let clock = named.Account.Clock
           where clock?.IsClock == true
           select new ScaleAccount(
               named.Name,
               words.Of(named.Source.Control),
               words.Between(ClockOf(clock.Start, words), ClockOf(clock.End ?? clock.Start, words)),
               MinutesOf(clock.Start),
               MinutesOf(clock.End ?? clock.Start),
               named.Account.IsApproximate || clock.IsApproximate),
    ];

    private static Axis AxisOf(ImmutableArray<ScaleAccount> figures, bool areNumbers, Catalogue words)
    {
        var (least, most) = (figures.Min(f => f.From), figures.Max(f => f.To));
        return areNumbers ? Axis.OfNumbers(least, most, words.Number) : Axis.OfMinutes(least, most, DayDrawing.WriteMinutes);
    }

    private static string NumberOf(Account account, Catalogue words)
    {
        var figure = account.To is { } to ? words.Between(words.Number(account.Value!.Value), words.Number(to)) : words.Number(account.Value!.Value);
        return account.IsApproximate ? words.Text("picture.about", ("figure", figure)) : figure;
    }

    private static string ClockOf(EdtfPoint point, Catalogue words) => TimeText.Clock(point, point.Clock!.Value, words);

    private static double MinutesOf(EdtfPoint point) =>
        (Period.DaysBetween(default, point.Day) * MinutesOfDay) + (point.Clock is { } clock ? (clock.Hour * 60) + clock.Minute : 0);
}

/// <summary>An account whose source exists, by the name of its publisher; one that gives several accounts is told apart by the day.</summary>
internal sealed record NamedAccount(string Name, Source Source, Account Account)
{
    internal static ImmutableArray<NamedAccount> All(Discrepancy discrepancy, SiteIndex index)
    {
        var found = discrepancy.Accounts.Select(a => (Source: index.Find<Source>(a.Source), Account: a)).Where(a => a.Source is not null).ToArray();
        var many = found.CountBy(a => a.Source!.Publisher).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return [.. found.Select(a => new NamedAccount(many.Contains(a.Source!.Publisher) ? EntryLabel.Of(a.Source, index.Words) : a.Source.Publisher, a.Source, a.Account))];
    }
}
