using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Drawing;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages.Pictures;

/// <summary>
/// Whose report the sources print. A small site is drawn whole. Of a large one those are drawn whose reports most publishers print, and the publishers who print several of
/// them; whoever prints only one is counted beside it. The table behind has everybody.
/// </summary>
internal static class ReportingDrawing
{
    private const int MostCarriers = 24;
    private const int MostOrigins = 14;

    /// <summary>The graph, or null where no source prints another's report.</summary>
    internal static Html? Of(SiteIndex index, bool withTable)
    {
        var all = EdgesOf(index);
        if (all.IsEmpty)
            return null;
        var drawn = DrawnOf(all);
        var words = index.Words;
        var figure = FigureOf(all, drawn, words);
        var origins = all.Select(e => e.Origin).Distinct(StringComparer.Ordinal).Count();
        var part = origins == figure.Origins.Length
            ? null
            : words.Text("picture.reporting-drawn", ("drawn", words.Number(figure.Origins.Length)), ("all", words.Number(origins)));
        return Figure.Of(
            ReportingPicture.Draw(figure), PictureWords.Caption(words.Text("picture.reporting-caption"), part), withTable ? TableOf(all, words) : null, words.IsRightToLeft());
    }

    /// <summary>Who prints whom, by name, each pair once and in ordinal order; nobody prints himself.</summary>
    private static ImmutableArray<(string Origin, string Carrier)> EdgesOf(SiteIndex index) =>
    [
        .. index.Content.Sources
            .SelectMany(s => s.Relays.Select(r => index.Relayed(r)).OfType<IEntry>().Select(e => (Origin: NameOf(e, index), Carrier: NameOf(s, index))))
            .Where(e => e.Origin != e.Carrier)
            .Distinct()
            .OrderBy(e => e.Origin, StringComparer.Ordinal).ThenBy(e => e.Carrier, StringComparer.Ordinal),
    ];

    private static string NameOf(IEntry entry, SiteIndex index) =>
        entry is Source source ? index.Find<Speaker>(source.Outlet)?.Name ?? source.Publisher : entry.Title;

    private static ImmutableArray<(string Origin, string Carrier)> DrawnOf(ImmutableArray<(string Origin, string Carrier)> all)
    {
        if (all.Select(e => e.Carrier).Distinct(StringComparer.Ordinal).Count() <= MostCarriers)
            return all;
        var kept = all.CountBy(e => e.Origin).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostOrigins).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        var among = all.Where(e => kept.Contains(e.Origin)).ToArray();
        var several = among.CountBy(e => e.Carrier).Where(c => c.Value > 1).Select(c => c.Key).ToHashSet(StringComparer.Ordinal);
        return [.. among.Where(e => several.Contains(e.Carrier))];
    }

    private static ReportingFigure FigureOf(
        ImmutableArray<(string Origin, string Carrier)> all, ImmutableArray<(string Origin, string Carrier)> drawn, Catalogue words)
    {
        var (origins, carriers) = (drawn.Select(e => e.Origin).Distinct().ToImmutableArray(), drawn.Select(e => e.Carrier).Distinct().ToImmutableArray());
        ReportNode Node(string name, int more) => new(name, more > 0 ? words.Count("picture.reporting-others", more) : null, origins.Contains(name) && carriers.Contains(name));
        return new ReportingFigure(
            words.Text("picture.reporting"),
            words.Listed(all.GroupBy(e => e.Origin).OrderByDescending(g => g.Count()).Select(g => (g.Key, words.Number(g.Count())))),
            words.Text("picture.origin"),
            words.Text("picture.carrier"),
            [.. origins.Select(o => Node(o, all.Count(e => e.Origin == o) - drawn.Count(e => e.Origin == o)))],
            [.. carriers.Select(c => Node(c, 0))],
            [.. drawn.Select(e => new ReportEdge(origins.IndexOf(e.Origin), carriers.IndexOf(e.Carrier)))]);
    }

    private static PictureTable TableOf(ImmutableArray<(string Origin, string Carrier)> all, Catalogue words) => new(
        words.Text("picture.table"),
        [words.Text("picture.origin"), words.Text("picture.carrier")],
        [.. all.GroupBy(e => e.Origin).OrderByDescending(g => g.Count()).Select(g => ImmutableArray.Create(new Cell(g.Key), new Cell(words.List([.. g.Select(e => e.Carrier)]))))]);
}
