using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>What can be drawn from content.</summary>
internal enum DiagramKind
{
    Table,
    Day,
    Timeline,
    Outcomes,
    Reporting,
    Scale,
}

/// <summary>The words for diagrams that editors write.</summary>
internal static class DiagramKinds
{
    internal static readonly Vocabulary<DiagramKind> Words = new(
        ("table", DiagramKind.Table),
        ("day", DiagramKind.Day),
        ("timeline", DiagramKind.Timeline),
        ("outcomes", DiagramKind.Outcomes),
        ("reporting", DiagramKind.Reporting),
        ("scale", DiagramKind.Scale));
}

/// <summary>A picture asked for inside a text: <c>![](diagram:table)</c>, <c>![](diagram:scale/duration)</c>. <paramref name="Of"/> is the discrepancy of a scale, and null for all others.</summary>
internal sealed record Diagram(DiagramKind Kind, Reference? Of, Location At);
