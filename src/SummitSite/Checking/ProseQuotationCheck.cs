using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>Is every passage of three words or more between quotation marks a recorded quotation? Nobody's mouth is filled with words they did not say.</summary>
internal static class ProseQuotationCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        if (index.Content.Unread.MayHold(EntryKind.Quote))
            return;
        var recorded = index.Content.Quotes
            .SelectMany(q => q.Fragments.Select(f => f.Text).Concat(q.Renderings.Select(r => r.Text).OfType<string>()))
            .Select(Folding.Fold)
            .ToArray();
        foreach (var prose in Texts.All(index))
            foreach (var passage in QuotedPassages.In(prose))
            {
                var words = Folding.Fold(passage.Words).Trim(',', '.', ' ');
                if (words.Split(' ').Length >= QuotationText.LeastWords && !recorded.Any(r => QuoteMatcher.Occurrences(r, words, 0).Any()))
                    bag.Add(Rules.UnrecordedQuotation(prose.Origin.Locate(passage.Start, passage.Words.Length), passage.Words));
            }
    }
}
