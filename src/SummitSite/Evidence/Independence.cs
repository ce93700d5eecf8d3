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
    internal bool AreIndependent(Source a, Source b) => a.Id != b.Id && Between(a, b) is null;

    /// <summary>Why <paramref name="source"/> adds nothing to <paramref name="other"/>; null when the two are independent, or are one and the same.</summary>
    internal Dependence? Between(Source source, Source other)
    {
        if (source.Id == other.Id)
            return null;
        if (source.Owner is not null && string.Equals(source.Owner, other.Owner, StringComparison.Ordinal))
            return new Dependence(DependenceKind.SameOwner, other, null);
        if (Shared(index.OriginsOf(source), index.OriginsOf(other)) is not { } shared)
            return null;
        var (isOfSource, isOfOther) = (IsOf(shared, source), IsOf(shared, other));
        var kind = isOfSource && isOfOther ? DependenceKind.SameOutlet
            : isOfOther ? DependenceKind.Relays
            : isOfSource ? DependenceKind.IsRelayed
            : DependenceKind.CommonReport;
        return new Dependence(kind, other, shared);
    }

    /// <summary>
    /// As many of the sources as are independent of each other, found by taking first those that depend on the fewest others; in the order given.
    /// It never counts too many.
    /// </summary>
    internal ImmutableArray<Source> Independent(ImmutableArray<Source> sources)
    {
        var dependences = new int[sources.Length];
        for (var i = 0; i < sources.Length; i++)
            for (var j = i + 1; j < sources.Length; j++)
                if (Between(sources[i], sources[j]) is not null)
                    (dependences[i], dependences[j]) = (dependences[i] + 1, dependences[j] + 1);
        var chosen = new List<Source>();
        foreach (var (source, _) in sources.Zip(dependences).OrderBy(s => s.Second).ThenBy(s => s.First.Id, StringComparer.Ordinal))
            if (chosen.TrueForAll(c => AreIndependent(c, source)))
                chosen.Add(source);
        return [.. sources.Where(s => chosen.Exists(c => c.Id == s.Id))];
    }

    /// <summary>Each of the sources in the order given: it counts, or depends on one that does.</summary>
    internal ImmutableArray<WeighedSource> Weigh(ImmutableArray<Source> sources)
    {
        var counted = Independent(sources);
        return [.. sources.Select(s => new WeighedSource(s, counted.Any(c => c.Id == s.Id) ? null : counted.Select(c => Between(s, c)).First(d => d is not null)))];
    }

    // Its own report, or one its outlet made.
    private static bool IsOf(IEntry origin, Source source) => origin.Key == source.Key || origin.Key == source.Outlet?.Target;

    private static IEntry? Shared(ImmutableArray<IEntry> one, ImmutableArray<IEntry> two)
    {
        foreach (var origin in one)
            foreach (var other in two)
                if (origin.Key == other.Key)
                    return origin;
        return null;
    }
}

/// <summary>A source among others: it counts when it depends on none of those that do.</summary>
internal sealed record WeighedSource(Source Source, Dependence? Dependence)
{
    internal bool Counts => Dependence is null;
}
