using System.Collections.Immutable;
using System.Text.Json;
using SummitSite.Output;

namespace SummitSite.Exports.Search;

/// <summary>
/// <c>data/search.json</c>: everything that can be found, with the words that find it. The page of the search reads it when somebody begins to type.
/// <c>{"letters": {"я": "ia", …}, "headings": […], "entries": [[heading, address, label, detail, names, text, language], …]}</c>: the heading is its number,
/// the address has the base path, and the language is left out where it is the site's.
/// </summary>
internal static class SearchIndex
{
    internal const string Path = "data/search.json";

    internal const string Type = "application/json";

    internal static OutputFile Of(ImmutableArray<SearchEntry> entries, BaseAddress site) => JsonFile.Compact(Path, json =>
    {
        var headings = entries.Select(e => e.Heading).Distinct().ToList();
        json.WriteStartObject();
        json.WriteStartObject("letters");
        foreach (var (letter, other) in SearchFolding.Letters)
            json.WriteString([letter], other);
        json.WriteEndObject();
        json.WriteStartArray("headings");
        headings.ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteStartArray("entries");
        foreach (var entry in entries)
            Write(json, entry, headings.IndexOf(entry.Heading), site);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, SearchEntry entry, int heading, BaseAddress site)
    {
        json.WriteStartArray();
        json.WriteNumberValue(heading);
        foreach (var text in (string[])[site.OnHost(entry.Address), entry.Label, entry.Detail ?? "", string.Join(", ", entry.Names), entry.Text])
            json.WriteStringValue(text);
        if (entry.Language is { } language)
            json.WriteStringValue(language);
        json.WriteEndArray();
    }
}
