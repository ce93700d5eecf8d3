using System.Text.RegularExpressions;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading.Body;

/// <summary>What keeps the characters of a link from being one, where they tell.</summary>
internal static partial class LinkSlips
{
    /// <param name="origin">The text it stands in.</param>
    /// <param name="bracket">The offset of its <c>](</c>.</param>
    /// <param name="length">How much of the text belongs to it at most.</param>
    internal static Diagnostic Of(ProseOrigin origin, int bracket, int length)
    {
        var at = origin.Locate(bracket, length);
        var before = Words().Match(origin.Markdown[..bracket]);
        var behind = Address().Match(origin.Markdown, bracket + 2);
        if (!before.Success || !behind.Success)
            return Rules.BrokenLink(at);
        var address = behind.Groups["address"].Value;
        if (!behind.Groups["close"].Success)
            return address.Contains(' ', StringComparison.Ordinal) && FirstWord(address) is var first
                ? Rules.LinkSlip(at, "The round bracket of this link is not closed.", $"{before.Value}]({first})")
                : Rules.BrokenLink(at);
        var whole = Spaces().Replace(address, "");
        if (before.Groups["picture"].Success && address.TrimStart().StartsWith('/') && address.Contains(' ', StringComparison.Ordinal))
            return Picture(at, before.Value, address.Trim());
        return Reference().IsMatch(whole) && Inner().IsMatch(address) ? Rules.LinkSlip(at, "A space inside the round brackets breaks this link.", $"{before.Value}]({whole})") : Rules.BrokenLink(at);
    }

    private static Diagnostic Picture(Location at, string before, string address)
    {
        var name = address[(address.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        var right = dot < 0 ? Slug.From(name) : Slug.From(name[..dot]) + name[dot..].ToLowerInvariant();
        return Rules.PictureWithSpaces(at, right, $"{before}]({address[..^name.Length]}{right})");
    }

    private static string FirstWord(string text) => text.TrimStart().Split(' ')[0];

    [GeneratedRegex(@"(?<picture>!)?\[[^\[\]\n]*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Words();

    [GeneratedRegex(@"\G(?<address>[^()\n]+)(?<close>\))?", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    // A kind and an id, or an address, when its spaces are gone; and that there was nothing but a colon or an end beside them.
    [GeneratedRegex(@"^([a-z]+:[a-z0-9-]+|https?://\S+|/\S*)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\s*[^\s:]+(:\s*[^\s:]+|:\S+)?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Inner();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
