using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages.Pictures;

/// <summary>What <c>![](diagram:…)</c> becomes inside a text: the picture with the table behind it; nothing where there is nothing to draw, which has been reported.</summary>
internal static class Drawings
{
    internal static Html Of(Diagram diagram, SiteIndex index) => diagram.Kind switch
    {
        DiagramKind.Table => TableDrawing.Of(index, withTable: true),
        DiagramKind.Day => DayDrawing.Of(index, withTable: true),
        DiagramKind.Timeline => TimelineDrawing.Of(index, withTable: true),
        DiagramKind.Outcomes => OutcomesDrawing.Of(index, withTable: true),
        DiagramKind.Reporting => ReportingDrawing.Of(index, withTable: true),
        _ => index.Find<Discrepancy>(diagram.Of) is { } discrepancy ? ScaleDrawing.Of(discrepancy, index, withTable: true) : null,
    } ?? Html.Empty;
}
