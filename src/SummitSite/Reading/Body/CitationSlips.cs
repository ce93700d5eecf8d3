using System.Text.RegularExpressions;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading.Body;

/// <summary>What is wrong with a citation that cannot be read, where its own characters tell.</summary>
internal static partial class CitationSlips
{
    /// <param name="at">Where it stands.</param>
    /// <param name="written">The citation from its bracket on, with or without the closing one.</param>
    internal static Diagnostic Of(Location at, string written)
    {
        var isClosed = written.EndsWith(']');
        var inside = isClosed ? written[1..^1] : written[1..].TrimEnd('.', ',', ' ');
        if (inside.Contains("://", StringComparison.Ordinal))
            return Rules.CitedAddress(at);
        var between = Between().Match(inside);
        var items = Between().Replace(inside, ";").Split(';').Select(i => Item().Match(i)).ToArray();
        if (items.Any(i => !i.Success || !Slug.IsSlug(i.Groups["id"].Value.ToLowerInvariant())))
            return Rules.CitationForm(at);
        var right = $"[{string.Join("; ", items.Select(Right))}]";
        if (between.Success)
            return Rules.CitationSlip(at, $"Between two sources stands a semicolon, but here is {(between.Groups["mark"].Value is { Length: > 0 } mark ? mark == "," ? "a comma" : $"'{mark}'" : "only a space")}.", right);
        return isClosed ? Rules.CitationSlip(at, What(items), right) : Rules.CitationSlip(at, "This citation is not closed: put ] at its end.", right);
    }

    private static string What(Match[] items) =>
        items.Any(i => i.Groups["space"].Length > 0) ? "A space stands behind the @ of this citation."
        : items.Any(i => i.Groups["kind"].Length > 0) ? "A citation names the source's id alone, without 'source:'."
        : items.Any(i => i.Groups["id"].Value.Any(char.IsUpper)) ? "A source's id is in small letters."
        : "A comma is missing between the source's id and the place in it.";

    private static string Right(Match item) =>
        $"@{item.Groups["id"].Value.ToLowerInvariant()}{(item.Groups["place"].Length > 0 ? ", " + item.Groups["place"].Value.Trim() : "")}";

    // What stands before the next source and is no semicolon.
    [GeneratedRegex(@"(\s*(?<mark>[,/+&])\s*|\s+(?<mark>and)\s+|\s+)(?=@)(?<![;@]\s*)(?<!^\s*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s*@(?<space>\s*)(?<kind>source:)?(?<id>[\w-]+)(,?\s+(?<place>[^@]*[^@\s]))?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Item();
}
