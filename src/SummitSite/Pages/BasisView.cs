using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Pages.Pictures;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// What a page rests on, at its foot: how many sources, cited or quoted how often (<paramref name="Uses"/>), how many of them independent, the most used one
/// and its share in percent (null where all are used alike), the newest day, whose words are quoted; <paramref name="Limits"/> are sentences that say what the page cannot tell;
/// <paramref name="Picture"/> draws the same, null for a single source.
/// </summary>
internal sealed record BasisView(
    Html? Picture,
    int Sources,
    int Uses,
    int Independent,
    LinkView Largest,
    int? LargestShare,
    TimeView Newest,
    ImmutableArray<BasisRow> Groups,
    ImmutableArray<BasisRow> Voices,
    ImmutableArray<string> Limits) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("picture", Picture), ("sources", Sources), ("uses", Uses), ("independent", Independent), ("largest", Largest), ("largest_share", LargestShare), ("newest", Newest),
        ("groups", Groups), ("voices", Voices), ("limits", Limits),
    ];

    internal static BasisView Of(PageBasis basis, Catalogue words) => new(
        EvidenceDrawing.Of(basis, words),
        basis.Sources.Length,
        basis.Uses,
        basis.Independent.Length,
        LinkView.To(basis.Largest.Source, words),
        basis.IsEven ? null : basis.LargestShare,
        TimeText.Of(basis.Newest.Date, words),
        [.. basis.Groups.Select(g => new BasisRow(words.Of(g.Control, g.Country), g.Sources, g.Uses))],
        basis.Quotations == 0 ? [] : VoicesOf(basis, words),
        [.. LimitsOf(basis, words)]);

    private static ImmutableArray<BasisRow> VoicesOf(PageBasis basis, Catalogue words) =>
    [
        .. basis.Parties.Select(p => new BasisRow(p.Party.Short, p.Quotations, p.Quotations)),
        .. basis.OtherQuotations == 0 ? [] : new[] { new BasisRow(words.Text("basis.no-party"), basis.OtherQuotations, basis.OtherQuotations) },
    ];

    private static IEnumerable<string> LimitsOf(PageBasis basis, Catalogue words)
    {
        if (basis.Quotations == 0)
            yield return words.Text("basis.nobody");
        else if (!basis.Silent.IsEmpty)
            yield return words.Text("basis.silent", ("parties", words.List([.. basis.Silent.Select(p => p.Short)])));
        if (!basis.Excerpts.IsEmpty)
            yield return words.Count("basis.excerpts", basis.Excerpts.Length, ("all", words.Number(basis.Sources.Length)));
        yield return words.Text("basis.newest", ("date", TimeText.Of(basis.Newest.Date, words).Text));
    }
}

/// <summary>A line of figures: how many sources, and how often they are used; for a party both numbers are its quotations.</summary>
internal sealed record BasisRow(string Label, int Count, int Uses) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("label", Label), ("count", Count), ("uses", Uses)];
}
