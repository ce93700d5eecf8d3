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
        var figure = FigureOf(all, drawn);
        var origins = all.Select(e => e.Origin).Distinct(StringComparer.Ordinal).Count();
        return Figure.Of(ReportingPicture.Draw(figure), PictureWords.ReportingCaption(origins, figure.Origins.Length), withTable ? TableOf(all) : null, index.Site.IsRightToLeft());
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

    private static ReportingFigure FigureOf(ImmutableArray<(string Origin, string Carrier)> all, ImmutableArray<(string Origin, string Carrier)> drawn)
    {
        var (origins, carriers) = (drawn.Select(e => e.Origin).Distinct().ToImmutableArray(), drawn.Select(e => e.Carrier).Distinct().ToImmutableArray());
        ReportNode Node(string name, int more) => new(name, more > 0 ? PictureWords.More(more) : null, origins.Contains(name) && carriers.Contains(name));
        return new ReportingFigure(
            PictureWords.ReportingTitle,
            PictureWords.ReportingDescription(all.GroupBy(e => e.Origin).Select(g => (g.Key, g.Count()))),
            PictureWords.ReportingHeadings[0],
            PictureWords.ReportingHeadings[1],
            [.. origins.Select(o => Node(o, all.Count(e => e.Origin == o) - drawn.Count(e => e.Origin == o)))],
            [.. carriers.Select(c => Node(c, 0))],
            [.. drawn.Select(e => new ReportEdge(origins.IndexOf(e.Origin), carriers.IndexOf(e.Carrier)))]);
    }

    private static PictureTable TableOf(ImmutableArray<(string Origin, string Carrier)> all) => new(
        PictureWords.AsTable,
        PictureWords.ReportingHeadings,
        [.. all.GroupBy(e => e.Origin).OrderByDescending(g => g.Count()).Select(g => ImmutableArray.Create(new Cell(g.Key), new Cell(Words.List([.. g.Select(e => e.Carrier)]))))]);
}
