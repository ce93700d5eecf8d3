namespace SummitSite.Reading.Fields;

/// <summary>The codes of languages that editors are likely to write out (ISO 639-1).</summary>
internal static class Languages
{
    private static readonly Dictionary<string, string> Codes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Arabic"] = "ar", ["Belarusian"] = "be", ["Bulgarian"] = "bg", ["Chinese"] = "zh", ["Croatian"] = "hr", ["Czech"] = "cs", ["Danish"] = "da", ["Dutch"] = "nl",
        ["English"] = "en", ["Estonian"] = "et", ["Finnish"] = "fi", ["French"] = "fr", ["Georgian"] = "ka", ["German"] = "de", ["Greek"] = "el", ["Hebrew"] = "he",
        ["Hindi"] = "hi", ["Hungarian"] = "hu", ["Italian"] = "it", ["Japanese"] = "ja", ["Korean"] = "ko", ["Latvian"] = "lv", ["Lithuanian"] = "lt", ["Norwegian"] = "no",
        ["Persian"] = "fa", ["Polish"] = "pl", ["Portuguese"] = "pt", ["Romanian"] = "ro", ["Russian"] = "ru", ["Serbian"] = "sr", ["Slovak"] = "sk", ["Spanish"] = "es",
        ["Swedish"] = "sv", ["Turkish"] = "tr", ["Ukrainian"] = "uk",
    };

    internal static string? CodeOf(string name) => Codes.GetValueOrDefault(name);
}
