using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Exports.Search;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>What can be found, under the names that lists have for it: every entry, and the pages that are no entry's.</summary>
internal static class SearchEntries
{
    /// <summary>Everything, in the order of the menu.</summary>
    internal static ImmutableArray<SearchEntry> All(SiteIndex index) =>
        [.. Entries(index).Select(e => Of(e, index)), .. Pages(index.Words).Select(p => new SearchEntry(index.Words.Text("search.pages"), p.Address, p.Label, null, null, [], ""))];

    /// <summary>The entries: timelines are left out, their events stand for them.</summary>
    internal static IEnumerable<IEntry> Entries(SiteIndex index) =>
    [
        .. index.Speakers, .. index.Articles, .. index.Outcomes, .. index.Content.Quotes, .. index.Events, .. index.Content.Discrepancies,
        .. index.Content.Sources, .. index.Content.Readings.SelectMany(r => r.Claims), .. index.Content.Pages,
    ];

    /// <summary>The pages about many entries, or about none.</summary>
    internal static IEnumerable<LinkView> Pages(Catalogue words) =>
    [
        Section.Home(words),
        .. Section.All.Where(s => s != Section.Search).Select(s => new LinkView(s.Title(words), s.Address)),
        new LinkView(words.Text("corrections.title"), Permalink.Corrections),
        new LinkView(words.Text("data.title"), Permalink.Data),
    ];

    private static SearchEntry Of(IEntry entry, SiteIndex index)
    {
        var (detail, texts) = entry switch
        {
            Speaker speaker => (speaker.Role ?? speaker.Organisation, Texts(speaker.Body, speaker.Role is null ? null : speaker.Organisation, speaker.Country)),
            Article article => (null, Texts(article.Summary, article.Body)),
            Page page => (null, Texts(page.Summary, page.Body)),
            Outcome outcome => (index.Words.Of(outcome.Status), Texts(outcome.Question, outcome.History[^1].Summary, outcome.Body)),
            Quote quote => (SaidBy(quote, index), Texts([quote.Title == quote.Words ? null : quote.Words, quote.Setting, .. quote.Renderings.Select(r => r.Text)])),
            TimelineEvent happening => (EventView.TimeOf(happening, index).Text, Texts(happening.Text, happening.Place)),
            Discrepancy dispute => (null, Texts([dispute.Question, .. dispute.Accounts.Select(a => a.Says), dispute.Missing, dispute.Assessment])),
            Source source => (index.Words.Of(source.Control), Texts(source.Headline, source.About, source.Owner, source.Country)),
            Claim claim => (null, Texts(claim.Text)),
            _ => ((string?)null, ""),
        };
        return new SearchEntry(
            Heading(entry.Key.Kind, index.Words),
            Permalink.Of(entry),
            EntryLabel.Of(entry, index.Words),
            index.ForeignLanguageOf(entry),
            detail,
            entry is Speaker { Variants: var variants } ? SearchFolding.NewSpellings(entry.Title, variants) : [],
            texts);
    }

    private static string? SaidBy(Quote quote, SiteIndex index) =>
        index.Find<Speaker>(quote.Speaker) is { } speaker ? speaker.Name + index.Words.Text("list.comma") + TimeText.Of(quote.Said, index.Words).Text : null;

    private static string Texts(params object?[] texts) =>
        string.Join(' ', texts.Select(t => t is Prose prose ? ProseRenderer.Plain(prose) : t as string).Where(t => !string.IsNullOrEmpty(t)));

    private static string Heading(EntryKind kind, Catalogue words) => kind switch
    {
        EntryKind.Speaker => words.Text("menu.speakers"),
        EntryKind.Article => words.Text("menu.articles"),
        EntryKind.Outcome => words.Text("menu.outcomes"),
        EntryKind.Quote => words.Text("menu.quotes"),
        EntryKind.Event => words.Text("picture.events"),
        EntryKind.Discrepancy => words.Text("menu.accounts"),
        EntryKind.Source => words.Text("menu.sources"),
        EntryKind.Claim => words.Text("reading.claims"),
        _ => words.Text("search.pages"),
    };
}
