using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>What every page shows of the site: its name, its menus, who publishes it, the newest day its content names.</summary>
internal sealed record SiteView(
    string Title,
    string Tagline,
    string Language,
    string Direction,
    string Publisher,
    string? Repository,
    ImmutableArray<LinkView> Menu,
    ImmutableArray<LinkView> Pages,
    TimeView Updated) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("title", Title), ("tagline", Tagline), ("language", Language), ("direction", Direction), ("publisher", Publisher), ("repository", Repository), ("menu", Menu),
        ("pages", Pages), ("updated", Updated),
    ];

    internal static SiteView Of(SiteIndex index) => new(
        index.Site.Title,
        index.Site.Tagline,
        index.Site.Language,
        Directions.Words.Word(index.Words.Direction),
        index.Site.Publisher,
        index.Site.Repository?.AbsoluteUri,
        [.. Section.All.Select(s => s.Link(index.Words))],
        [.. LinkView.ToAll(index.Content.Pages, index.Words), new LinkView(index.Words.Text("corrections.title"), Permalink.Corrections), new LinkView(index.Words.Text("data.title"), Permalink.Data)],
        TimeText.Of(index.Updated, index.Words));
}
