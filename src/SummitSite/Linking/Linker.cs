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
        foreach (var mention in mentions)
            Resolve(mention.To, entries, content.Unread, bag);
        foreach (var relay in content.Sources.SelectMany(s => s.Relays))
            Resolve(relay, entries, content.Unread, bag);
        CheckEmbeds(content, bag);
        CheckAddresses(content, bag);
        return content.Site is { } site ? new SiteIndex(site, content, entries, mentions) : null;
    }

    private static FrozenDictionary<EntryKey, IEntry> Enter(SiteContent content, DiagnosticBag bag)
    {
        IEnumerable<IEntry> all =
        [
            .. content.Articles, .. content.Pages, .. content.Speakers, .. content.Outcomes, .. content.Timelines,
            .. content.Timelines.SelectMany(t => t.Events), .. content.Quotes, .. content.Readings.SelectMany(r => r.Claims),
            .. content.Discrepancies, .. content.Sources,
        ];
        var entries = new Dictionary<EntryKey, IEntry>();
        foreach (var entry in all)
            if (!entries.TryAdd(entry.Key, entry))
                bag.Add(Rules.DuplicateId(entry.At, entry.Key.Kind.Word(), entry.Key.Id, entries[entry.Key].At));
        return entries.ToFrozenDictionary();
    }

    private static void Resolve(Reference reference, FrozenDictionary<EntryKey, IEntry> entries, Unread unread, DiagnosticBag bag)
    {
        if (!entries.ContainsKey(reference.Target) && !unread.Covers(reference.Target))
            bag.Add(Rules.UnknownReference(reference.At, reference.Target.Kind.Word(), reference.Target.Id, Near(reference.Target.Id, entries, reference.Target.Kind)));
    }

    private static void Resolve(Relay relay, FrozenDictionary<EntryKey, IEntry> entries, Unread unread, DiagnosticBag bag)
    {
        EntryKey source = new(EntryKind.Source, relay.Id), outlet = new(EntryKind.Speaker, relay.Id);
        if (!entries.ContainsKey(source) && !entries.ContainsKey(outlet) && !unread.Covers(source) && !unread.Covers(outlet))
            bag.Add(Rules.UnknownReference(relay.At, "source or outlet", relay.Id, Near(relay.Id, entries, EntryKind.Source, EntryKind.Speaker)));
    }

    private static string? Near(string id, FrozenDictionary<EntryKey, IEntry> entries, params EntryKind[] kinds) =>
        NearestName.Of(id, entries.Keys.Where(k => kinds.Contains(k.Kind)).Select(k => k.Id).Distinct());

    private static void CheckEmbeds(SiteContent content, DiagnosticBag bag)
    {
        var bodies = content.Articles.Select(a => a.Body).Concat(content.Pages.Select(p => p.Body))
            .Concat(content.Outcomes.Select(o => o.Body)).Concat(content.Speakers.Select(s => s.Body));
        foreach (var embed in bodies.SelectMany(b => b.Links).Where(l => l.IsEmbed && !CanEmbed(l.Reference.Target.Kind)))
            bag.Add(Rules.CannotEmbed(embed.Reference.At, embed.Reference.Target.Kind.Word()));
    }

    private static bool CanEmbed(EntryKind kind) =>
        kind is EntryKind.Quote or EntryKind.Event or EntryKind.Outcome or EntryKind.Discrepancy or EntryKind.Timeline;

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
