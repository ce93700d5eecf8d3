using System.Globalization;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// The sign of one of the two principal sides, the same wherever it stands: an accent (<c>first</c> or <c>second</c>, in the site's order) and a letter,
/// because colour alone tells nobody apart. Two sides whose names begin alike have numbers.
/// </summary>
internal sealed record PartyMark(string Accent, string Letter) : View
{
    private static readonly string[] Accents = ["first", "second"];

    protected override IEnumerable<(string Name, object? Value)> Members => [("accent", Accent), ("letter", Letter)];

    /// <summary>Null for a side that is not principal, and beyond the second one.</summary>
    internal static PartyMark? Of(string? party, Content.Site site)
    {
        var principal = site.Parties.Where(p => p.IsPrincipal).Take(Accents.Length).ToArray();
        var at = Array.FindIndex(principal, p => p.Id == party);
        if (at < 0)
            return null;
        var isAlike = principal.Select(p => p.Short[0]).Distinct().Count() < principal.Length;
        return new PartyMark(Accents[at], isAlike ? (at + 1).ToString(CultureInfo.InvariantCulture) : principal[at].Short[..1]);
    }
}
