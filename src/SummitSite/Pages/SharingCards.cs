using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Cards;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// The cards of the pages that have a sentence worth sharing: quotations, outcomes, accounts, speakers, articles, the timeline, and the home page, whose card
/// stands for all other pages. What the fonts cannot write has no card of its own.
/// </summary>
internal sealed class SharingCards
{
    // What fits on five lines.
    private const int MostBelow = 190;

    private readonly FrozenDictionary<string, Card> cards;

    private SharingCards(IEnumerable<(string Address, Card Card)> cards) =>
        this.cards = cards.Where(c => c.Card.Missing is null).ToFrozenDictionary(c => c.Address, c => c.Card, StringComparer.Ordinal);

    /// <summary>Every card, in ordinal order of addresses.</summary>
    internal IEnumerable<Card> All => cards.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => c.Value);

    /// <summary>The card of a page; null when it has none and the home page has none either.</summary>
    internal Card? For(string address) => cards.GetValueOrDefault(address) ?? cards.GetValueOrDefault(Permalink.Home);

    internal static SharingCards Of(SiteIndex index) => new(
    [
        (Permalink.Home, Home(index)),
        (Permalink.Timeline, Timeline(index)),
        .. index.Articles.Select(a => (Permalink.Of(a), Of(a, index))),
        .. index.Outcomes.Select(o => (Permalink.Of(o), Of(o, index))),
        .. index.Content.Quotes.Select(q => (Permalink.Of(q), Of(q, index))),
        .. index.Content.Discrepancies.Select(d => (Permalink.Of(d), Of(d, index))),
        .. index.Speakers.Select(s => (Permalink.Of(s), Of(s, index))),
    ]);

    private static Card Home(SiteIndex index) => New("home", index.Site.Home.Question, Shorter(index.Site.Home.Answer), [index.Site.Summit.Name, Day(index)], index);

    private static Card Timeline(SiteIndex index) => New(
        "timeline",
        Section.Timeline.Title(index.Words),
        index.Words.Count("timeline.description", index.Events.Length, ("summit", index.Site.Summit.Name)),
        [index.Site.Summit.Name, Day(index), index.Words.Count("card.events", index.Events.Length)],
        index);

    private static Card Of(Article article, SiteIndex index) => New(
        article, article.Title, Shorter(article.Summary), [index.Words.Of(EntryKind.Article), TimeText.Of(article.Updated ?? article.Published, index.Words).Text], index);

    private static Card Of(Outcome outcome, SiteIndex index) => New(
        outcome, outcome.Question, null, [index.Words.Of(outcome.Status), index.Words.Text("outcome.as-of", ("date", TimeText.Of(outcome.AsOf, index.Words).Text)), outcome.Title], index);

    private static Card Of(Discrepancy dispute, SiteIndex index) =>
        New(dispute, dispute.Question, null, [index.Words.Text("accounts.title"), index.Words.Count("count.accounts", dispute.Accounts.Length), index.Words.Of(dispute.Kind)], index);

    private static Card Of(Speaker speaker, SiteIndex index) => New(
        speaker,
        speaker.Name,
        speaker.Role ?? speaker.Organisation,
        [
            index.Site.FindParty(speaker.Party ?? "")?.Name ?? speaker.Country ?? index.Words.Of(EntryKind.Speaker),
            .. index.QuotesOf(speaker).Length is > 0 and var count ? (string[])[index.Words.Count("count.quotations", count)] : [],
        ],
        index);

    // Whose words, when, and by whose hands they came here: nobody should have to share them without that.
    private static Card Of(Quote quote, SiteIndex index)
    {
        var (words, source, wording) = (index.Words, index.Find<Source>(quote.Source), index.Words.Of(quote.Wording, quote.Language));
        var carriers = index.FindAll<Speaker>(quote.Via);
        return New(
            quote,
            words.Text("mark.quoted", ("words", quote.Words)),
            null,
            [
                index.Find<Speaker>(quote.Speaker)?.Name ?? quote.Speaker.Target.Id,
                TimeText.Of(quote.Said, words).Text,
                .. carriers.IsEmpty ? [] : (string[])[words.Text("card.carried", ("carriers", words.List([.. carriers.Select(c => c.Name)])))],
                words.Text("card.printed", ("publisher", source?.Publisher ?? "")),
                source?.Seen == Seen.Whole ? wording : words.Text("quote.excerpt", ("wording", wording)),
            ],
            index);
    }

    // As many sentences as there is room for; a text that was cut within one could say another thing.
    private static string Shorter(Prose prose)
    {
        var text = ProseRenderer.Plain(prose);
        return text.Length > MostBelow && text.LastIndexOf(". ", MostBelow, StringComparison.Ordinal) is > 0 and var end ? text[..(end + 1)] : Shortened.To(MostBelow, text);
    }

    private static string Day(SiteIndex index) => TimeText.Of(index.Site.Summit.Starts.Start.Day, index.Words).Text;

    private static Card New(IEntry entry, string words, string? below, ImmutableArray<string> beside, SiteIndex index) => New(Permalink.Of(entry).Trim('/'), words, below, beside, index);

    private static Card New(string name, string words, string? below, ImmutableArray<string> beside, SiteIndex index) => new(name, words, below, beside, index.Site.Title);
}
