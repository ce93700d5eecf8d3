using System.Collections.Frozen;
using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>
/// Everything editors wrote, typed, in ordinal order of files. <paramref name="Unread"/> tells what exists but could not be read,
/// so that references to it are not reported a second time. The first of <paramref name="WordFiles"/> is the program's own English;
/// without <paramref name="AreWordsWhole"/> another of them could not be read, and nothing can be said about a key that is not there.
/// </summary>
internal sealed record SiteContent(
    Site? Site,
    ImmutableArray<Article> Articles,
    ImmutableArray<Page> Pages,
    ImmutableArray<Speaker> Speakers,
    ImmutableArray<Outcome> Outcomes,
    ImmutableArray<Timeline> Timelines,
    ImmutableArray<Quote> Quotes,
    ImmutableArray<SourceReading> Readings,
    ImmutableArray<Discrepancy> Discrepancies,
    ImmutableArray<Source> Sources,
    ImmutableArray<Correction> Corrections,
    Permanence Permanence,
    HouseStyle HouseStyle,
    ImmutableArray<WordFile> WordFiles,
    bool AreWordsWhole,
    Unread Unread)
{
    /// <summary>Values that should name an entry by its kind and id, and have no kind.</summary>
    internal ImmutableArray<BareName> Bare { get; init; } = [];

    /// <summary>Everything that can be referred to; an id that was given twice is there twice.</summary>
    internal IEnumerable<IEntry> Entries =>
    [
        .. Articles, .. Pages, .. Speakers, .. Outcomes, .. Timelines, .. Timelines.SelectMany(t => t.Events), .. Quotes, .. Readings.SelectMany(r => r.Claims),
        .. Discrepancies, .. Sources,
    ];
}

/// <summary>What is written in a field that takes a kind, one of <paramref name="Kinds"/>, and an id.</summary>
internal sealed record BareName(Location At, string Field, string Written, ImmutableArray<EntryKind> Kinds);

/// <summary>Entries whose text is faulty, and kinds of which a whole file is.</summary>
internal sealed record Unread(FrozenSet<EntryKey> Entries, FrozenSet<EntryKind> Kinds)
{
    internal bool Covers(EntryKey key) => Entries.Contains(key) || Kinds.Contains(key.Kind);

    /// <summary>Whether any entry of the kind could not be read, so that nothing can be said about what is not among the others.</summary>
    internal bool MayHold(EntryKind kind) => Kinds.Contains(kind) || Entries.Any(e => e.Kind == kind);
}
