using SummitSite.Finishing.Assets;
using SummitSite.Finishing.Facts;
using SummitSite.Output;
using SummitSite.Text;

namespace SummitSite.Finishing;

/// <summary>What is changed in a page's markup: addresses, the relation of links that lead away, and the security policy. All else stays as it is.</summary>
internal sealed class PageEdits(PublishedAssets assets, BaseAddress site)
{
    internal IEnumerable<Edit> Of(PageFacts page) => [.. Policy(page), .. page.Urls.SelectMany(Address), .. page.Anchors.SelectMany(Relation)];

    private IEnumerable<Edit> Address(UrlAttribute attribute)
    {
        if (attribute.Urls.All(u => Finished(u, attribute.Role) == u))
            yield break;
        var value = attribute.IsList ? Srcset.Map(attribute.Value, u => Finished(u, attribute.Role)) : Finished(attribute.Value, attribute.Role);
        yield return attribute.Written.Replace(value);
    }

    /// <summary>The address as it is published: the asset's name for good, with the base path or as a whole URL. Others' addresses stay as they are.</summary>
    private string Finished(string written, UrlRole role)
    {
        var url = SiteUrl.Of(written, site);
        if (url.Kind != UrlKind.Site)
            return written;
        var (path, suffix) = Cut(site.AddressOf(written.Trim()) ?? written.Trim());
        var address = (assets.AddressOf(url.Path) ?? path) + suffix;
        var finished = role == UrlRole.Whole ? site.Absolute(address) : site.OnHost(address);
        return finished == written.Trim() ? written : finished;
    }

    // Path, and query with fragment, both as they are written, percent-encoding and all.
    private static (string Path, string Suffix) Cut(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        return end < 0 ? (address, "") : (address[..end], address[end..]);
    }

    // "external" tells readers' programs and style sheets that the link leaves the site; "noopener" matters only where another window is opened.
    private IEnumerable<Edit> Relation(Anchor anchor)
    {
        if (SiteUrl.Of(anchor.Href, site).Kind != UrlKind.External)
            yield break;
        var has = (anchor.Rel ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string[] wanted = anchor.HasTarget ? ["external", "noopener"] : ["external"];
        var missing = wanted.Except(has, StringComparer.OrdinalIgnoreCase).ToArray();
        if (missing.Length == 0)
            yield break;
        var value = string.Join(' ', has.Concat(missing));
        yield return anchor.RelWritten is { } written ? written.Replace(value) : new Edit(new TextSpan(anchor.AfterHref, 0), $" rel=\"{value}\"");
    }

    private IEnumerable<Edit> Policy(PageFacts page)
    {
        if (page.Head is not { CharsetStart: { } start, CharsetEnd: { } end })
            yield break;
        var tag = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{ContentSecurityPolicy.For(page.Policy, assets)}\">";
        yield return new Edit(new TextSpan(end, 0), Indent(page.Page.Html, start) + tag);
    }

    // The line end and the spaces before the tag it follows, so that the head still reads well; nothing when that tag does not start its line.
    private static string Indent(string html, int tagStart)
    {
        var line = html.LastIndexOf('\n', Math.Max(0, tagStart - 1)) + 1;
        var before = html[line..tagStart];
        return line > 0 && string.IsNullOrWhiteSpace(before) ? "\n" + before : "";
    }
}
