namespace SummitSite.Reading.Yaml;

/// <summary>The characters that may follow a backslash between double quotation marks.</summary>
internal static class YamlEscapes
{
    private const string Known = "0abtnvfre \"/\\N_LPxuU\t\r\n";

    /// <summary>The offset of the first backslash between two marks that stands before none of them; null when all is well.</summary>
    internal static int? Wrong(string text, int open, int end)
    {
        for (var at = open + 1; at < end - 1; at++)
            if (text[at] == '\\' && !Known.Contains(text[++at], StringComparison.Ordinal))
                return at - 1;
        return null;
    }
}
