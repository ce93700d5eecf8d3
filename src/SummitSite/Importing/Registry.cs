using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Importing;

/// <summary>Who the site knows already, so that a draft can name them to the editor: it suggests and decides nothing.</summary>
internal sealed class Registry(SiteContent content)
{
    private const int LeastOfName = 4;

    private readonly Known[] speakers =
        [.. content.Speakers.Select(s => new Known(s.Id, s.Kind == SpeakerKind.Outlet, s.Variants.Insert(0, s.Name), LastName(s))).OrderBy(s => s.Id, StringComparer.Ordinal)];

    internal Source? FindSource(string id) => content.Sources.FirstOrDefault(s => s.Id == id);

    /// <summary>Whether there is such a source, or may be one among those that cannot be read.</summary>
    internal bool MayHave(string sourceId) => FindSource(sourceId) is not null || content.Unread.Covers(new EntryKey(EntryKind.Source, sourceId));

    internal IEnumerable<string> SourceIds => content.Sources.Select(s => s.Id);

    internal IEnumerable<string> QuoteIds => content.Quotes.Select(q => q.Id);

    /// <summary>
    /// The ids of those whose name or another spelling of it stands in the words; or their last name, if they are the only ones of it or the whole text has their full name.
    /// </summary>
    internal ImmutableArray<string> NamedIn(string words, string text) => [.. speakers.Where(s => PlaceOf(s, words, text) >= 0).Select(s => s.Id)];

    /// <summary>Of those, the one whose name stands last, outlets aside; null for nobody.</summary>
    internal string? LastNamedIn(string words, string text) =>
        speakers.Where(s => !s.IsOutlet).Select(s => (s.Id, At: PlaceOf(s, words, text))).Where(s => s.At >= 0).OrderBy(s => s.At).LastOrDefault().Id;

    /// <summary>
    /// How the ids of a candidate's words begin, if one person or institution is likely to have said them: with the last part of their id, or the whole where that is no
    /// person's or several have it. Null where several are named, or nobody.
    /// </summary>
    internal string? BeginningOfId(QuotationCandidate candidate, string text)
    {
        string?[] named = [.. NamedIn(candidate.Attribution, text).Where(id => !speakers.Any(s => s.Id == id && s.IsOutlet))];
        if (named.Length == 0)
            named = [candidate.Before.Select(words => LastNamedIn(words, text)).FirstOrDefault(id => id is not null)];
        return named is [{ } id] ? ShortOf(id) : null;
    }

    /// <summary>The outlets named in a text, but for the one that published it.</summary>
    internal ImmutableArray<string> OutletsNamedIn(string text, string? publisher) =>
        [.. speakers.Where(s => s.IsOutlet && (publisher is null || !s.Names.Contains(publisher)) && s.Names.Any(n => PlaceOf(n, text) >= 0)).Select(s => s.Id)];

    // Where a name of theirs stands last; negative for nowhere.
    private int PlaceOf(Known speaker, string words, string text)
    {
        var whole = speaker.Names.Max(n => PlaceOf(n, words));
        return speaker.LastName is { } last && PlaceOf(last, words) is >= 0 and var at && (speakers.Count(o => o.LastName == last) == 1 || speaker.Names.Any(n => PlaceOf(n, text) >= 0)) ? Math.Max(whole, at) : whole;
    }

    private string ShortOf(string id)
    {
        var last = id[(id.LastIndexOf('-') + 1)..];
        return speakers.Single(s => s.Id == id).LastName is null || speakers.Count(s => s.Id.EndsWith("-" + last, StringComparison.Ordinal)) > 1 ? id : last;
    }

    private static string? LastName(Speaker speaker) =>
        speaker.Kind == SpeakerKind.Person && speaker.Name[(speaker.Name.LastIndexOf(' ') + 1)..] is { Length: >= LeastOfName } last ? last : null;

    private static int PlaceOf(string name, string text)
    {
        for (var at = text.LastIndexOf(name, StringComparison.Ordinal); at >= 0; at = at == 0 ? -1 : text.LastIndexOf(name, at - 1, StringComparison.Ordinal))
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length])))
                return at;
        return -1;
    }

    private sealed record Known(string Id, bool IsOutlet, ImmutableArray<string> Names, string? LastName);
}
