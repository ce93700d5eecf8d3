using SummitSite.Content;
using SummitSite.Exports.Data;
using SummitSite.Linking;

namespace SummitSite.Exports.LinkedData;

/// <summary>What was changed after publication, and why.</summary>
internal static class CorrectionNode
{
    internal static string Id(LinkedWriter node, Correction correction) => node.Scope.At($"{Permalink.Corrections}#{correction.Id}");

    internal static void Write(LinkedWriter node, Correction correction) => node.Node("CorrectionComment", Id(node, correction), () =>
    {
        node.Text("text", $"{DataScope.Plain(correction.What)} {DataScope.Plain(correction.Why)}");
        node.Text("dateCreated", LinkedDate.Of(correction.Date.Start));
        node.Link("about", node.Index.Find<IEntry>(correction.Page) is { } entry ? node.Scope.Url(entry) : null);
        node.Link("author", SiteNode.PublisherId(node));
    });
}
