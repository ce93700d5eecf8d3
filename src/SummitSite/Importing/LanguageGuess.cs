using System.Text.RegularExpressions;

namespace SummitSite.Importing;

/// <summary>The language of a text by its commonest small words, for files that do not say it; null when none is clearly ahead.</summary>
internal static partial class LanguageGuess
{
    private static readonly (string Language, string[] Words)[] Known =
    [
        ("en", ["the", "and", "of", "to", "in", "that", "is", "was", "with", "for"]),
        ("de", ["der", "die", "und", "das", "ist", "nicht", "mit", "den", "von", "ein"]),
        ("fr", ["le", "la", "les", "et", "des", "que", "dans", "une", "est", "pour"]),
        ("es", ["el", "los", "las", "que", "una", "con", "por", "para", "del", "como"]),
        ("it", ["il", "che", "di", "una", "per", "con", "del", "della", "gli", "sono"]),
        ("pl", ["nie", "się", "jest", "na", "że", "do", "oraz", "przez", "jak", "był"]),
        ("ru", ["и", "в", "не", "на", "что", "он", "как", "это", "было", "его"]),
        ("uk", ["і", "в", "не", "на", "що", "він", "як", "це", "та", "його"]),
    ];

    internal static string? Of(string text)
    {
        var counts = Word().Matches(text).Select(m => m.Value.ToLowerInvariant()).CountBy(w => w).ToDictionary(c => c.Key, c => c.Value, StringComparer.Ordinal);
        var ranked = Known.Select(k => (k.Language, Count: k.Words.Sum(w => counts.GetValueOrDefault(w)))).OrderByDescending(k => k.Count).ToArray();
        return ranked[0].Count >= 5 && ranked[0].Count >= ranked[1].Count * 5 / 4 ? ranked[0].Language : null;
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
