using SummitSite.Content;
using SummitSite.Exports.Annotations;

namespace SummitSite.Exports.LinkedData;

/// <summary>
/// A quotation in the words and the language of the source that prints it. Who said it is the one to whom the source attributes it:
/// that they said it is not what a quotation proves.
/// </summary>
internal static class QuotationNode
{
    internal static void Write(LinkedWriter node, Quote quote) => node.Node("Quotation", node.Scope.Url(quote), () =>
    {
        var source = node.Index.Find<Source>(quote.Source);
        node.Text("text", quote.Words);
        node.Text("inLanguage", source?.Language);
        node.Text("dateCreated", LinkedDate.Of(quote.Said.Start));
        if (node.Index.Find<Speaker>(quote.Speaker) is { } speaker)
            node.Node("spokenByCharacter", speaker.Kind == SpeakerKind.Person ? "Person" : "Organization", node.Scope.Url(speaker), () => node.Text("name", speaker.Name));
        node.Link("isPartOf", source is null ? null : node.Scope.Url(source));
        node.Node("subjectOf", "CreativeWork", node.Scope.At(QuoteAnnotation.AddressOf(quote)), () => node.Text("encodingFormat", QuoteAnnotation.Type));
    });
}
