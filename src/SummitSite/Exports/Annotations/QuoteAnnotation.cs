using System.Buffers.Text;
using System.Text.Json;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Exports.Data;
using SummitSite.Exports.LinkedData;
using SummitSite.Linking;
using SummitSite.Output;

namespace SummitSite.Exports.Annotations;

/// <summary>
/// A quotation as a W3C Web Annotation, at a permanent address beside its page: our page (the body) is linked to the words in the source (the targets).
/// Only words that the content has are in it, never more of the article: a prefix or suffix stands there where the editor wrote one.
/// </summary>
internal static class QuoteAnnotation
{
    internal const string Type = "application/ld+json";

    private const string Context = "http://www.w3.org/ns/anno.jsonld";

    internal static string AddressOf(Quote quote) => $"{Permalink.Of(quote)}annotation.jsonld";

    internal static OutputFile Of(Quote quote, DataScope scope) => JsonFile.Of(AddressOf(quote)[1..], json => Write(json, quote, scope, WriteContext));

    /// <summary>The identifier of the vocabulary. Nothing is fetched from there.</summary>
    internal static void WriteContext(Utf8JsonWriter json) => json.WriteString("@context", Context);

    /// <summary>The annotation; <paramref name="first"/> writes what stands in front of its properties.</summary>
    internal static void Write(Utf8JsonWriter json, Quote quote, DataScope scope, Action<Utf8JsonWriter> first)
    {
        json.WriteStartObject();
        first(json);
        json.WriteString("id", scope.At(AddressOf(quote)));
        json.WriteString("type", "Annotation");
        json.WriteString("motivation", "linking");
        json.WriteStartObject("creator");
        json.WriteString("id", scope.At(SiteNode.PublisherAddress));
        json.WriteString("type", "Organization");
        json.WriteString("name", scope.Index.Site.Publisher);
        json.WriteEndObject();
        json.WriteStartObject("body");
        json.WriteString("id", scope.Url(quote));
        json.WriteString("type", "Text");
        json.WriteString("format", "text/html");
        json.WriteString("language", scope.Index.Site.Language);
        json.WriteEndObject();
        json.WriteStartArray("target");
        if (scope.Index.Find<Source>(quote.Source) is { } source)
            WriteTargets(json, quote, source, scope.Evidence.Quotations.GetValueOrDefault(quote.Id));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    // Selectors of one target must select the same thing, so each unbroken stretch of words is a target of its own. Its place in the archived text is another,
    // because that counts the characters of another resource than the one at the source's address.
    private static void WriteTargets(Utf8JsonWriter json, Quote quote, Source source, SealedQuotation? proven)
    {
        var words = QuotationText.Written(quote);
        for (var i = 0; i < words.Length; i++)
            WriteWords(json, words[i], i == 0 ? quote.Prefix : null, i == words.Length - 1 ? quote.Suffix : null, source, proven);
        foreach (var segment in proven?.Segments ?? [])
            WritePlace(json, segment, proven!);
    }

    private static void WriteWords(Utf8JsonWriter json, string exact, string? prefix, string? suffix, Source source, SealedQuotation? proven)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteStartObject("source");
        json.WriteString("id", source.Url.AbsoluteUri);
        json.WriteString("type", "Text");
        json.WriteString("language", source.Language);
        json.WriteEndObject();
        json.WriteStartObject("selector");
        json.WriteString("type", "TextQuoteSelector");
        json.WriteString("exact", exact);
        if (prefix is not null)
            json.WriteString("prefix", prefix);
        if (suffix is not null)
            json.WriteString("suffix", suffix);
        json.WriteEndObject();
        if (proven is not null)
            WriteState(json, proven.Day);
        json.WriteEndObject();
    }

    // The day it was found there. The vocabulary knows only moments, so the day is written as what it is: a stretch of time.
    private static void WriteState(Utf8JsonWriter json, string day)
    {
        json.WriteStartObject("state");
        json.WriteString("type", "TimeState");
        json.WriteString("sourceDateStart", $"{day}T00:00:00Z");
        json.WriteString("sourceDateEnd", $"{day}T23:59:59Z");
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, SealedSegment segment, SealedQuotation proven)
    {
        json.WriteStartObject();
        json.WriteString("type", "SpecificResource");
        json.WriteString("source", NameOfText(proven.Sha256));
        json.WriteStartObject("selector");
        json.WriteString("type", "TextPositionSelector");
        json.WriteNumber("start", segment.Offset);
        json.WriteNumber("end", segment.Offset + segment.Length);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    // The archived text by its digest (RFC 6920): it is not published, but who has it can tell that it is the one.
    private static string NameOfText(string sha256) => $"ni:///sha-256;{Base64Url.EncodeToString(Convert.FromHexString(sha256))}";
}
