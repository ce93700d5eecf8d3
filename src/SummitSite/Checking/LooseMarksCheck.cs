using SummitSite.Diagnostics;
using SummitSite.Linking;
using SummitSite.Text;

namespace SummitSite.Checking;

/// <summary>Is there a link, citation or note that would show its brackets to readers?</summary>
internal static class LooseMarksCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        foreach (var prose in Texts.All(index).Where(p => p.IsWhole))
            foreach (var mark in LooseMarks.In(prose, index))
            {
                var at = prose.Origin.Locate(mark.Start, mark.Length);
                bag.Add(mark.Kind switch
                {
                    LooseKind.Citation => Rules.LooseCitation(at, mark.Name, mark.Place, prose.Origin.Markdown[mark.Start..(mark.Start + mark.Length - mark.Name.Length)]),
                    LooseKind.Note => Rules.MissingNote(at, mark.Name),
                    _ => Link(prose.Origin.Markdown, mark, at),
                });
            }
    }

    private static Diagnostic Link(string markdown, LooseMark mark, Location at)
    {
        var before = markdown[..mark.Start];
        return before.EndsWith("!()", StringComparison.Ordinal) ? Rules.TurnedEmbed(at, mark.Name)
            : markdown[mark.Start] == ']' ? Rules.ParenthesisApart(at, $"{before[Math.Max(0, before.LastIndexOf('['))..]}]({mark.Name})")
            : Rules.LooseLink(at, mark.Name);
    }
}
