using System.Collections.Immutable;
using NodaTime;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>A stretch of the story: <c>content/timelines/*.yaml</c>. Events stand in the order they were written.</summary>
internal sealed record Timeline(string Id, string Title, Prose Summary, int Order, Location OrderAt, ImmutableArray<TimelineEvent> Events, Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Timeline, Id);
}

/// <summary>
/// Something that happened. <paramref name="When"/> is local in <paramref name="Zone"/> (null: the summit's zone).
/// <paramref name="Part"/> is set only where no clock time is known; a derived time is our inference and has a note.
/// </summary>
internal sealed record TimelineEvent(
    string Id,
    string Title,
    When When,
    Location WhenAt,
    DateTimeZone? Zone,
    PartOfDay? Part,
    bool IsDerived,
    Prose? Note,
    Prose? Text,
    string? Place,
    Reference? After,
    string Phase,
    Location PhaseAt,
    ImmutableArray<Reference> People,
    ImmutableArray<Reference> Outcomes,
    ImmutableArray<Reference> Discrepancies,
    ImmutableArray<Citation> Sources,
    Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Event, Id);
}

/// <summary>The words for parts of a day.</summary>
internal static class PartsOfDay
{
    internal static readonly Vocabulary<PartOfDay> Words = new(
        ("morning", PartOfDay.Morning),
        ("midday", PartOfDay.Midday),
        ("afternoon", PartOfDay.Afternoon),
        ("evening", PartOfDay.Evening),
        ("night", PartOfDay.Night));
}
