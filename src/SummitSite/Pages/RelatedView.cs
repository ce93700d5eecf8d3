using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>An entry of any kind in a list of several kinds: what it is, a link, and what a reader needs to know before following it.</summary>
internal sealed record RelatedView(string Kind, LinkView Link, string? Detail) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("kind", Kind), ("link", Link), ("detail", Detail)];

    /// <summary>Those that exist, in the order given, each once.</summary>
    internal static ImmutableArray<RelatedView> All(IEnumerable<Reference> references, PageWriter page) =>
        [.. page.Index.FindAll<IEntry>(references).Select(e => Of(e, page))];

    private static RelatedView Of(IEntry entry, PageWriter page) => new(page.Words.Of(entry.Key.Kind), LinkOf(entry, page), DetailOf(entry, page));

    private static LinkView LinkOf(IEntry entry, PageWriter page) => LinkView.To(entry, page.Words) with { Lang = page.Index.ForeignLanguageOf(entry) };

    private static string? DetailOf(IEntry entry, PageWriter page) => entry switch
    {
        Quote quote when QuoteView.Of(quote, page) is { } view => page.Words.Attribution(view.Speaker.Label, view.Source.Label, quote.Wording, quote.Language),
        Claim claim => page.Words.Of(claim.Comparison),
        TimelineEvent happening => EventView.TimeOf(happening, page.Index).Text,
        Outcome outcome => page.Words.Of(outcome.Status),
        Source source => page.Words.Of(source.Control),
        _ => null,
    };
}
