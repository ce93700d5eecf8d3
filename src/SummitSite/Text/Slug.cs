using System.Globalization;
using System.Text;

namespace SummitSite.Text;

/// <summary>Identifiers that can stand in a file name and an address: <c>[a-z0-9]</c> in groups joined by single hyphens.</summary>
internal static class Slug
{
    internal static bool IsSlug(string text) =>
        text.Length > 0 && text[0] != '-' && text[^1] != '-' && !text.Contains("--", StringComparison.Ordinal) && text.All(IsSlugCharacter);

    /// <summary>A slug made from any text: accents dropped, everything else that is not a letter or digit becomes a hyphen; may be empty.</summary>
    internal static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in Normalization.ToD(text))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            var lower = char.ToLowerInvariant(c);
            if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                slug.Append(lower);
            else if (Spelt(lower) is { } letters)
                slug.Append(letters);
            else if (c is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }
        return slug.ToString().Trim('-');
    }

    /// <summary>The slug that was probably meant; null when a letter of another script would be lost, or nothing is left.</summary>
    internal static string? Near(string text) =>
        From(text) is { Length: > 0 } slug && !Normalization.ToD(text).Any(c => char.IsLetter(c) && !char.IsAsciiLetter(c) && Spelt(char.ToLowerInvariant(c)) is null) ? slug : null;

    // Letters of European names that do not come apart into a letter and an accent.
    private static string? Spelt(char letter) => letter switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ŋ' => "n",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        _ => null,
    };

    private static bool IsSlugCharacter(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';
}
