using System.Collections.Immutable;

namespace SummitSite.Content;

/// <summary>What became of entries that are no longer there: <c>content/permanence.yaml</c>. Their addresses keep answering.</summary>
internal sealed record Permanence(ImmutableArray<Redirect> Redirects, ImmutableArray<Withdrawal> Withdrawals)
{
    internal static readonly Permanence None = new([], []);
}

/// <summary>An entry that goes by another id now. <paramref name="From"/> names the old one, which no longer exists.</summary>
internal sealed record Redirect(Reference From, Reference To, Prose Why);

/// <summary>An entry that was taken back.</summary>
internal sealed record Withdrawal(Reference Entry, When Date, Prose Why);
