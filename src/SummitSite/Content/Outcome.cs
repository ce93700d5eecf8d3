using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>What can be said of an outcome, from the weakest standing to the strongest. A status always has a date.</summary>
internal enum OutcomeStatus
{
    Announced,
    ClaimedByOneSide,
    ClaimedByBoth,
    Unresolved,
    Expected,
    Happened,
    DidNotHappen,
}

/// <summary>The words for statuses.</summary>
internal static class OutcomeStatuses
{
    internal static readonly Vocabulary<OutcomeStatus> Words = new(
        ("announced", OutcomeStatus.Announced),
        ("claimed-by-one-side", OutcomeStatus.ClaimedByOneSide),
        ("claimed-by-both", OutcomeStatus.ClaimedByBoth),
        ("unresolved", OutcomeStatus.Unresolved),
        ("expected", OutcomeStatus.Expected),
        ("happened", OutcomeStatus.Happened),
        ("did-not-happen", OutcomeStatus.DidNotHappen));
}

/// <summary>How a thing stood on a date, and who says so.</summary>
internal sealed record OutcomeState(When AsOf, OutcomeStatus Status, Prose Summary, ImmutableArray<Citation> Sources, Location At);

/// <summary>
/// Something the meeting did, promised or left open: <c>content/outcomes/*.md</c>.
/// The first state of <paramref name="History"/> is the one at publication, the last is the one now, and repeats <paramref name="Status"/> and <paramref name="AsOf"/>.
/// </summary>
internal sealed record Outcome(
    string Id,
    string Title,
    string Question,
    int Order,
    Location OrderAt,
    OutcomeStatus Status,
    Location StatusAt,
    When AsOf,
    ImmutableArray<OutcomeState> History,
    ImmutableArray<Reference> Evidence,
    ImmutableArray<Reference> Against,
    ImmutableArray<Reference> Events,
    ImmutableArray<Reference> ClaimedBy,
    Prose Body,
    Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Outcome, Id);

    internal OutcomeState AtPublication => History[0];
}
