using SummitSite.Diagnostics;
using SummitSite.Finishing.Facts;

namespace SummitSite.Finishing.Faults;

/// <summary>Do the headings make an outline: one of the first level, and no level skipped on the way down?</summary>
internal static class HeadingFaults
{
    /// <summary>A page with none or several of the first level is not asked about the rest: that mistake would show in all of it.</summary>
    internal static IEnumerable<Fault> Of(PageFacts page)
    {
        var titles = page.Headings.Where(h => h.Level == 1).Select(h => h.Text).ToArray();
        return titles.Length == 1
            ? OfLevels(page)
            : [Fault.OfWords(page.Page, $"SS0707 {titles.Length}", null, (at, pages) => Rules.NotOneTitle(at, titles, pages))];
    }

    private static IEnumerable<Fault> OfLevels(PageFacts page)
    {
        var before = 0;
        foreach (var heading in page.Headings)
        {
            var last = before;
            before = heading.Level;
            if (heading.Level > last + 1)
                yield return Fault.OfWords(page.Page, $"SS0706 {last} {heading.Level}", heading.Text, (at, pages) => Rules.SkippedLevel(at, heading.Text, heading.Level, last, pages));
        }
    }
}
