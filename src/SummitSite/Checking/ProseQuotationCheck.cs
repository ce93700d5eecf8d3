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
            .SelectMany(q => q.Fragments.Select(f => f.Text).Concat(q.Renderings.Select(r => r.Text).OfType<string>()).Select(t => new Recorded(q.Id, Folding.Fold(t))))
            .ToArray();
        foreach (var prose in Texts.All(index))
            foreach (var passage in QuotedPassages.In(prose))
                if (Fault(passage, recorded, prose.Origin) is { } fault)
                    bag.Add(fault);
    }

    private static Diagnostic? Fault(QuotedPassage passage, Recorded[] recorded, ProseOrigin origin)
    {
        var words = Folding.Fold(passage.Words).Trim(',', '.', ' ');
        if (words.Split(' ').Length < QuotationText.LeastWords || recorded.Any(r => QuoteMatcher.Occurrences(r.Words, words, 0).Any()))
            return null;
        if (!passage.IsClosed)
            return Rules.QuotationNotClosed(origin.Locate(passage.Start - 1, 1));
        var at = origin.Locate(passage.Start, passage.Words.Length);
        return Nearest(words.Split(' '), recorded) is var (id, difference) ? Rules.QuotationMisquoted(at, passage.Words, id, difference.Here, difference.There) : Rules.UnrecordedQuotation(at, passage.Words);
    }

    /// <summary>The quotation that has at least three quarters of the words, and the first that is not as it has it; null where none has.</summary>
    private static (string Id, WordDifference Difference)? Nearest(string[] words, Recorded[] recorded)
    {
        var near = recorded.Select(r => (r.Id, Alignment: new WordAlignment(words, r.Words.Split(' '))))
            .Where(n => n.Alignment.Alike * 4 >= words.Length * 3)
            .OrderByDescending(n => n.Alignment.Score).ThenBy(n => n.Id, StringComparer.Ordinal)
            .Select(n => (n.Id, Difference: n.Alignment.FirstDifference()))
            .FirstOrDefault();
        return near.Difference is { } difference ? (near.Id, difference) : null;
    }

    private sealed record Recorded(string Id, string Words);
}
