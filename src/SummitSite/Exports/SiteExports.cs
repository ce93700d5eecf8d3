using System.Collections.Immutable;
using SummitSite.Exports.Data;
using SummitSite.Exports.LinkedData;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Exports;

/// <summary>The machine forms of the site, one file each: a new one is a class of its own and a line here.</summary>
internal static class SiteExports
{
    internal static ImmutableArray<OutputFile> All(SiteIndex index, ImmutableArray<RenderedPage> pages, BaseAddress site) =>
    [
        AtomFeed.Of(index, site),
        AtomFeed.OfCorrections(index, site),
        Robots.Of(site),
        Sitemap.Of(pages, site),
        .. DataFiles.All(new DataScope(index, site)),
        LinkedGraph.Of(new DataScope(index, site)),
    ];
}
