using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>A diagram inside a text must have something to show.</summary>
internal static class DiagramCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        foreach (var diagram in Texts.All(index).SelectMany(Of))
            if (WhyEmpty(diagram, index) is { } why)
                bag.Add(Rules.EmptyDiagram(diagram.At, why));
    }

    private static string? WhyEmpty(Diagram diagram, SiteIndex index) => diagram.Kind switch
    {
        DiagramKind.Table => index.Speakers.Any(s => s.Presence == Presence.InTheRoom) ? null : "no speaker is in-the-room",
        DiagramKind.Day => index.Events.Any(e => IsOfTheDay(e, index)) ? null : "no event of the summit's first day has a clock time",
        DiagramKind.Timeline => index.Events.IsEmpty ? "there are no events" : null,
        DiagramKind.Outcomes => index.Outcomes.IsEmpty ? "there are no outcomes" : null,
        DiagramKind.Reporting => index.Content.Sources.Any(s => s.Relays.Length > 0) ? null : "no source has relays",
        _ => index.Find<Discrepancy>(diagram.Of) is { HasScale: false } ? "fewer than two of its accounts give a value, and fewer than two a clock time" : null,
    };

    private static bool IsOfTheDay(TimelineEvent entry, SiteIndex index) =>
        entry.When.IsClock && entry.When.StartIn(index.ZoneOf(entry))?.InZone(index.Site.Summit.Zone).Date == index.Site.Summit.Starts.Start.Day;

    private static IEnumerable<Diagram> Of(Prose prose) => prose.Tree.Descendants<LinkInline>().Select(l => l.GetData(Prose.DiagramKey)).OfType<Diagram>();
}
