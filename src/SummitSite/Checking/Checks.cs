using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>The questions asked of the bound site; each is a class of its own. A new check is one class and one line here.</summary>
internal static class Checks
{
    internal static void Run(SiteIndex index, EvidenceLock? evidence, Archive archive, DiagnosticBag bag)
    {
        Parallel.Invoke(
            () => HouseStyleCheck.Run(index, bag),
            () => ReadArchive(index, evidence, archive, bag),
            () => StatusCheck.Run(index, bag),
            () => DiagramCheck.Run(index, bag),
            () => WordsCheck.Run(index, bag),
            () => PartyCheck.Run(index, bag),
            () => OrderCheck.Run(index, bag),
            () => PhaseCheck.Run(index, bag),
            () => ReliabilityCheck.Run(index, bag),
            () => RetranslationCheck.Run(index, bag),
            () => ChainCheck.Run(index, bag),
            () => CitationCheck.Run(index, bag),
            () => LooseMarksCheck.Run(index, bag),
            () => AddressCheck.Run(index, bag),
            () => SourceAddressCheck.Run(index, bag));
        // What was published is compared only with a site that is otherwise whole: an entry that cannot be read is not gone.
        if (evidence is not null && !bag.HasErrors)
            PermanenceCheck.Run(index, evidence, bag);
    }

    // The archive holds one text at a time, so those who read it do so one after the other.
    private static void ReadArchive(SiteIndex index, EvidenceLock? evidence, Archive archive, DiagnosticBag bag)
    {
        Prove(index, evidence, archive, bag);
        LocatorCheck.Run(index, archive, bag);
    }

    private static void Prove(SiteIndex index, EvidenceLock? evidence, Archive archive, DiagnosticBag bag)
    {
        var proven = new DiagnosticBag();
        if (evidence is not null)
            EvidenceCheck.Run(index, evidence, archive, proven);
        bag.AddRange(proven.Sorted());
        // Words quoted in prose are compared with the recorded ones: while one of those is wrong, the comparison would blame the prose.
        if (!proven.HasErrors)
            ProseQuotationCheck.Run(index, bag);
    }
}
