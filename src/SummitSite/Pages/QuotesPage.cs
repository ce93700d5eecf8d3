using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>Every quotation, by who said it.</summary>
internal static class QuotesPage
{
    internal const string Template = "quotes";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Permalink.Quotes, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        return new PageDraft(
            Permalink.Quotes,
            Template,
            Section.Quotes.Title(page.Words),
            new QuotesView(
                [.. index.Speakers.Select(s => SpeakerQuotesView.Of(s, page)).Where(s => s.Quotes.Length > 0)],
                index.Content.Quotes.Length,
                page.Frame(Section.Quotes, page.Words.Count("quotes.description", index.Content.Quotes.Length, ("summit", index.Site.Summit.Name)))),
            page.Updated,
            null);
    }
}

/// <summary>The index of quotations.</summary>
internal sealed record QuotesView(ImmutableArray<SpeakerQuotesView> Speakers, int Count, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("speakers", Speakers), ("count", Count), ("frame", Frame)];
}

/// <summary>What one speaker said.</summary>
internal sealed record SpeakerQuotesView(PersonView Person, ImmutableArray<QuoteView> Quotes) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("person", Person), ("quotes", Quotes)];

    internal static SpeakerQuotesView Of(Speaker speaker, PageWriter page) =>
        new(PersonView.Of(speaker, page.Index), QuoteView.All(page.Index.QuotesOf(speaker).OrderBy(q => q.Said.Start.Day), page));
}
