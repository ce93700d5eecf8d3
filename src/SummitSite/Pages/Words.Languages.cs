using System.Collections.Frozen;

namespace SummitSite.Pages;

internal static partial class Words
{
    // The names come from here and not from the machine's cultures, which differ from place to place.
    private static readonly FrozenDictionary<string, string> Languages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ar"] = "Arabic", ["az"] = "Azerbaijani", ["be"] = "Belarusian", ["bg"] = "Bulgarian", ["bn"] = "Bengali", ["bs"] = "Bosnian",
        ["ca"] = "Catalan", ["cs"] = "Czech", ["da"] = "Danish", ["de"] = "German", ["el"] = "Greek", ["en"] = "English", ["es"] = "Spanish",
        ["et"] = "Estonian", ["fa"] = "Persian", ["fi"] = "Finnish", ["fr"] = "French", ["ga"] = "Irish", ["he"] = "Hebrew", ["hi"] = "Hindi",
        ["hr"] = "Croatian", ["hu"] = "Hungarian", ["hy"] = "Armenian", ["id"] = "Indonesian", ["is"] = "Icelandic", ["it"] = "Italian",
        ["ja"] = "Japanese", ["ka"] = "Georgian", ["kk"] = "Kazakh", ["ko"] = "Korean", ["ky"] = "Kyrgyz", ["lt"] = "Lithuanian",
        ["lv"] = "Latvian", ["mk"] = "Macedonian", ["ms"] = "Malay", ["nb"] = "Norwegian", ["nl"] = "Dutch", ["nn"] = "Norwegian",
        ["no"] = "Norwegian", ["pl"] = "Polish", ["ps"] = "Pashto", ["pt"] = "Portuguese", ["ro"] = "Romanian", ["ru"] = "Russian",
        ["sk"] = "Slovak", ["sl"] = "Slovenian", ["sq"] = "Albanian", ["sr"] = "Serbian", ["sv"] = "Swedish", ["sw"] = "Swahili",
        ["tg"] = "Tajik", ["th"] = "Thai", ["tk"] = "Turkmen", ["tr"] = "Turkish", ["uk"] = "Ukrainian", ["ur"] = "Urdu", ["uz"] = "Uzbek",
        ["vi"] = "Vietnamese", ["zh"] = "Chinese",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name of a language by its tag; the tag itself for a language that is not in the list.</summary>
    internal static string Language(string tag) =>
        Languages.GetValueOrDefault(tag.IndexOf('-', StringComparison.Ordinal) is var hyphen and > 0 ? tag[..hyphen] : tag, tag);
}
