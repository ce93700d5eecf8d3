using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Evidence;

/// <summary>Whose accounts stand side by side, and whose are missing.</summary>
internal static class AccountSides
{
    /// <summary>
    /// The parties of the site from which no account comes, the principal ones first. An account comes from a party when a speaker or an outlet of it gives it,
    /// or when its source is from the country that bears the party's name. A source that says nothing of the matter gives no account.
    /// </summary>
    internal static ImmutableArray<Party> Missing(Discrepancy discrepancy, SiteIndex index)
    {
        var given = discrepancy.Accounts.Where(a => !a.IsSilent).ToArray();
        return [.. index.Site.Parties.Where(p => !given.Any(a => IsFrom(a, p, index))).OrderByDescending(p => p.IsPrincipal)];
    }

    private static bool IsFrom(Account account, Party party, SiteIndex index)
    {
        var source = index.Find<Source>(account.Source);
        return IsOf(index.Find<Speaker>(account.Speaker), party)
            || IsOf(index.Find<Speaker>(index.Find<Quote>(account.Quote)?.Speaker), party)
            || IsOf(index.Find<Speaker>(source?.Outlet), party)
            || (source?.Country is { } country && (country == party.Name || country == party.Short));
    }

    private static bool IsOf(Speaker? speaker, Party party) => speaker?.Party == party.Id;
}
