using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// A source in the registry. <paramref name="Headline"/> is in the language <paramref name="Lang"/> (null: the site's); <paramref name="About"/> says what the site uses it for.
/// </summary>
internal sealed record SourceView(
    LinkView Link, string Publisher, TimeView Date, string? Headline, string? Lang, string Language, string? Country, string Control, string About, bool IsReliable) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("link", Link), ("publisher", Publisher), ("date", Date), ("headline", Headline), ("lang", Lang), ("language", Language),
        ("country", Country), ("control", Control), ("about", About), ("is_reliable", IsReliable),
    ];

    internal static SourceView Of(Source source, PageWriter page) => new(
        LinkView.To(source, page.Words),
        source.Publisher,
        TimeText.Of(source.Date, page.Words),
        source.Headline,
        page.Foreign(source.Language),
        page.Words.Language(source.Language),
        source.Country,
        page.Words.Of(source.Control),
        source.About,
        source.IsReliable);

    internal static ImmutableArray<SourceView> All(IEnumerable<Source> sources, PageWriter page) => [.. sources.Select(s => Of(s, page))];
}
