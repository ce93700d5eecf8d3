using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>The questions asked of the bound site, in this order; each is a class of its own. A new check is one class and one line here.</summary>
internal static class Checks
{
    internal static void Run(SiteIndex index, EvidenceLock? evidence, Archive archive, DiagnosticBag bag)
    {
        PartyCheck.Run(index, bag);
        OrderCheck.Run(index, bag);
        ReliabilityCheck.Run(index, bag);
        if (evidence is not null)
            EvidenceCheck.Run(index, evidence, archive, bag);
        RetranslationCheck.Run(index, bag);
        CitationCheck.Run(index, bag);
        HouseStyleCheck.Run(index, bag);
        ProseQuotationCheck.Run(index, bag);
        StatusCheck.Run(index, bag);
    }
}
