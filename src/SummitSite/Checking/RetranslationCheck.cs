using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>Does every retranslated quotation say so in words, or show another rendering beside it?</summary>
internal static class RetranslationCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        foreach (var quote in index.Content.Quotes.Where(q => q.Wording == Wording.Retranslation && q.Note is null && q.Renderings.IsEmpty))
            bag.Add(Rules.RetranslationAlone(quote.At, quote.Id));
    }
}
