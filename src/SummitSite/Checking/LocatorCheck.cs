using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>Does a citation name a paragraph that its source has? Asked where the source's text is archived; the places of quotations are proven elsewhere.</summary>
internal static class LocatorCheck
{
    internal static void Run(SiteIndex index, Archive archive, DiagnosticBag bag)
    {
        foreach (var source in index.Content.Sources)
            if (archive.Find(source.Id) is { } text)
                foreach (var mention in index.MentionsOf(source).Where(m => m is { From: not Quote, Locator: not null }))
                    if (LocatorParagraphs.Read(mention.Locator!) is var (first, last) && (first < 1 || last > text.Paragraphs.Length))
                        bag.Add(Rules.NoSuchParagraph(mention.To.At, mention.Locator!, source.Id, text.Paragraphs.Length));
    }
}
