using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Linking;

/// <summary>Binds typed content to an index: ids are unique, every reference leads somewhere, no two pages share an address.</summary>
internal static class Linker
{
    /// <summary>The bound site, or null when there is no readable <c>content/site.yaml</c> to bind it to.</summary>
    internal static SiteIndex? Link(SiteContent content, DiagnosticBag bag)
    {
        var entries = Enter(content, bag);
        var mentions = Mentions.Of(content).ToImmutableArray();
        var isKnown = (EntryKey key) => entries.ContainsKey(key) || content.Unread.Covers(key);
        foreach (var unknown in mentions.Select(m => m.To).Where(r => !isKnown(r.Target)).GroupBy(r => r.Target))
            Report(unknown.Key.Kind.Word(), unknown.Key.Id, unknown.Select(r => r.At), Near(unknown.Key.Id, entries, unknown.Key.Kind), bag);
        foreach (var unknown in content.Sources.SelectMany(s => s.Relays).Where(r => !MeaningsOf(r).Any(isKnown)).GroupBy(r => r.Id, StringComparer.Ordinal))
            Report("source or outlet", unknown.Key, unknown.Select(r => r.At), Near(unknown.Key, entries, EntryKind.Source, EntryKind.Speaker), bag);
        CheckAddresses(content, bag);
        return content.Site is { } site ? new SiteIndex(site, content, entries, mentions) : null;
    }

    private static FrozenDictionary<EntryKey, IEntry> Enter(SiteContent content, DiagnosticBag bag)
    {
        var entries = new Dictionary<EntryKey, IEntry>();
        foreach (var entry in content.Entries)
            if (!entries.TryAdd(entry.Key, entry))
                bag.Add(Rules.DuplicateId(entry.At, entry.Key.Kind.Word(), entry.Key.Id, entries[entry.Key].At));
        return entries.ToFrozenDictionary();
    }

    private static IEnumerable<EntryKey> MeaningsOf(Relay relay) => [new(EntryKind.Source, relay.Id), new(EntryKind.Speaker, relay.Id)];

    // One entry that is missing is one problem, in however many places it is named.
    private static void Report(string kind, string id, IEnumerable<Location> places, string? near, DiagnosticBag bag)
    {
        var sorted = places.Distinct().Order(Location.Order).ToArray();
        bag.Add(Rules.UnknownReference(sorted[0], kind, id, near, sorted[1..]));
    }

    private static string? Near(string id, FrozenDictionary<EntryKey, IEntry> entries, params EntryKind[] kinds) =>
        NearestName.Of(id, entries.Keys.Where(k => kinds.Contains(k.Kind)).Select(k => k.Id).Distinct());

    private static void CheckAddresses(SiteContent content, DiagnosticBag bag)
    {
        var articles = content.Articles.ToDictionary(a => a.Id, StringComparer.Ordinal);
        foreach (var entry in content.Articles.Cast<IEntry>().Concat(content.Pages))
            if (Permalink.Reserved.Contains(entry.Key.Id))
                bag.Add(Rules.AddressCollision(entry.At, Permalink.Of(entry), "the site's own pages", null));
            else if (entry is Page && articles.TryGetValue(entry.Key.Id, out var article))
                bag.Add(Rules.AddressCollision(entry.At, Permalink.Of(entry), $"the article '{article.Title}'", article.At));
    }
}
