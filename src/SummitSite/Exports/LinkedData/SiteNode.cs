using SummitSite.Linking;

namespace SummitSite.Exports.LinkedData;

/// <summary>The site itself and who publishes it.</summary>
internal static class SiteNode
{
    internal static string Id(LinkedWriter node) => node.Scope.At(Permalink.Home);

    /// <summary>Who publishes the site has no page: the node in the graph stands for them.</summary>
    internal const string PublisherAddress = $"/{LinkedGraph.Path}#publisher";

    internal static string PublisherId(LinkedWriter node) => node.Scope.At(PublisherAddress);

    internal static void Write(LinkedWriter node) => node.Node("WebSite", Id(node), () =>
    {
        var site = node.Index.Site;
        node.Text("name", site.Title);
        node.Text("alternateName", site.Tagline);
        node.Text("description", site.Description);
        node.Text("inLanguage", site.Language);
        node.Text("dateModified", LinkedDate.Of(new Content.EdtfPoint(Content.Precision.Day, node.Index.Updated, null, false, false)));
        node.Link("about", EventNode.SummitId(node));
        WritePublisher(node, "publisher");
    });

    internal static void WritePublisher(LinkedWriter node) => node.Node("Organization", PublisherId(node), () => node.Text("name", node.Index.Site.Publisher));

    /// <summary>The publisher as the value of a property, with its name, so that a page can be read without the graph.</summary>
    internal static void WritePublisher(LinkedWriter node, string property) =>
        node.Node(property, "Organization", PublisherId(node), () => node.Text("name", node.Index.Site.Publisher));
}
