using SummitSite.Content;

namespace SummitSite.Linking;

/// <summary>
/// The address of every page and entry, below the site's root and without the base path: <c>/speakers/ada/</c>, <c>/timeline/#talks-open</c>.
/// Addresses are permanent; the base path is applied once, on finished HTML.
/// </summary>
internal static class Permalink
{
    internal const string Home = "/";
    internal const string Timeline = "/timeline/";
    internal const string Speakers = "/speakers/";
    internal const string Outcomes = "/outcomes/";
    internal const string Quotes = "/quotes/";
    internal const string Accounts = "/accounts/";
    internal const string Sources = "/sources/";
    internal const string Articles = "/articles/";
    internal const string Corrections = "/corrections/";
    internal const string Data = "/data/";
    internal const string Search = "/search/";

    /// <summary>The first parts of addresses that belong to the site's own pages, which no article or page may take.</summary>
    internal static readonly IReadOnlyList<string> Reserved =
        ["timeline", "speakers", "outcomes", "quotes", "accounts", "sources", "articles", "corrections", "assets", "data", "images", "schemas", "search"];

    internal static string Of(IEntry entry) => entry switch
    {
        Claim claim => $"{Of(EntryKind.Source, claim.Source.Target.Id)}#{claim.Id}",
        _ => Of(entry.Key.Kind, entry.Key.Id),
    };

    /// <summary>Where an entry of this name stood, or null when it stood on a page together with others.</summary>
    internal static string? PageOf(EntryKey key) =>
        key.Kind is EntryKind.Claim or EntryKind.Event or EntryKind.Timeline ? null : Of(key.Kind, key.Id);

    private static string Of(EntryKind kind, string id) => kind switch
    {
        EntryKind.Article or EntryKind.Page => $"/{id}/",
        EntryKind.Speaker => $"{Speakers}{id}/",
        EntryKind.Outcome => $"{Outcomes}{id}/",
        EntryKind.Quote => $"{Quotes}{id}/",
        EntryKind.Discrepancy => $"{Accounts}{id}/",
        EntryKind.Source => $"{Sources}{id}/",
        EntryKind.Event => $"{Timeline}#{id}",
        EntryKind.Timeline => $"{Timeline}#timeline-{id}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No address for this kind"),
    };
}
