using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>The pages outside the reading order: about, method.</summary>
internal static class FreePage
{
    internal const string Template = "page";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) =>
        index.Content.Pages.Select(p => new PlannedPage(Permalink.Of(p), () => Compose(p, new PageWriter(index, prose))));

    private static PageDraft Compose(Content.Page content, PageWriter page)
    {
        var address = Permalink.Of(content);
        var view = new FreePageView(
            content.Title,
            page.Inline(content.Summary),
            page.Block(content.Body),
            page.Frame(content.Title, ProseRenderer.Plain(content.Summary), address, null, content.Published, content.Updated));
        return new PageDraft(address, Template, content.Title, view, (content.Updated ?? content.Published).LastDay, content.At);
    }
}

/// <summary>A page outside the reading order.</summary>
internal sealed record FreePageView(string Title, Html Summary, Html Body, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("title", Title), ("summary", Summary), ("body", Body), ("frame", Frame)];
}
