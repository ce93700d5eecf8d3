using System.Collections.Immutable;
using System.Text.Json;
using SummitSite.Exports.Data;
using SummitSite.Output;

namespace SummitSite.Exports.Annotations;

/// <summary>All quotations as annotations: each at its own address, the collection of them, and its one page, which has them in full.</summary>
internal static class AnnotationCollection
{
    internal const string Path = "data/annotations.jsonld";

    internal const string PagePath = "data/annotations-page.jsonld";

    internal static ImmutableArray<OutputFile> All(DataScope scope) =>
        [.. scope.Index.Content.Quotes.Select(q => QuoteAnnotation.Of(q, scope)), Collection(scope), Page(scope)];

    private static OutputFile Collection(DataScope scope) => JsonFile.Of(Path, json =>
    {
        json.WriteStartObject();
        QuoteAnnotation.WriteContext(json);
        json.WriteString("id", scope.At("/" + Path));
        json.WriteString("type", "AnnotationCollection");
        WriteSize(json, scope);
        json.WriteString("first", scope.At("/" + PagePath));
        json.WriteString("last", scope.At("/" + PagePath));
        json.WriteEndObject();
    });

    private static OutputFile Page(DataScope scope) => JsonFile.Of(PagePath, json =>
    {
        json.WriteStartObject();
        QuoteAnnotation.WriteContext(json);
        json.WriteString("id", scope.At("/" + PagePath));
        json.WriteString("type", "AnnotationPage");
        json.WriteStartObject("partOf");
        json.WriteString("id", scope.At("/" + Path));
        WriteSize(json, scope);
        json.WriteEndObject();
        json.WriteNumber("startIndex", 0);
        json.WriteStartArray("items");
        foreach (var quote in scope.Index.Content.Quotes)
            QuoteAnnotation.Write(json, quote, scope, _ => { });
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteSize(Utf8JsonWriter json, DataScope scope)
    {
        json.WriteString("label", scope.Index.Site.Title);
        json.WriteNumber("total", scope.Index.Content.Quotes.Length);
    }
}
