using System.Collections.Concurrent;
using SummitSite.Output;

namespace SummitSite.Finishing;

/// <summary>The addresses in a site's markup, each cut into its parts once: most stand on many pages. Safe on several threads.</summary>
internal sealed class SiteUrls(BaseAddress site)
{
    private readonly ConcurrentDictionary<string, SiteUrl> known = new(StringComparer.Ordinal);

    internal SiteUrl Of(string written) => known.GetOrAdd(written, static (w, s) => SiteUrl.Of(w, s), site);
}
