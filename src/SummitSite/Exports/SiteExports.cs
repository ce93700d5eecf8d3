using System.Collections.Immutable;
using SummitSite.Exports.Annotations;
using SummitSite.Exports.Data;
using SummitSite.Exports.LinkedData;
using SummitSite.Exports.Timelines;
using SummitSite.Output;
using SummitSite.Rendering;

namespace SummitSite.Exports;

/// <summary>The machine forms of the site: a new one is a class of its own and a line here.</summary>
internal static class SiteExports
{
    /// <summary>The forms of the content.</summary>
    internal static ImmutableArray<OutputFile> OfContent(DataScope scope, TimeInWords inWords) =>
    [
        AtomFeed.Of(scope.Index, scope.Site),
        AtomFeed.OfCorrections(scope.Index, scope.Site),
        TimelineCalendar.Of(scope, inWords),
        TimelineJs.Of(scope, inWords),
        .. DataFiles.All(scope),
        .. AnnotationCollection.All(scope),
        LinkedGraph.Of(scope),
        EvidenceZip.Of(scope),
        WebManifest.Of(scope),
    ];

    /// <summary>The forms of the pages: what there is, for those who go through all of it.</summary>
    internal static ImmutableArray<OutputFile> OfPages(ImmutableArray<RenderedPage> pages, BaseAddress site) => [Robots.Of(site), Sitemap.Of(pages, site)];
}
