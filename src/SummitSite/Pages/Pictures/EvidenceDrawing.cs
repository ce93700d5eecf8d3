using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Drawing;
using SummitSite.Evidence;
using SummitSite.Rendering;

namespace SummitSite.Pages.Pictures;

/// <summary>What a page rests on: its sources by who controls them. How many are independent, and the share of the most used one, is said below it.</summary>
internal static class EvidenceDrawing
{
    /// <summary>The bar, or null for a page with a single source, which has no parts. The table behind it is the page's own.</summary>
    internal static Html? Of(PageBasis basis, Catalogue words)
    {
        if (basis.Sources.Length < 2)
            return null;
        var controls = ControlsOf(basis, words);
        var figure = new EvidenceFigure(words.Text("picture.evidence"), words.Listed(controls.Select(c => (c.Label, words.Number(c.Count)))), controls);
        return Figure.Of(EvidencePicture.Draw(figure), words.Text("picture.evidence-caption"), null, words.IsRightToLeft());
    }

    private static ImmutableArray<EvidenceShare> ControlsOf(PageBasis basis, Catalogue words) =>
    [
        .. basis.Sources.GroupBy(s => s.Source.Control).OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
            .Select(g => new EvidenceShare(words.Of(g.Key), g.Count())),
    ];
}
