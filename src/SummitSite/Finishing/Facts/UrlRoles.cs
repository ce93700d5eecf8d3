namespace SummitSite.Finishing.Facts;

/// <summary>Which attributes of which elements hold addresses, and what for.</summary>
internal static class UrlRoles
{
    /// <summary>The role of an attribute that holds an address; null for any other.</summary>
    internal static UrlRole? Of(Tag tag, string attribute) => attribute switch
    {
        "href" or "xlink:href" => OfHref(tag),
        "src" or "srcset" => tag.Name is "img" or "source" or "input" ? UrlRole.Picture : UrlRole.Load,
        "poster" or "imagesrcset" => UrlRole.Picture,
        "action" or "formaction" => UrlRole.Load,
        "data" => tag.Name == "object" ? UrlRole.Load : null,
        "cite" => UrlRole.Link,
        "content" => IsWhole(tag) ? UrlRole.Whole : null,
        _ => null,
    };

    internal static bool IsList(string attribute) => attribute is "srcset" or "imagesrcset";

    internal static bool IsLazy(Tag tag) => tag.Name is "img" && string.Equals(tag.Value("loading"), "lazy", StringComparison.OrdinalIgnoreCase);

    private static UrlRole? OfHref(Tag tag) => tag.Name switch
    {
        "a" or "area" => UrlRole.Link,
        "link" => OfLink(tag),
        "image" or "feimage" => UrlRole.Picture,
        "use" or "script" => UrlRole.Load,
        _ => null,
    };

    private static UrlRole OfLink(Tag tag)
    {
        var relations = (tag.Value("rel") ?? "").ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (relations.Contains("canonical") || (relations.Contains("alternate") && tag.Has("hreflang")))
            return UrlRole.Whole;
        return relations.Any(r => r is "alternate" or "author" or "help" or "license" or "me" or "next" or "prev" or "search") && !relations.Contains("stylesheet")
            ? UrlRole.Link
            : UrlRole.Load;
    }

    private static bool IsWhole(Tag tag) =>
        tag.Name == "meta" && (tag.Value("property") ?? tag.Value("name")) is "og:url" or "og:image" or "og:image:url" or "og:image:secure_url" or "twitter:image";
}
