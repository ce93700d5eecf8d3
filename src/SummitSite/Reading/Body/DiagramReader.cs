using System.Collections.Immutable;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Text;

namespace SummitSite.Reading.Body;

/// <summary>The diagram that an embed asks for: a name, and for a scale the id of its discrepancy behind a slash.</summary>
internal static class DiagramReader
{
    private const string Kind = "diagram:";

    /// <summary>The names as they are written.</summary>
    internal static ImmutableArray<string> Names => [.. DiagramKinds.Words.All.Select(n => DiagramKinds.Words.Find(n) == DiagramKind.Scale ? n + "/…" : n)];

    internal static bool IsDiagram(LinkInline link) => link.Url?.StartsWith(Kind, StringComparison.Ordinal) == true;

    /// <summary>The diagram, kept with the link; null for one that does not exist, which has been reported. <paramref name="place"/> gives the place of a part of the address.</summary>
    internal static Diagram? Read(LinkInline link, Func<int, int, Location> place, ReadScope scope)
    {
        var written = link.Url![Kind.Length..];
        var slash = written.IndexOf('/', StringComparison.Ordinal);
        var name = slash < 0 ? written : written[..slash];
        var at = place(Kind.Length, written.Length);
        if (DiagramKinds.Words.Find(name) is not { } kind)
        {
            scope.Report(Rules.UnknownDiagram(place(Kind.Length, name.Length), name, Names, NearestName.Of(name, DiagramKinds.Words.All)));
            return null;
        }
        var of = slash < 0 ? "" : written[(slash + 1)..];
        if (!link.IsImage)
            scope.Report(Rules.DiagramLink(at, written));
        else if ((kind == DiagramKind.Scale) != (of.Length > 0))
            scope.Report(Rules.DiagramForm(at, name, kind == DiagramKind.Scale));
        else
            return Keep(link, new Diagram(kind, of.Length == 0 ? null : new Reference(new EntryKey(EntryKind.Discrepancy, of), place(Kind.Length + slash + 1, of.Length)), at));
        return null;
    }

    private static Diagram Keep(LinkInline link, Diagram diagram)
    {
        link.SetData(Prose.DiagramKey, diagram);
        return diagram;
    }
}
