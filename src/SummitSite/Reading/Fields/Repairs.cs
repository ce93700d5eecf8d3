using System.Text.RegularExpressions;

namespace SummitSite.Reading.Fields;

/// <summary>What a value that cannot be read was probably meant to be, best first. The first that can be read is suggested, never taken.</summary>
internal static partial class Repairs
{
    internal static IEnumerable<string> Of(string written)
    {
        var text = written.Trim().TrimEnd(',', ';').Trim('“', '”', '„', '"', '\'', '<', '>').Trim();
        yield return text;
        yield return text.ToLowerInvariant();
        if (text.ToLowerInvariant() is "yes" or "on" or "y" or "1")
            yield return "true";
        if (text.ToLowerInvariant() is "no" or "off" or "n" or "0")
            yield return "false";
        if (DecimalComma().IsMatch(text))
            yield return text.Replace(',', '.');
        if (Amount().Match(text) is { Success: true } amount)
            yield return amount.Groups["number"].Value;
        if (MarkdownLink().Match(text) is { Success: true } link)
            yield return link.Groups["url"].Value;
        if (text.Contains('.', StringComparison.Ordinal) && text.Any(char.IsAsciiLetter))
            yield return "https://" + Scheme().Replace(text, "").TrimStart('/').Replace(" ", "%20", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^-?\d+,\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex DecimalComma();

    // A number with its unit behind it.
    [GeneratedRegex(@"^(?<number>-?\d+(\.\d+)?) ?\p{L}+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();

    [GeneratedRegex(@"\]\((?<url>https?://[^) ]+)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex MarkdownLink();

    // https, however it was spelt, with or without its colon, before a slash.
    [GeneratedRegex(@"^h?t{1,3}ps?s?:?(?=/)", RegexOptions.CultureInvariant)]
    private static partial Regex Scheme();
}
