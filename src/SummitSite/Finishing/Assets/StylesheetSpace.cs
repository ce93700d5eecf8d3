using System.Text.RegularExpressions;
using SummitSite.Text;

namespace SummitSite.Finishing.Assets;

/// <summary>
/// Finds what a style sheet can do without on its way to a reader: comments, white space that means nothing, the semicolon before a brace.
/// Texts and addresses stay as they are, and so does whatever might tell two words apart.
/// </summary>
internal static partial class StylesheetSpace
{
    internal static IEnumerable<Edit> Edits(string css) =>
        from match in Pattern().Matches(css)
        where !match.Groups["kept"].Success
        let less = Less(match, css)
        where less.Length < match.Length
        select new Edit(new TextSpan(match.Index, match.Length), less);

    private static string Less(Match match, string css)
    {
        if (match.Groups["mark"] is { Success: true } mark)
            return mark.Value;
        if (match.Index == 0 || match.Index + match.Length == css.Length)
            return "";
        return match.Groups["space"].Success ? " " : "/**/";
    }

    // In this order at every place: what is kept letter by letter; a brace that closes, with the semicolons before it; another mark; a colon, unless nothing follows it; any other gap.
    [GeneratedRegex(
        """
        (?<kept> (?<![\w-])url\(\s*(?: "[^"\n]*" | '[^'\n]*' | [^\s"'()]* )\s*\) | "(?:[^"\\\n]|\\[\s\S])*" | '(?:[^'\\\n]|\\[\s\S])*' )
        | (?<!:)(?>(?:\s|;|/\*[\s\S]*?(?:\*/|\z))*)(?<mark>\})(?>(?:\s|/\*[\s\S]*?(?:\*/|\z))*)
        | (?<!:)(?>(?:\s|/\*[\s\S]*?(?:\*/|\z))*)(?<mark>[{;,])(?>(?:\s|/\*[\s\S]*?(?:\*/|\z))*)
        | (?<mark>:)(?>(?:\s|/\*[\s\S]*?(?:\*/|\z))+)(?![;}]|\z)
        | (?>(?:(?<space>\s)|/\*[\s\S]*?(?:\*/|\z))+)
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
