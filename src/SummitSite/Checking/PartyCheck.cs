using SummitSite.Diagnostics;
using SummitSite.Linking;
using SummitSite.Text;

namespace SummitSite.Checking;

/// <summary>Is every party and delegation that a speaker names one of the site's?</summary>
internal static class PartyCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        var known = index.Site.Parties.Select(p => p.Id).ToArray();
        foreach (var speaker in index.Speakers)
        {
            Check(speaker.Party, speaker.PartyAt);
            Check(speaker.Delegation, speaker.DelegationAt);
        }

        void Check(string? party, Location? at)
        {
            if (party is not null && at is not null && !known.Contains(party))
                bag.Add(Rules.UnknownParty(at, party, NearestName.Of(party, known)));
        }
    }
}
