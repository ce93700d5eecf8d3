using SummitSite.Diagnostics;
using SummitSite.Finishing.Facts;
using SummitSite.Text;

namespace SummitSite.Finishing.Faults;

/// <summary>Is a page whole in itself: its head, its ids, its pictures, the names of its links, and nothing that its security policy would stop?</summary>
internal static class MarkupFaults
{
    internal static IEnumerable<Fault> Of(PageFacts page) =>
        [.. OfHead(page), .. OfIds(page), .. OfIdReferences(page), .. OfImages(page), .. OfAnchors(page), .. OfRefused(page)];

    private static IEnumerable<Fault> OfHead(PageFacts page)
    {
        if (!page.Head.HasTitle)
            yield return Fault.OfWords(page.Page, "SS0714", null, Rules.PageWithoutTitle);
        if (!page.Head.HasLanguage)
            yield return Fault.OfWords(page.Page, "SS0715", null, Rules.PageWithoutLanguage);
        if (page.Head.CharsetEnd is null)
            yield return Fault.OfWords(page.Page, "SS0719", null, Rules.PageWithoutCharset);
    }

    private static IEnumerable<Fault> OfIds(PageFacts page) =>
        from same in page.Ids.GroupBy(i => i.Value, StringComparer.Ordinal)
        where same.Count() > 1
        let elements = same.Select(i => i.Element).ToArray()
        select Fault.OfWords(page.Page, $"SS0703 {same.Key}", same.Key, (at, pages) => Rules.DuplicateHtmlId(at, same.Key, elements, pages));

    private static IEnumerable<Fault> OfIdReferences(PageFacts page) =>
        from reference in page.IdReferences
        where !page.HasId(reference.Value)
        select Fault.OfWords(page.Page, $"SS0702 {reference.Attribute} {reference.Value}", null, (at, pages) =>
            Rules.UnknownIdInAttribute(at, reference.Attribute, reference.Value, NearestName.Of(reference.Value, page.Ids.Select(i => i.Value).Distinct()), pages));

    private static IEnumerable<Fault> OfImages(PageFacts page) =>
        page.ImagesWithoutAlt.Select(src => Fault.OfWritten(page.Page, $"SS0705 {src}", src, (at, pages) => Rules.PictureWithoutAlternative(at, src, pages)));

    private static IEnumerable<Fault> OfAnchors(PageFacts page) =>
        from anchor in page.Anchors
        where !anchor.HasName
        select Fault.OfWritten(page.Page, $"SS0713 {anchor.Href}", anchor.Href, (at, pages) => Rules.LinkWithoutName(at, anchor.Href, pages));

    private static IEnumerable<Fault> OfRefused(PageFacts page) =>
        page.Refused.Select(what => Fault.OfWords(page.Page, $"SS0718 {what}", null, (at, pages) => Rules.RefusedMarkup(at, what, pages)));
}
