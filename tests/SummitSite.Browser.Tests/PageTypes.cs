using SummitSite.Tests.Site;

namespace SummitSite.Browser.Tests;

/// <summary>The types of pages of the real site. Of each the weightiest page is looked at: what can go wrong with a type is there if anywhere.</summary>
internal static class PageTypes
{
    private const string Read = "class=\"reading\"";

    /// <summary>Every type by its name.</summary>
    internal static readonly string[] Names =
    [
        "home", "articles", "article", "timeline", "outcomes", "outcome", "quotes", "quote", "speakers", "speaker", "accounts", "account",
        "sources", "source", "source read claim by claim", "corrections", "data", "search", "free page", "not found",
    ];

    /// <summary>The type of a page; its name is none of <see cref="Names"/> when nobody knows it.</summary>
    internal static string Of(string address, BuiltSite site) => address.Split('/', StringSplitOptions.RemoveEmptyEntries) switch
    {
        [] => "home",
        ["404.html"] => "not found",
        ["sources", _] => site.Html(address).Contains(Read, StringComparison.Ordinal) ? "source read claim by claim" : "source",
        [var section, _] => section.TrimEnd('s'),
        [var slug] when HasContent("articles", slug) => "article",
        [var slug] when HasContent("pages", slug) => "free page",
        [var section] => section,
        _ => address,
    };

    /// <summary>The weightiest page of every type.</summary>
    internal static Dictionary<string, string> Weightiest(BuiltSite site) =>
        site.Pages.GroupBy(a => Of(a, site)).ToDictionary(g => g.Key, g => g.MaxBy(a => site.Html(a).Length)!);

    private static bool HasContent(string folder, string slug) => File.Exists(Path.Combine(Repository.Root, "content", folder, slug + ".md"));
}
