using System.Collections.Frozen;
using SummitSite.Diagnostics;
using SummitSite.Finishing.Assets;
using SummitSite.Finishing.Facts;
using SummitSite.Output;

namespace SummitSite.Finishing.Faults;

/// <summary>
/// Does a page come quickly? Weighed is what its markup makes a browser fetch at first; not what a style sheet fetches in its turn, nor what waits until it is scrolled to.
/// Limits are in bytes.
/// </summary>
internal sealed class WeightFaults(PublishedAssets published, SiteUrls urls)
{
    private const int MostOfPage = 50 * 1024;
    private const int MostOfStyles = 10 * 1024;
    private const int MostOfScripts = 3 * 1024;

    private readonly FrozenDictionary<string, FileWeight> files = published.Files.ToFrozenDictionary(f => "/" + f.Path, f => new FileWeight(f), StringComparer.Ordinal);

    internal IEnumerable<Fault> Of(PageFacts page, OutputFile html)
    {
        var loaded = Loaded(page);
        var (styles, scripts) = (loaded.Where(f => f.Is(".css")).ToArray(), loaded.Where(f => f.Is(".js")).ToArray());
        if (Above(MostOfStyles, styles) is { } ofStyles)
            yield return Fault.OfWords(page.Page, "SS0723 " + Names(styles), null, (at, pages) => Rules.HeavyStyles(at, ofStyles, MostOfStyles, pages));
        if (Above(MostOfScripts, scripts) is { } ofScripts)
            yield return Fault.OfWords(page.Page, "SS0724 " + Names(scripts), null, (at, pages) => Rules.HeavyScripts(at, ofScripts, MostOfScripts, pages));
        var markup = new FileWeight(html);
        if (Above(MostOfPage, [.. loaded, markup]) is { } whole)
            yield return Fault.OfWords(page.Page, $"SS0722 {page.Address}", null, (at, pages) => Rules.HeavyPage(at, whole, markup.Exactly, Sum(styles), Sum(scripts), MostOfPage, pages));
    }

    /// <summary>What the files weigh, if it is more than that. Bytes are counted first, and nothing is compressed that cannot matter.</summary>
    private static int? Above(int most, FileWeight[] parts)
    {
        var weight = parts.Sum(f => f.AtMost);
        foreach (var part in parts)
        {
            if (weight <= most)
                return null;
            weight += part.Exactly - part.AtMost;
        }
        return weight > most ? weight : null;
    }

    private static string Names(FileWeight[] files) => string.Join(' ', files.Select(f => f.Path));

    private static int Sum(FileWeight[] parts) => parts.Sum(f => f.Exactly);

    private FileWeight[] Loaded(PageFacts page) =>
    [
        .. page.Urls
            .Where(u => u is { Role: UrlRole.Load or UrlRole.Picture, IsList: false, IsLazy: false })
            .Select(u => published.AddressOf(urls.Of(u.Value).Path))
            .OfType<string>().Distinct().Select(address => files[Uri.UnescapeDataString(address)]),
    ];
}
