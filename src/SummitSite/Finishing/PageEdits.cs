using System.Collections.Concurrent;
using SummitSite.Finishing.Assets;
using SummitSite.Finishing.Facts;
using SummitSite.Output;
using SummitSite.Text;

namespace SummitSite.Finishing;

/// <summary>What is changed in a page's markup: addresses, the relation of links that lead away, and the security policy. All else stays as it is.</summary>
internal sealed class PageEdits(PublishedAssets assets, BaseAddress site, SiteUrls urls)
{
    // Most addresses stand on many pages: each is finished once.
    private readonly ConcurrentDictionary<string, string> onHost = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> whole = new(StringComparer.Ordinal);

    internal IEnumerable<Edit> Of(PageFacts page)
    {
        if (Policy(page) is { } policy)
            yield return policy;
        foreach (var attribute in page.Urls)
            if (Address(attribute) is { } address)
                yield return address;
        foreach (var anchor in page.Anchors)
            if (Relation(anchor) is { } relation)
                yield return relation;
    }

    private Edit? Address(UrlAttribute attribute)
    {
        var value = attribute.IsList ? List(attribute) : Finished(attribute.Value, attribute.Role);
        return value == attribute.Value ? null : attribute.Written.Replace(value);
    }

    // A list in which no address changes keeps its white space too.
    private string List(UrlAttribute attribute) =>
        attribute.Urls.All(u => Finished(u, attribute.Role) == u) ? attribute.Value : Srcset.Map(attribute.Value, u => Finished(u, attribute.Role));

    /// <summary>The address as it is published: the asset's name for good, with the base path or as a whole URL. Others' addresses stay as they are.</summary>
    private string Finished(string written, UrlRole role)
    {
        var known = role == UrlRole.Whole ? whole : onHost;
        if (!known.TryGetValue(written, out var finished))
            known[written] = finished = Finish(written, role);
        return finished;
    }

    private string Finish(string written, UrlRole role)
    {
        var url = urls.Of(written);
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
    private Edit? Relation(Anchor anchor)
    {
        if (urls.Of(anchor.Href).Kind != UrlKind.External)
            return null;
        var has = (anchor.Rel ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string[] wanted = anchor.HasTarget ? ["external", "noopener"] : ["external"];
        var missing = wanted.Except(has, StringComparer.OrdinalIgnoreCase).ToArray();
        if (missing.Length == 0)
            return null;
        var value = string.Join(' ', has.Concat(missing));
        return anchor.RelWritten is { } written ? written.Replace(value) : new Edit(new TextSpan(anchor.AfterHref, 0), $" rel=\"{value}\"");
    }

    private Edit? Policy(PageFacts page)
    {
        if (page.Head is not { CharsetStart: { } start, CharsetEnd: { } end })
            return null;
        var tag = $"<meta http-equiv=\"Content-Security-Policy\" content=\"{ContentSecurityPolicy.For(page.Policy, assets)}\">";
        return new Edit(new TextSpan(end, 0), Indent(page.Page.Html, start) + tag);
    }

    // The line end and the spaces before the tag it follows, so that the head still reads well; nothing when that tag does not start its line.
    private static string Indent(string html, int tagStart)
    {
        var line = html.LastIndexOf('\n', Math.Max(0, tagStart - 1)) + 1;
        var before = html[line..tagStart];
        return line > 0 && string.IsNullOrWhiteSpace(before) ? "\n" + before : "";
    }
}
