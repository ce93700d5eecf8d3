using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>What the accounts differ about.</summary>
internal enum DiscrepancyKind
{
    Fact,
    Interpretation,
    Wording,
    ClaimStatus,
    Omission,
}

/// <summary>The words for kinds of discrepancy.</summary>
internal static class DiscrepancyKinds
{
    internal static readonly Vocabulary<DiscrepancyKind> Words = new(
        ("fact", DiscrepancyKind.Fact),
        ("interpretation", DiscrepancyKind.Interpretation),
        ("wording", DiscrepancyKind.Wording),
        ("claim-status", DiscrepancyKind.ClaimStatus),
        ("omission", DiscrepancyKind.Omission));
}

/// <summary>A point on which sources differ: <c>content/discrepancies/*.yaml</c>. At least two accounts; the assessment is ours.</summary>
internal sealed record Discrepancy(
    string Id,
    string Title,
    string Question,
    DiscrepancyKind Kind,
    string? Unit,
    ImmutableArray<Account> Accounts,
    Prose? Missing,
    Prose Assessment,
    ImmutableArray<Reference> Related,
    Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Discrepancy, Id);

    /// <summary>Whether at least two accounts give a number, so that they can be put on one scale.</summary>
    internal bool HasNumbers => Accounts.Count(a => a.Value is not null) > 1;

    /// <summary>Whether at least two accounts give a number, or at least two a clock time.</summary>
    internal bool HasScale => HasNumbers || Accounts.Count(a => a.Clock?.IsClock == true) > 1;
}

/// <summary>
/// What one source says, in our words. A number stands in <paramref name="Value"/> (in the discrepancy's unit; to <paramref name="To"/> for a range),
/// a clock time or date in <paramref name="Clock"/>; a silent account says nothing of the matter.
/// </summary>
internal sealed record Account(
    Reference Source, Prose Says, double? Value, double? To, bool IsApproximate, When? Clock, bool IsSilent, Reference? Speaker, Reference? Quote);
