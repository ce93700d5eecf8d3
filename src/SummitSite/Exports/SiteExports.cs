using System.Collections.Immutable;
using SummitSite.Exports.Annotations;
using SummitSite.Exports.Data;
using SummitSite.Exports.LinkedData;
using SummitSite.Exports.Search;
using SummitSite.Exports.Timelines;
using SummitSite.Output;
using SummitSite.Rendering;
using SummitSite.Text;

namespace SummitSite.Exports;

/// <summary>The machine forms of the site: a new one is a class of its own and a line here.</summary>
internal static class SiteExports
{
    private static ImmutableArray<Func<DataScope, IEnumerable<OutputFile>>> Forms(TimeInWords inWords, Func<ImmutableArray<SearchEntry>> findable) =>
    [
        s => [AtomFeed.Of(s.Index, s.Site)],
        s => [AtomFeed.OfCorrections(s.Index, s.Site)],
        s => [TimelineCalendar.Of(s, inWords)],
        s => [TimelineJs.Of(s, inWords)],
        .. DataFiles.Tables.Select<DataTable, Func<DataScope, IEnumerable<OutputFile>>>(t => t.Files),
        s => AnnotationCollection.All(s),
        s => [LinkedGraph.Of(s)],
        s => [EvidenceZip.Of(s)],
        s => [SearchIndex.Of(findable(), s.Site)],
        s => [WebManifest.Of(s)],
    ];

    /// <summary>The forms of the content, made side by side, in the order they are listed in.</summary>
    internal static ImmutableArray<OutputFile> OfContent(DataScope scope, TimeInWords inWords, Func<ImmutableArray<SearchEntry>> findable)
    {
        var forms = Forms(inWords, findable);
        var made = new OutputFile[forms.Length][];
        OneByOne.ForEach(Enumerable.Range(0, forms.Length), i => made[i] = [.. forms[i](scope)]);
        return [.. made.SelectMany(m => m)];
    }

    /// <summary>The forms of the pages: what there is, for those who go through all of it.</summary>
    internal static ImmutableArray<OutputFile> OfPages(ImmutableArray<RenderedPage> pages, BaseAddress site) => [Robots.Of(site), Sitemap.Of(pages, site)];
}
