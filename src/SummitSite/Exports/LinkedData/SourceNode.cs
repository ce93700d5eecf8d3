using SummitSite.Content;

namespace SummitSite.Exports.LinkedData;

/// <summary>A source: a news article, or for a government or a party a page of its own.</summary>
internal static class SourceNode
{
    internal static void Write(LinkedWriter node, Source source) => node.Node(TypeOf(source.Control), node.Scope.Url(source), () =>
    {
        node.Text("url", source.Url.AbsoluteUri);
        node.Text("headline", source.Headline);
        node.Text("name", source.Title);
        node.Text("datePublished", LinkedDate.Of(source.Date.Start));
        node.Text("inLanguage", source.Language);
        node.Node("publisher", "Organization", node.Index.Find<Speaker>(source.Outlet) is { } outlet ? node.Scope.Url(outlet) : null, () => node.Text("name", source.Publisher));
        node.Links("isBasedOn", source.Relays.Select(node.Index.Relayed).OfType<Source>().Select(node.Scope.Url));
    });

    private static string TypeOf(Control control) => control is Control.Government or Control.Party ? "WebPage" : "NewsArticle";
}
