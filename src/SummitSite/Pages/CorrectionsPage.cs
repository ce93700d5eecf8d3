using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>What was changed after publication, the newest first.</summary>
internal static class CorrectionsPage
{
    internal const string Template = "corrections";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Permalink.Corrections, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        var corrections = index.Content.Corrections;
        return new PageDraft(
            Permalink.Corrections,
            Template,
            page.Words.Text("corrections.title"),
            new CorrectionsView(
                [.. corrections.OrderByDescending(c => c.Date.Start.Day).Select(c => CorrectionView.Of(c, page))],
                page.Frame(
                    page.Words.Text("corrections.title"),
                    page.Words.Count("corrections.description", corrections.Length, ("site", index.Site.Title)),
                    Permalink.Corrections,
                    null)),
            page.Updated,
            null);
    }
}

/// <summary>The list of corrections.</summary>
internal sealed record CorrectionsView(ImmutableArray<CorrectionView> Corrections, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("corrections", Corrections), ("frame", Frame)];
}

/// <summary>A correction. <paramref name="Link"/> leads to what was corrected.</summary>
internal sealed record CorrectionView(string Id, TimeView Date, LinkView? Link, Html What, Html Why) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("id", Id), ("date", Date), ("link", Link), ("what", What), ("why", Why)];

    internal static CorrectionView Of(Correction correction, PageWriter page) => new(
        correction.Id,
        TimeText.Of(correction.Date, page.Words),
        page.Index.Find<IEntry>(correction.Page) is { } entry ? LinkView.To(entry, page.Words) : null,
        page.Inline(correction.What),
        page.Inline(correction.Why));
}
