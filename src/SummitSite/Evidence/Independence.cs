using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Evidence;

/// <summary>
/// Which sources confirm each other, and which only repeat. Two are independent when their owners differ and neither relays the other,
/// directly or through a chain, and both do not relay a third: four outlets that print one agency's report are one source.
/// </summary>
internal sealed class Independence(SiteIndex index)
{
    private readonly Dictionary<Source, ImmutableHashSet<string>> origins = new(ReferenceEqualityComparer.Instance);

    internal bool AreIndependent(Source a, Source b) =>
        a != b && (a.Owner is null || !string.Equals(a.Owner, b.Owner, StringComparison.Ordinal)) && !OriginsOf(a).Overlaps(OriginsOf(b));

    /// <summary>
    /// As many of the sources as are independent of each other, found by taking first those that depend on the fewest others; in the order given.
    /// It never counts too many.
    /// </summary>
    internal ImmutableArray<Source> Independent(ImmutableArray<Source> sources)
    {
        var chosen = new List<Source>();
        foreach (var source in sources.OrderBy(s => sources.Count(o => o != s && !AreIndependent(s, o))).ThenBy(s => s.Id, StringComparer.Ordinal))
            if (chosen.All(c => AreIndependent(c, source)))
                chosen.Add(source);
        return [.. sources.Where(chosen.Contains)];
    }

    /// <summary>The source itself, its outlet, and everything whose report it prints, however far back; names carry their kind.</summary>
    private ImmutableHashSet<string> OriginsOf(Source source)
    {
        if (origins.TryGetValue(source, out var known))
            return known;
        var found = new HashSet<string>(StringComparer.Ordinal);
        Collect(source, found);
        return origins[source] = found.ToImmutableHashSet(StringComparer.Ordinal);
    }

    private void Collect(IEntry entry, HashSet<string> found)
    {
        if (!found.Add(entry.Key.ToString()) || entry is not Source source)
            return;
        if (index.Find<Speaker>(source.Outlet) is { } outlet)
            Collect(outlet, found);
        foreach (var relayed in source.Relays.Select(index.Relayed).OfType<IEntry>())
            Collect(relayed, found);
    }
}
