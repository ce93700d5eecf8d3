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
        var (entries, copied) = Enter(content, bag);
        var mentions = Mentions.Of(content).ToImmutableArray();
        // An entry that was given another's id is not found under its own.
        var isKnown = (EntryKey key) => entries.ContainsKey(key) || content.Unread.Covers(key) || copied.Contains(key.Kind);
        foreach (var unknown in mentions.Select(m => m.To).Where(r => !isKnown(r.Target)).GroupBy(r => r.Target))
            Report(unknown.Key, unknown.Select(r => r.At), entries, bag);
        foreach (var unknown in content.Sources.SelectMany(s => s.Relays).Where(r => !MeaningsOf(r).Any(isKnown)).GroupBy(r => r.Id, StringComparer.Ordinal))
            bag.Add(Rules.UnknownReference(Sorted(unknown.Select(r => r.At), out var others), "source or outlet", unknown.Key, Near(unknown.Key, entries, EntryKind.Source, EntryKind.Speaker), null, others));
        foreach (var bare in content.Bare)
            bag.Add(Rules.BareName(bare.At, bare.Field, bare.Written, [.. bare.Kinds.Select(k => k.Word())], MeantBy(bare, entries)));
        CheckAddresses(content, bag);
        return content.Site is { } site ? new SiteIndex(site, content, entries, mentions) : null;
    }

    /// <summary>The entries by their keys, and the kinds of which one has another's id.</summary>
    private static (FrozenDictionary<EntryKey, IEntry> Entries, IReadOnlySet<EntryKind> Copied) Enter(SiteContent content, DiagnosticBag bag)
    {
        var entries = new Dictionary<EntryKey, IEntry>();
        var copied = new HashSet<EntryKind>();
        foreach (var entry in content.Entries)
            if (!entries.TryAdd(entry.Key, entry))
            {
                bag.Add(Rules.DuplicateId(entry.At, entry.Key.Kind.Word(), entry.Key.Id, entries[entry.Key].At));
                copied.Add(entry.Key.Kind);
            }
        return (entries.ToFrozenDictionary(), copied);
    }

    private static IEnumerable<EntryKey> MeaningsOf(Relay relay) => [new(EntryKind.Source, relay.Id), new(EntryKind.Speaker, relay.Id)];

    // One entry that is missing is one problem, in however many places it is named. It may be there under another kind.
    private static void Report(EntryKey missing, IEnumerable<Location> places, FrozenDictionary<EntryKey, IEntry> entries, DiagnosticBag bag)
    {
        var first = Sorted(places, out var others);
        var (kind, near) = (missing.Kind.Word(), Near(missing.Id, entries, missing.Kind));
        var file = near is not null && entries[new EntryKey(missing.Kind, near)].At.Path is var path && path[(path.LastIndexOf('/') + 1)..] is var name && name[..name.LastIndexOf('.')] == near ? name : null;
        var other = near is null ? entries.Keys.Where(k => k.Id == missing.Id).Select(k => k.Kind.Word()).Order(StringComparer.Ordinal).FirstOrDefault() : null;
        bag.Add(other is null ? Rules.UnknownReference(first, kind, missing.Id, near, file, others) : Rules.ReferenceToOther(first, kind, missing.Id, other, others));
    }

    /// <summary>The one entry that has this id, or stands at this address; null where there is none, or more than one.</summary>
    private static string? MeantBy(BareName bare, FrozenDictionary<EntryKey, IEntry> entries) =>
        entries.Values.Where(e => bare.Kinds.Contains(e.Key.Kind) && (e.Key.Id == bare.Written || Permalink.Of(e).Trim('/') == bare.Written.Trim('/'))).Take(2).ToArray() is [var one] ? one.Key.ToString() : null;

    private static Location Sorted(IEnumerable<Location> places, out Location[] others)
    {
        var sorted = places.Distinct().Order(Location.Order).ToArray();
        others = sorted[1..];
        return sorted[0];
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
                bag.Add(Rules.AddressCollision(entry.At, Permalink.Of(entry), $"the article '{article.Title}' as well", article.At));
    }
}
