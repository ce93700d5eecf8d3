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
        foreach (var outcome in index.Outcomes)
        {
            foreach (var state in outcome.History)
                if (StatusSupport.Of(outcome, state, index, independence).Lacks(state.Status) is { } lacks)
                    bag.Add(Rules.StatusNotEarned(state.At, outcome.Id, OutcomeStatuses.Words.Word(state.Status), lacks));
            CheckClaimants(outcome, index, bag);
        }
    }

    private static void CheckClaimants(Outcome outcome, SiteIndex index, DiagnosticBag bag)
    {
        var shown = outcome.Evidence.Concat(outcome.Against).Select(r => index.Find(r.Target)).OfType<IEntry>();
        foreach (var claimant in outcome.ClaimedBy)
            if (index.Find<Speaker>(claimant) is { } speaker && StatusSupport.Backing(speaker, [.. shown]) is null)
                bag.Add(Rules.ClaimantWithoutEvidence(claimant.At, speaker.Name));
    }
}
