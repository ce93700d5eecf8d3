using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>The claim-by-claim reading of one article: what was found, how often, each claim in the article's order, what the article leaves out.</summary>
internal sealed record ReadingView(Html Summary, ImmutableArray<ComparisonCount> Counts, int Count, ImmutableArray<ClaimView> Claims, ImmutableArray<DiscrepancyItem> Omits) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
        [("summary", Summary), ("counts", Counts), ("count", Count), ("claims", Claims), ("omits", Omits)];

    internal static ReadingView Of(SourceReading reading, PageWriter page) => new(
        page.Inline(reading.Summary),
        [.. Enum.GetValues<Comparison>().Select(c => new ComparisonCount(ClaimWords.Comparisons.Word(c), page.Words.Of(c), reading.Claims.Count(claim => claim.Comparison == c)))],
        reading.Claims.Length,
        [.. reading.Claims.Select(c => ClaimView.Of(c, page))],
        [.. page.Index.FindAll<Discrepancy>(reading.Omits).Select(d => DiscrepancyItem.Of(d, page.Words))]);
}

/// <summary>How many claims compare in one way.</summary>
internal sealed record ComparisonCount(string Word, string Label, int Count) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("word", Word), ("label", Label), ("count", Count)];
}

/// <summary>
/// A claim, in our words. <paramref name="Comparison"/> is the content model's word, <paramref name="ComparisonLabel"/> the reader's;
/// <paramref name="Speaker"/> is whose statement it reports; <paramref name="SafeWording"/> is a wording that the sources support.
/// </summary>
internal sealed record ClaimView(
    string Id,
    string Locator,
    string AssertedBy,
    LinkView? Speaker,
    string Type,
    Html Text,
    string Comparison,
    string ComparisonLabel,
    Html? Sources,
    Html? Note,
    Html? SafeWording,
    ImmutableArray<RelatedView> Related) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("id", Id), ("locator", Locator), ("asserted_by", AssertedBy), ("speaker", Speaker), ("type", Type), ("text", Text), ("comparison", Comparison),
        ("comparison_label", ComparisonLabel), ("sources", Sources), ("note", Note), ("safe_wording", SafeWording), ("related", Related),
    ];

    internal static ClaimView Of(Claim claim, PageWriter page) => new(
        claim.Id,
        claim.Locator,
        claim.AssertedBy,
        page.Index.Find<Speaker>(claim.Speaker) is { } speaker ? LinkView.To(speaker, page.Words) : null,
        page.Words.Of(claim.Type),
        page.Inline(claim.Text),
        ClaimWords.Comparisons.Word(claim.Comparison),
        page.Words.Of(claim.Comparison),
        page.Cite(claim.Sources),
        page.MaybeInline(claim.Note),
        page.MaybeInline(claim.Wording),
        RelatedView.All(claim.Related, page));
}
