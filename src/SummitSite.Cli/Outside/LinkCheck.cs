using System.Collections.Concurrent;
using System.Collections.Immutable;
using SummitSite.Build;

namespace SummitSite.Cli.Outside;

/// <summary>Asks for every outside link of a site, several hosts at a time. The only door of the program to the network besides its own preview.</summary>
internal static class LinkCheck
{
    /// <param name="links">What to ask for.</param>
    /// <param name="root">The site's root, where answers are kept.</param>
    /// <param name="politeness">How to ask.</param>
    /// <param name="clock">The time: for pauses, and for the age of what was kept.</param>
    /// <param name="done">Told how many links are done.</param>
    /// <param name="stop">Ends it; nothing is kept then.</param>
    internal static async Task<ImmutableArray<(OutsideLink Link, LinkAnswer Answer)>> Run(
        ImmutableArray<OutsideLink> links, string root, Politeness politeness, TimeProvider clock, Action<int> done, CancellationToken stop)
    {
        var cache = LinkCache.Load(root, clock);
        var answers = new ConcurrentDictionary<OutsideLink, LinkAnswer>(ReferenceEqualityComparer.Instance);
        using var fetcher = new LinkFetcher(politeness, clock);
        var options = new ParallelOptions { MaxDegreeOfParallelism = politeness.Hosts, CancellationToken = stop };
        await Parallel.ForEachAsync(links.GroupBy(l => l.Url.Authority, StringComparer.Ordinal), options, async (host, _) =>
        {
            foreach (var link in host)
            {
                if (cache.Find(link.Url) is not { } answer)
                    cache.Keep(link.Url, answer = await fetcher.Ask(link.Url, stop).ConfigureAwait(false));
                answers[link] = answer;
                done(answers.Count);
            }
        }).ConfigureAwait(false);
        cache.Save(root, links.Select(l => l.Url));
        return [.. links.Select(l => (l, answers[l]))];
    }
}
