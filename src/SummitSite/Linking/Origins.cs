using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Linking;

/// <summary>Where the report of each source comes from, found once for all: what is compared for every page must not be looked for on every page.</summary>
internal sealed class Origins
{
    private readonly Dictionary<string, ImmutableArray<IEntry>> found;

    internal Origins(SiteIndex index) =>
        found = index.Content.Sources.DistinctBy(s => s.Id).ToDictionary(s => s.Id, s => Of(s, index), StringComparer.Ordinal);

    /// <summary>The source itself, its outlet, and everything whose report it prints, however far back; the nearest first.</summary>
    internal ImmutableArray<IEntry> this[Source source] => found[source.Id];

    private static ImmutableArray<IEntry> Of(Source source, SiteIndex index)
    {
        var met = new List<IEntry>();
        Collect(source, index, met);
        return [.. met];
    }

    private static void Collect(IEntry entry, SiteIndex index, List<IEntry> met)
    {
        if (met.Exists(f => f.Key == entry.Key))
            return;
        met.Add(entry);
        if (entry is not Source source)
            return;
        if (index.Find<Speaker>(source.Outlet) is { } outlet)
            Collect(outlet, index, met);
        foreach (var relayed in source.Relays.Select(index.Relayed).OfType<IEntry>())
            Collect(relayed, index, met);
    }
}
