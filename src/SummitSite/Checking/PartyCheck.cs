using SummitSite.Diagnostics;
using SummitSite.Linking;
using SummitSite.Text;

namespace SummitSite.Checking;

/// <summary>Is every party and delegation that a speaker names one of the site's? One that is missing is one problem, in however many places it is named.</summary>
internal static class PartyCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        var known = index.Site.Parties.Select(p => p.Id).ToArray();
        var named = index.Speakers.SelectMany(s => new[] { (Id: s.Party, At: s.PartyAt), (Id: s.Delegation, At: s.DelegationAt) });
        foreach (var unknown in named.Where(n => n.Id is not null && n.At is not null && !known.Contains(n.Id)).GroupBy(n => n.Id!, n => n.At!, StringComparer.Ordinal))
        {
            var places = unknown.Order(Location.Order).ToArray();
            bag.Add(Rules.UnknownParty(places[0], unknown.Key, NearestName.Of(unknown.Key, known), places[1..]));
        }
    }
}
