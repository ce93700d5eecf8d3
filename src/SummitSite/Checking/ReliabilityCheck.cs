using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>Does anything rest on a source that is listed as unreliable? Texts may name such a source in a link, but not cite it.</summary>
internal static class ReliabilityCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        foreach (var source in index.Content.Sources.Where(s => !s.IsReliable))
            foreach (var mention in index.MentionsOf(source).Where(m => m.Role == MentionRole.Citation))
                bag.Add(Rules.UnreliableEvidence(mention.To.At, source.Id));
    }
}
