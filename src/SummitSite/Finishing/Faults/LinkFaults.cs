using SummitSite.Diagnostics;
using SummitSite.Finishing.Facts;
using SummitSite.Text;

namespace SummitSite.Finishing.Faults;

/// <summary>Does every address of a page lead somewhere, and to this site where the browser fetches it?</summary>
internal sealed class LinkFaults(AddressBook book, SiteUrls urls)
{
    internal IEnumerable<Fault> Of(PageFacts page)
    {
        foreach (var attribute in page.Urls)
        {
            if (attribute.Urls.IsEmpty && Of(page, attribute, "") is { } nothing)
                yield return nothing;
            foreach (var written in attribute.Urls)
                if (Of(page, attribute, written) is { } fault)
                    yield return fault;
        }
    }

    private Fault? Of(PageFacts page, UrlAttribute attribute, string written)
    {
        var url = urls.Of(written);
        return url.Kind switch
        {
            UrlKind.Site => OfSite(page, attribute, written, url),
            UrlKind.Fragment => OfFragment(page, page, written, url.Fragment!, "this page"),
            UrlKind.External or UrlKind.Contact when attribute.Role is UrlRole.Link or UrlRole.Whole => null,
            _ => OfForm(page, attribute, written, url.Kind),
        };
    }

    // Nearly all addresses are well: what it takes to say that one is not is made in methods of its own.
    private Fault? OfForm(PageFacts page, UrlAttribute attribute, string written, UrlKind kind) => kind switch
    {
        UrlKind.Relative => OfRelative(page, written),
        UrlKind.External or UrlKind.Contact => Written(page, "SS0717", written, (at, pages) => Rules.ForeignFile(at, written, pages)),
        UrlKind.Empty => Fault.OfWords(page.Page, $"SS0712 {attribute.Element} {attribute.Name}", null, (at, pages) => Rules.EmptyAddress(at, attribute.Element, attribute.Name, pages)),
        UrlKind.NoScheme => Written(page, "SS0711", written, (at, pages) => Rules.NoScheme(at, written, pages)),
        UrlKind.OtherScheme => Written(page, "SS0710", written, (at, pages) => Rules.RefusedScheme(at, SiteUrl.SchemeOf(written) ?? written, pages)),
        UrlKind.Broken => Written(page, "SS0710", written, (at, pages) => Rules.AddressWithoutHost(at, written, pages)),
        _ => null,
    };

    private Fault? OfSite(PageFacts page, UrlAttribute attribute, string written, SiteUrl url)
    {
        if (book.Page(url.Path) is { } target)
            return url.Fragment is { } fragment ? OfFragment(page, target, written, fragment, target.Address) : null;
        return book.Has(url.Path) ? null : OfNothing(page, attribute, written, url);
    }

    private Fault OfNothing(PageFacts page, UrlAttribute attribute, string written, SiteUrl url)
    {
        if (book.PageNamedOtherwise(url.Path) is { } meant)
            return Written(page, "SS0709", written, (at, pages) => Rules.AddressOfNoPage(at, url.Path, meant.Address, pages));
        return attribute.Role == UrlRole.Picture || attribute.Name == "content"
            ? Written(page, "SS0704", written, (at, pages) => Rules.MissingPicture(at, url.Path, book.Nearest(url.Path), pages))
            : Written(page, "SS0701", written, (at, pages) => Rules.BrokenLink(at, url.Path, book.Nearest(url.Path), pages));
    }

    // "#" and "#top" lead to the top of any page. A link within its own page is one mistake, however many pages have it.
    private static Fault? OfFragment(PageFacts page, PageFacts target, string written, string id, string targetKey)
    {
        if (id.Length == 0 || target.HasId(id) || string.Equals(id, "top", StringComparison.OrdinalIgnoreCase))
            return null;
        return OfNoId(page, target, written, id, targetKey);
    }

    private static Fault OfNoId(PageFacts page, PageFacts target, string written, string id, string targetKey) =>
        Fault.OfWritten(page.Page, $"SS0702 {targetKey} {id}", written, (at, pages) =>
            Rules.BrokenFragment(at, target.Address, id, NearestName.Of(id, target.Ids.Select(i => i.Value).Distinct()), pages));

    private Fault OfRelative(PageFacts page, string written)
    {
        var address = RelativeAddress.Resolve(written, page.Address);
        var meant = book.Has(address) ? address : book.PageNamedOtherwise(address)?.Address ?? book.Nearest(address);
        return Written(page, "SS0708", written, (at, pages) => Rules.RelativeAddress(at, written, meant, pages));
    }

    private static Fault Written(PageFacts page, string code, string written, Func<Location, string, Diagnostic> say) =>
        Fault.OfWritten(page.Page, $"{code} {written}", written, say);
}
