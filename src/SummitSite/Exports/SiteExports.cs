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
    internal static ImmutableArray<OutputFile> All(DataScope scope, TimeInWords inWords, ImmutableArray<RenderedPage> pages) =>
    [
        AtomFeed.Of(scope.Index, scope.Site),
        AtomFeed.OfCorrections(scope.Index, scope.Site),
        Robots.Of(scope.Site),
        Sitemap.Of(pages, scope.Site),
        TimelineCalendar.Of(scope, inWords),
        TimelineJs.Of(scope, inWords),
        .. DataFiles.All(scope),
        .. AnnotationCollection.All(scope),
        LinkedGraph.Of(scope),
    ];
}
