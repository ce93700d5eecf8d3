using SummitSite.Output;

namespace SummitSite.Exports.LinkedData;

/// <summary>
/// <c>data/graph.jsonld</c>: everything the site knows, as one graph in the words of schema.org. A node's id is the address of its page, or a fragment of a page or of this file.
/// </summary>
internal static class LinkedGraph
{
    internal const string Path = "data/graph.jsonld";

    internal const string Type = "application/ld+json";

    internal static OutputFile Of(Data.DataScope scope) => JsonFile.Of(Path, json =>
    {
        var node = new LinkedWriter(json, scope);
        json.WriteStartObject();
        json.WriteString("@context", LinkedPage.Context);
        json.WriteStartArray("@graph");
        Write(node);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(LinkedWriter node)
    {
        var (index, content) = (node.Index, node.Index.Content);
        SiteNode.Write(node);
        SiteNode.WritePublisher(node);
        DatasetNode.Write(node);
        EventNode.WriteSummit(node, isWhole: true);
        Each(index.Articles, a => ArticleNode.Write(node, a, isWhole: true));
        Each(content.Pages, p => ArticleNode.Write(node, p));
        Each(content.Corrections, c => CorrectionNode.Write(node, c));
        Each(index.Events, e => EventNode.Write(node, e));
        Each(index.Speakers, s => SpeakerNode.Write(node, s));
        Each(content.Quotes, q => QuotationNode.Write(node, q));
        Each(index.Outcomes, o => ClaimNode.Write(node, o));
        Each(content.Readings.SelectMany(r => r.Claims), c => ClaimNode.Write(node, c));
        Each(content.Discrepancies, d => QuestionNode.Write(node, d));
        Each(content.Sources, s => SourceNode.Write(node, s));
    }

    private static void Each<T>(IEnumerable<T> items, Action<T> write)
    {
        foreach (var item in items)
            write(item);
    }
}
