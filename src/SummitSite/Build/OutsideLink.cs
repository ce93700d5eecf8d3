using System.Collections.Immutable;
using SummitSite.Checking;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>An address outside the site and every place in the content where it stands, in order.</summary>
public sealed record OutsideLink(Uri Url, ImmutableArray<Location> Places)
{
    /// <summary>Each address once, in the order of the places where it stands first; a place on a page (behind a #) does not make another address.</summary>
    public static ImmutableArray<OutsideLink> Of(BuildResult built) => built.Index is not { } index ? [] :
    [
        .. OutsideAddresses.Of(index).GroupBy(l => l.Url.GetLeftPart(UriPartial.Query), l => l.At, StringComparer.Ordinal)
            .Select(g => new OutsideLink(new Uri(g.Key), [.. g.Distinct().Order(Location.Order)]))
            .OrderBy(l => l.Places[0], Location.Order),
    ];
}
