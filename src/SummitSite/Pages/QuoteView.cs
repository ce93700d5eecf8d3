using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// A quotation as it stands on its own page, in lists and inside prose. <paramref name="Fragments"/> are the words as printed, in the language <paramref name="Lang"/>;
/// <paramref name="Wording"/> is the word of the content model, <paramref name="WordingLabel"/> and <paramref name="WordingNote"/> say it to a reader.
/// <paramref name="IsOwnVoice"/>: the speaker is the outlet that prints it. <paramref name="Via"/>: who carried the words there, first to last.
/// <paramref name="IsVerified"/>: we hold the whole text of the source, and then no build passes unless the words were found in it.
/// </summary>
internal sealed record QuoteView(
    string Address,
    string Label,
    ImmutableArray<string> Fragments,
    string Lang,
    string Cite,
    LinkView Speaker,
    ImmutableArray<LinkView> Via,
    LinkView Source,
    string Locator,
    bool IsOwnVoice,
    TimeView Said,
    LinkView? Occasion,
    string? Setting,
    string? Form,
    string Wording,
    string WordingLabel,
    string WordingNote,
    bool IsVerified) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("address", Address), ("label", Label), ("fragments", Fragments), ("lang", Lang), ("cite", Cite), ("speaker", Speaker), ("via", Via),
        ("source", Source), ("locator", Locator), ("is_own_voice", IsOwnVoice), ("said", Said), ("occasion", Occasion), ("setting", Setting),
        ("form", Form), ("wording", Wording), ("wording_label", WordingLabel), ("wording_note", WordingNote), ("is_verified", IsVerified),
    ];

    /// <summary>The quotation, which the page is then known to show; null when its speaker or source does not exist, which has been reported.</summary>
    internal static QuoteView? Of(Quote quote, PageWriter page)
    {
        var index = page.Index;
        if (index.Find<Speaker>(quote.Speaker) is not { } speaker || index.Find<Source>(quote.Source) is not { } source)
            return null;
        page.Shows(quote);
        var words = index.Words;
        return new QuoteView(
            Permalink.Of(quote),
            EntryLabel.Of(quote, words),
            [.. quote.Fragments.Select(f => f.Text)],
            source.Language,
            source.Url.AbsoluteUri,
            LinkView.To(speaker, words),
            LinkView.ToAll(index.FindAll<Speaker>(quote.Via), words),
            LinkView.To(source, words),
            quote.Locator,
            source.Outlet?.Target == speaker.Key,
            TimeText.Of(quote.Said, words),
            index.Find<TimelineEvent>(quote.Occasion) is { } occasion ? LinkView.To(occasion, words) : null,
            quote.Setting,
            quote.Form is { } form ? words.Of(form) : null,
            QuoteWords.Wordings.Word(quote.Wording),
            words.Of(quote.Wording, quote.Language),
            words.Explain(quote.Wording, quote.Form, quote.Language, source.Language),
            source.Seen == Seen.Whole);
    }

    internal static ImmutableArray<QuoteView> All(IEnumerable<Quote> quotes, PageWriter page) => [.. quotes.Select(q => Of(q, page)).OfType<QuoteView>()];
}
