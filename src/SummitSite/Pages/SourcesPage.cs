using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Pages.Pictures;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>The registry of sources, by who controls them and by country.</summary>
internal static class SourcesPage
{
    internal const string Template = "sources";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Permalink.Sources, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        var all = index.Content.Sources;
        return new PageDraft(
            Permalink.Sources,
            Template,
            Section.Sources.Title(page.Words),
            new SourcesView(
                [.. Enum.GetValues<Control>().Select(c => ControlGroup.Of(c, all, page)).Where(g => g.Count > 0)],
                all.Length,
                all.Count(s => !s.IsReliable),
                [.. index.Content.Readings.Select(r => index.Find<Source>(r.Source)).OfType<Source>().Select(s => LinkView.To(s, page.Words))],
                ReportingDrawing.Of(index, withTable: true),
                page.Frame(Section.Sources, page.Words.Count("sources.description", all.Length, ("summit", index.Site.Summit.Name)))),
            page.Updated,
            null);
    }
}

/// <summary>The registry. <paramref name="Read"/> are the sources that have been read claim by claim.</summary>
internal sealed record SourcesView(ImmutableArray<ControlGroup> Groups, int Count, int UnreliableCount, ImmutableArray<LinkView> Read, Html? Reporting, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
        [("groups", Groups), ("count", Count), ("unreliable_count", UnreliableCount), ("read", Read), ("reporting", Reporting), ("frame", Frame)];
}

/// <summary>The sources under one kind of control, by country.</summary>
internal sealed record ControlGroup(string Title, int Count, ImmutableArray<CountryGroup> Countries) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("title", Title), ("count", Count), ("countries", Countries)];

    internal static ControlGroup Of(Control control, IEnumerable<Source> all, PageWriter page)
    {
        var sources = all.Where(s => s.Control == control).ToArray();
        return new ControlGroup(
            page.Words.Of(control),
            sources.Length,
            [.. sources.GroupBy(s => s.Country).OrderBy(g => g.Key is null).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => CountryGroup.Of(g.Key ?? page.Words.Text("sources.no-country"), g, page))]);
    }
}

/// <summary>Sources of one country, by publisher and day.</summary>
internal sealed record CountryGroup(string Country, ImmutableArray<SourceView> Sources) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("country", Country), ("sources", Sources)];

    internal static CountryGroup Of(string country, IEnumerable<Source> sources, PageWriter page) =>
        new(country, SourceView.All(sources.OrderBy(s => s.Publisher, StringComparer.Ordinal).ThenBy(s => s.Date.Start.Day).ThenBy(s => s.Id, StringComparer.Ordinal), page));
}
