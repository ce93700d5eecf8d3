using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>Does every published address still answer, and has nothing of substance changed without a correction?</summary>
internal static class PermanenceCheck
{
    internal static void Run(SiteIndex index, EvidenceLock evidence, DiagnosticBag bag)
    {
        foreach (var gone in Release.Gone(index, evidence))
            bag.Add(Rules.PublishedEntryGone(gone.Kind.Word(), gone.Id));
        foreach (var changed in Release.Changed(index, evidence))
            bag.Add(Rules.ChangedWithoutCorrection(changed.At, changed.Key.Kind.Word(), changed.Key.Id));
        var permanence = index.Content.Permanence;
        foreach (var still in permanence.Redirects.Select(r => r.From).Concat(permanence.Withdrawals.Select(w => w.Entry)).Where(r => index.Find(r.Target) is not null))
            bag.Add(Rules.StillThere(still.At, still.Target.Kind.Word(), still.Target.Id));
    }
}
