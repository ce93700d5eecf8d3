using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using SummitSite.Content;
using SummitSite.Exports.Data;
using SummitSite.Linking;

namespace SummitSite.Exports.LinkedData;

/// <summary>What a page says of itself to machines: the entry it is about, and the way to it. It is kept small; the graph has the whole.</summary>
internal static class LinkedPage
{
    internal const string Context = "https://schema.org";

    // It stands inside a script element, where nothing may look like markup; letters of all scripts stay readable.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The JSON-LD of a page. The entry is null for a page about many; the trail is empty for the home page.</summary>
    internal static string Of(string address, IEntry? entry, ImmutableArray<TrailStep> trail, DataScope scope)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            var node = new LinkedWriter(json, scope);
            json.WriteStartObject();
            json.WriteString("@context", Context);
            json.WriteStartArray("@graph");
            Write(node, address, entry);
            if (trail.Length > 0)
                Trail.Write(node, trail);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private static void Write(LinkedWriter node, string address, IEntry? entry)
    {
        switch (entry)
        {
            case Article article: ArticleNode.Write(node, article, isWhole: false); break;
            case Page page: ArticleNode.Write(node, page); break;
            case Speaker speaker: SpeakerNode.Write(node, speaker); break;
            case Quote quote: QuotationNode.Write(node, quote); break;
            case Outcome outcome: ClaimNode.Write(node, outcome); break;
            case Discrepancy discrepancy: QuestionNode.Write(node, discrepancy); break;
            case Source source: SourceNode.Write(node, source); break;
            case null when address == Permalink.Home: SiteNode.Write(node); EventNode.WriteSummit(node, isWhole: false); break;
            case null when address == Permalink.Data: DatasetNode.Write(node); break;
            case null when address == Permalink.Timeline: EventNode.WriteSummit(node, isWhole: false); break;
        }
    }
}
