using System.Globalization;
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
        if (Degrees().Match(text) is { Success: true } degrees)
            yield return Decimal(degrees);
        if (Languages.CodeOf(text) is { } code)
            yield return code;
        if (Amount().Match(text) is { Success: true } amount)
            yield return amount.Groups["number"].Value;
        if (MarkdownLink().Match(text) is { Success: true } link)
            yield return link.Groups["url"].Value;
        if (text.Contains('.', StringComparison.Ordinal) && text.Any(char.IsAsciiLetter))
            yield return "https://" + Scheme().Replace(text, "").TrimStart('/').Replace(" ", "%20", StringComparison.Ordinal);
    }

    private static string Decimal(Match degrees)
    {
        var value = Part("d") + (Part("m") / 60) + (Part("s") / 3600);
        return (degrees.Groups["half"].Value is "S" or "W" ? -value : value).ToString("0.###", CultureInfo.InvariantCulture);

        double Part(string name) => double.TryParse(degrees.Groups[name].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var part) ? part : 0;
    }

    // Degrees, minutes and seconds.
    [GeneratedRegex(@"^(?<d>\d{1,3})° ?((?<m>\d{1,2}(\.\d+)?)['′’] ?)?((?<s>\d{1,2}(\.\d+)?)[""″”] ?)?(?<half>[NSEW])?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Degrees();

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
