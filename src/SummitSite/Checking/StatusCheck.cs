using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>Is every status earned, then and now? And has everybody who is said to claim an outcome been shown to?</summary>
internal static class StatusCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        var independence = new Independence(index);
        foreach (var outcome in index.Outcomes.Where(o => CanBeJudged(o, index)))
        {
            foreach (var state in outcome.History)
            {
                var support = StatusSupport.Of(outcome, state, index, independence);
                if (support.Lacks(state.Status) is { } lack)
                    bag.Add(Rules.StatusNotEarned(
                        state.At, outcome.Id, OutcomeStatuses.Words.Word(state.Status), StatusWords.Of(lack, support), StatusWords.Of(support.Earned)));
            }
            CheckClaimants(outcome, index, bag);
        }
    }

    // A voice or a source that could not be read, or a party nobody knows, has been reported; that the status then lacks it is the same mistake.
    private static bool CanBeJudged(Outcome outcome, SiteIndex index) =>
        index.IsWhole(outcome)
        && outcome.Evidence.Concat(outcome.Against).Select(r => index.Find(r.Target)).OfType<IEntry>().All(index.IsWhole)
        && index.Speakers.All(s => s.Party is null || index.Site.FindParty(s.Party) is not null);

    private static void CheckClaimants(Outcome outcome, SiteIndex index, DiagnosticBag bag)
    {
        var shown = outcome.Evidence.Concat(outcome.Against).Select(r => index.Find(r.Target)).OfType<IEntry>();
        foreach (var claimant in outcome.ClaimedBy)
            if (index.Find<Speaker>(claimant) is { } speaker && !StatusSupport.IsShown(speaker, shown))
                bag.Add(Rules.ClaimantWithoutEvidence(claimant.At, speaker.Name));
    }
}
