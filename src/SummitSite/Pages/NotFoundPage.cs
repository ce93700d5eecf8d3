using System.Collections.Immutable;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>What a host answers where there is nothing. It is no page of the sitemap, so it has no day.</summary>
internal static class NotFoundPage
{
    internal const string Template = "404";

    internal const string Address = "/404.html";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Address, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        var title = page.Words.Text("not-found.title");
        return new PageDraft(
            Address,
            Template,
            title,
            new NotFoundView([.. Section.All.Select(s => new SectionView(s.Link(page.Words), s.About(page.Words)))], page.Frame(title, page.Words.Text("not-found.description", ("site", index.Site.Title)), Address, null)),
            null,
            null);
    }
}

/// <summary>The ways on.</summary>
internal sealed record NotFoundView(ImmutableArray<SectionView> Sections, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("sections", Sections), ("frame", Frame)];
}

/// <summary>A section and what is there.</summary>
internal sealed record SectionView(LinkView Link, string About) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("about", About)];
}
