using SummitSite.Content;
using SummitSite.Exports.Data;

namespace SummitSite.Exports.LinkedData;

/// <summary>Our own articles and pages, and what was corrected in them.</summary>
internal static class ArticleNode
{
    /// <summary>An article; <paramref name="isWhole"/> adds the sources it cites, which a page leaves to the graph.</summary>
    internal static void Write(LinkedWriter node, Article article, bool isWhole) => node.Node("Article", node.Scope.Url(article), () =>
    {
        node.Text("headline", article.Title);
        node.Text("description", DataScope.Plain(article.Summary));
        WriteDates(node, article.Published, article.Updated);
        node.Texts("keywords", article.Topics);
        node.Link("about", EventNode.SummitId(node));
        SiteNode.WritePublisher(node, "author");
        WriteFrame(node, article);
        if (isWhole)
            node.Links("citation", node.Index.FindAll<Source>(article.Summary.Citations.Concat(article.Body.Citations).Select(c => c.Source)).Select(node.Scope.Url));
    });

    internal static void Write(LinkedWriter node, Page page) => node.Node("WebPage", node.Scope.Url(page), () =>
    {
        node.Text("name", page.Title);
        node.Text("description", DataScope.Plain(page.Summary));
        WriteDates(node, page.Published, page.Updated);
        WriteFrame(node, page);
    });

    private static void WriteDates(LinkedWriter node, When published, When? updated)
    {
        node.Text("datePublished", LinkedDate.Of(published.Start));
        node.Text("dateModified", LinkedDate.Of((updated ?? published).Start));
    }

    private static void WriteFrame(LinkedWriter node, IEntry entry)
    {
        node.Text("inLanguage", node.Index.Site.Language);
        node.Link("isPartOf", SiteNode.Id(node));
        node.Link("publisher", SiteNode.PublisherId(node));
        node.Links("correction", node.Index.Content.Corrections.Where(c => c.Page.Target == entry.Key).Select(c => CorrectionNode.Id(node, c)));
    }
}
