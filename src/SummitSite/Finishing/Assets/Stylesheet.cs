using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SummitSite.Text;

namespace SummitSite.Finishing.Assets;

/// <summary>An address in a style sheet, and the span of what is between its quotation marks or parentheses.</summary>
internal sealed record StyleUrl(string Value, TextSpan Span);

/// <summary>Finds the addresses in a style sheet: in <c>url()</c> and behind <c>@import</c>, but not in comments and other texts.</summary>
internal static partial class Stylesheet
{
    internal static ImmutableArray<StyleUrl> Urls(string css) =>
    [
        .. Pattern().Matches(css)
            .Select(m => m.Groups["url"])
            .Where(g => g.Success)
            .Select(g => new StyleUrl(g.Value, new TextSpan(g.Index, g.Length))),
    ];

    // In this order at every place: a comment, a text that is imported, an address, any other text.
    [GeneratedRegex(
        """
        /\*[\s\S]*?(?:\*/|\z)
        | @import\s+(?: "(?<url>[^"\n]*)" | '(?<url>[^'\n]*)' )
        | (?<![\w-])url\(\s*(?: "(?<url>[^"\n]*)" | '(?<url>[^'\n]*)' | (?<url>[^\s"'()]*) )\s*\)
        | "(?:[^"\\\n]|\\[\s\S])*" | '(?:[^'\\\n]|\\[\s\S])*'
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
