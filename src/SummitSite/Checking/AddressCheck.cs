using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;
using SummitSite.Text;

namespace SummitSite.Checking;

/// <summary>Does every address in a text say what it leads to: an entry, a page from the site's root, or a place on the web?</summary>
internal static partial class AddressCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        foreach (var prose in Texts.All(index))
            foreach (var link in prose.Tree.Descendants<LinkInline>().Where(IsLoose))
                bag.Add(Rules.LooseAddress(prose.Origin.Locate(link.UrlSpan.Start, link.UrlSpan.Length), link.Url!, Meant(link, index)));
    }

    private static bool IsLoose(LinkInline link) =>
        link.Url is { Length: > 0 } url && !url.Contains(':', StringComparison.Ordinal) && url[0] is not ('/' or '#' or '?') && link.GetData(Prose.ReferenceKey) is null;

    private static string? Meant(LinkInline link, SiteIndex index)
    {
        var url = link.Url!;
        if (link.IsImage)
            return $"/images/{url[(url.LastIndexOf('/') + 1)..]}";
        return Host().IsMatch(url) && !url.EndsWith(".md", StringComparison.Ordinal) && !url.EndsWith(".yaml", StringComparison.Ordinal) ? "https://" + url : Entry(url, index);
    }

    // By its id, which is the last part of the address; the part before may be its kind or the folder of its kind.
    private static string? Entry(string url, SiteIndex index)
    {
        var parts = url.TrimEnd('/').Split('/');
        var id = parts[^1].EndsWith(".md", StringComparison.Ordinal) ? parts[^1][..^3] : parts[^1];
        var kind = parts.Length > 1 ? EntryKinds.Words.Find(parts[^2]) ?? EntryKinds.Words.Find(parts[^2].TrimEnd('s')) : null;
        var keys = index.Entries.Select(e => e.Key).Where(k => kind is null || k.Kind == kind).ToArray();
        var near = NearestName.Of(id, keys.Select(k => k.Id).Distinct());
        return keys.Where(k => k.Id == id).Concat(keys.Where(k => k.Id == near)).Select(k => k.ToString()).FirstOrDefault();
    }

    [GeneratedRegex(@"^(www\.|[\w-]+(\.[\w-]+)*\.[a-z]{2,}(/|$))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Host();
}
