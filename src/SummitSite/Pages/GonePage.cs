using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>What answers at the address of an entry that was renamed or taken back. It is no page of the sitemap, so it has no day there.</summary>
internal static class GonePage
{
    internal const string Template = "gone";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose)
    {
        var permanence = index.Content.Permanence;
        return permanence.Redirects.Select(r => Plan(r.From, null, index.Find<IEntry>(r.To), r.Why, index, prose))
            .Concat(permanence.Withdrawals.Select(w => Plan(w.Entry, w.Date, null, w.Why, index, prose)))
            .OfType<PlannedPage>();
    }

    // An entry that stood among others, such as an event on the timeline, has no page of its own to answer for it.
    private static PlannedPage? Plan(Reference gone, When? withdrawn, IEntry? now, Prose why, SiteIndex index, ProseRenderer prose) =>
        Permalink.PageOf(gone.Target) is { } address ? new PlannedPage(address, () => Compose(address, gone, withdrawn, now, why, new PageWriter(index, prose))) : null;

    private static PageDraft Compose(string address, Reference gone, When? withdrawn, IEntry? now, Prose why, PageWriter page)
    {
        var title = page.Words.Text(now is null ? "gone.withdrawn" : "gone.moved");
        var reason = page.Inline(why);
        return new PageDraft(
            address,
            Template,
            title,
            new GoneView(
                now is null ? null : LinkView.To(now, page.Words),
                withdrawn is null ? null : TimeText.Of(withdrawn, page.Words),
                reason,
                page.Frame(title, page.Words.Text("gone.description", ("site", page.Index.Site.Title)), address, null)),
            null,
            gone.At);
    }
}

/// <summary>Where the entry is now (null when it was withdrawn), when it was withdrawn (null when it moved), and why.</summary>
internal sealed record GoneView(LinkView? Now, TimeView? Withdrawn, Html Why, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("now", Now), ("withdrawn", Withdrawn), ("why", Why), ("frame", Frame)];
}
