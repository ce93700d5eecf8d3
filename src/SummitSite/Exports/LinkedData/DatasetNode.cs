using SummitSite.Exports.Data;
using SummitSite.Linking;

namespace SummitSite.Exports.LinkedData;

/// <summary>The data as a whole, and every file one can load down.</summary>
internal static class DatasetNode
{
    internal static void Write(LinkedWriter node) => node.Node("Dataset", node.Scope.At(Permalink.Data), () =>
    {
        node.Text("name", node.Index.Site.Title);
        node.Text("description", node.Index.Site.Description);
        node.Link("about", EventNode.SummitId(node));
        node.Link("isPartOf", SiteNode.Id(node));
        node.Link("publisher", SiteNode.PublisherId(node));
        node.Nodes("distribution", () =>
        {
            foreach (var table in DataFiles.Tables)
            {
                Write(node, table.JsonPath, DataTable.JsonType);
                Write(node, table.CsvPath, DataTable.CsvType);
            }
            foreach (var form in MachineForms.Whole)
                Write(node, form.Path, form.Type);
        });
    });

    private static void Write(LinkedWriter node, string path, string type) => node.Node("DataDownload", null, () =>
    {
        node.Text("contentUrl", node.Scope.At("/" + path));
        node.Text("encodingFormat", type);
    });
}
