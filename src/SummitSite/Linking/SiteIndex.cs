using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;

namespace SummitSite.Linking;

/// <summary>
/// The bound site: every entry by its key, and who mentions whom. A reference that leads nowhere has been reported when the index was made;
/// here it simply finds nothing, so that the pages can still be composed and their own problems seen.
/// </summary>
internal sealed class SiteIndex
{
    private readonly FrozenDictionary<EntryKey, IEntry> entries;
    private readonly FrozenDictionary<EntryKey, ImmutableArray<Mention>> mentions;
    private readonly FrozenSet<EntryKey> broken;
    private readonly Origins origins;

    internal SiteIndex(Site site, SiteContent content, FrozenDictionary<EntryKey, IEntry> entries, IEnumerable<Mention> mentions)
    {
        (Site, Content, this.entries) = (site, content, entries);
        Words = Catalogue.For(site.Language, content.WordFiles);
        this.mentions = mentions.GroupBy(m => m.To.Target).ToFrozenDictionary(g => g.Key, g => g.ToImmutableArray());
        broken = this.mentions.Where(m => !entries.ContainsKey(m.Key)).SelectMany(m => m.Value).Select(m => m.From).OfType<IEntry>().Select(e => e.Key).ToFrozenSet();
        Events = [.. content.Timelines.OrderBy(t => t.Order).SelectMany(t => EventOrder.Sort(t.Events, site.Summit.Zone))];
        Articles = [.. content.Articles.OrderBy(a => a.Order).ThenBy(a => a.Id, StringComparer.Ordinal)];
        Outcomes = [.. content.Outcomes.OrderBy(o => o.Order).ThenBy(o => o.Id, StringComparer.Ordinal)];
        Timelines = [.. content.Timelines.OrderBy(t => t.Order).ThenBy(t => t.Id, StringComparer.Ordinal)];
        Speakers = [.. content.Speakers.OrderBy(s => s.Sort, StringComparer.Ordinal).ThenBy(s => s.Id, StringComparer.Ordinal)];
        origins = new Origins(this);
    }

    internal Site Site { get; }

    internal SiteContent Content { get; }

    /// <summary>The words of the pages that are not content, in the site's language.</summary>
    internal Catalogue Words { get; }

    /// <summary>Articles in reading order.</summary>
    internal ImmutableArray<Article> Articles { get; }

    /// <summary>Outcomes in the order of the ledger.</summary>
    internal ImmutableArray<Outcome> Outcomes { get; }

    /// <summary>Timelines in their order; their events stand in the order written, see <see cref="EventsOf(Timeline)"/>.</summary>
    internal ImmutableArray<Timeline> Timelines { get; }

    /// <summary>Speakers by the name to sort by.</summary>
    internal ImmutableArray<Speaker> Speakers { get; }

    /// <summary>All events of all timelines, in order of time within each.</summary>
    internal ImmutableArray<TimelineEvent> Events { get; }

    /// <summary>Every entry, in ordinal order of kind and id.</summary>
    internal IEnumerable<IEntry> Entries => entries.Values.OrderBy(e => e.Key.ToString(), StringComparer.Ordinal);

    internal IEntry? Find(EntryKey key) => entries.GetValueOrDefault(key);

    internal T? Find<T>(Reference? reference)
        where T : class, IEntry => reference is null ? null : entries.GetValueOrDefault(reference.Target) as T;

    /// <summary>The entries that exist among these, in the order given, each once.</summary>
    internal ImmutableArray<T> FindAll<T>(IEnumerable<Reference> references)
        where T : class, IEntry => [.. references.Select(Find<T>).OfType<T>().Distinct<T>(ReferenceEqualityComparer.Instance)];

    /// <summary>Whether everything the entry mentions was found. If not, a check that weighs what it mentions has nothing to say: the cause has been reported.</summary>
    internal bool IsWhole(IEntry entry) => !broken.Contains(entry.Key);

    /// <summary>Who mentions the entry.</summary>
    internal ImmutableArray<Mention> MentionsOf(IEntry entry) => mentions.GetValueOrDefault(entry.Key, []);

    /// <summary>The entries of one kind that mention it in any way, each once, in the order of the content.</summary>
    internal ImmutableArray<T> Mentioning<T>(IEntry entry)
        where T : class, IEntry => [.. MentionsOf(entry).Select(m => m.From).OfType<T>().Distinct<T>(ReferenceEqualityComparer.Instance)];

    /// <summary>The events of a timeline in order of time.</summary>
    internal ImmutableArray<TimelineEvent> EventsOf(Timeline timeline) => [.. Events.Where(e => timeline.Events.Contains(e))];

    internal ImmutableArray<Quote> QuotesOf(Speaker speaker) => [.. Content.Quotes.Where(q => q.Speaker.Target == speaker.Key)];

    internal ImmutableArray<Quote> QuotesAt(TimelineEvent occasion) => [.. Content.Quotes.Where(q => q.Occasion?.Target == occasion.Key)];

    internal ImmutableArray<Quote> QuotesIn(Source source) => [.. Content.Quotes.Where(q => q.Source.Target == source.Key)];

    internal ImmutableArray<TimelineEvent> EventsWith(Speaker speaker) => [.. Events.Where(e => e.People.Any(p => p.Target == speaker.Key))];

    internal ImmutableArray<Outcome> OutcomesClaimedBy(Speaker speaker) => [.. Outcomes.Where(o => o.ClaimedBy.Any(c => c.Target == speaker.Key))];

    internal SourceReading? ReadingOf(Source source) => Content.Readings.FirstOrDefault(r => r.Source.Target == source.Key);

    /// <summary>The zone an event's times are in.</summary>
    internal DateTimeZone ZoneOf(TimelineEvent entry) => entry.Zone ?? Site.Summit.Zone;

    /// <summary>The language an entry's title is in, where it is not that of the site: a quotation is in the language of the source that prints it.</summary>
    internal string? ForeignLanguageOf(IEntry entry) =>
        entry is Quote quote && Find<Source>(quote.Source) is { Language: var language } && language != Site.Language ? language : null;

    /// <summary>The outlet or the source whose report a source prints; null when there is neither.</summary>
    internal IEntry? Relayed(Relay relay) => Find(new EntryKey(EntryKind.Source, relay.Id)) ?? Find(new EntryKey(EntryKind.Speaker, relay.Id));

    /// <summary>The source itself, its outlet, and everything whose report it prints, however far back; the nearest first.</summary>
    internal ImmutableArray<IEntry> OriginsOf(Source source) => origins[source];

    /// <summary>The newest day that any content names as its own date: when the site was last changed, as far as content knows.</summary>
    internal LocalDate Updated =>
        Content.Articles.Select(a => (a.Updated ?? a.Published).LastDay)
            .Concat(Content.Pages.Select(p => (p.Updated ?? p.Published).LastDay))
            .Concat(Content.Corrections.Select(c => c.Date.LastDay))
            .DefaultIfEmpty(Site.Summit.Starts.Start.Day)
            .Max();
}
