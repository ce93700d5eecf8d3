using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SummitSite.Text;

namespace SummitSite.Exports.Search;

/// <summary>
/// Words as the search compares them: marks and capitals do not count, Cyrillic letters are those that names are usually transliterated with, and
/// <c>i</c>, <c>j</c> and <c>y</c> are one letter however often it stands there, so that Zelensky, Zelenskyy and Зеленський are the same.
/// The browser folds what is typed with the same letters: they travel in the index. Folding is idempotent.
/// </summary>
internal static partial class SearchFolding
{
    /// <summary>Letters, small and without marks, and what stands for them. No letter of what stands for them is among them.</summary>
    internal static readonly ImmutableSortedDictionary<char, string> Letters = ImmutableSortedDictionary.CreateRange(Comparer<char>.Default,
    [
        .. Pairs("а a б b в v г g ґ g д d е e є ie ж zh з z и i і i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ . ы i ь . э e ю iu я ia ј i љ li њ ni ђ d ћ c џ dzh"),
        .. Pairs("j i y i ł l ø o đ d ð d ħ h ı i ŋ n ß ss æ ae œ oe þ th ς σ"),
    ]);

    private static readonly FrozenDictionary<char, string> Others = Letters.ToFrozenDictionary();

    /// <summary>The words of a text, each folded; what is neither letter, mark nor digit stands between them.</summary>
    internal static IEnumerable<string> Words(string text) => Word().Matches(text).Select(m => Fold(m.Value));

    /// <summary>A name as it is sorted: its words in small letters without marks, one space between them.</summary>
    internal static string Sort(string name) => string.Join(' ', Word().Matches(name).Select(m => Bare(m.Value)));

    /// <summary>A word as it is compared.</summary>
    internal static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var unit in Bare(word))
            foreach (var letter in Others.GetValueOrDefault(unit) ?? unit.ToString())
                if (letter != 'i' || folded.Length == 0 || folded[^1] != 'i')
                    folded.Append(letter);
        return folded.ToString();
    }

    /// <summary>The spellings that have a word which neither the name nor a spelling before them has: only those can find something new.</summary>
    internal static ImmutableArray<string> NewSpellings(string name, IEnumerable<string> variants)
    {
        var known = Words(name).ToHashSet(StringComparer.Ordinal);
        return [.. variants.Where(v => Words(v).Where(known.Add).ToArray().Length > 0)];
    }

    private static string Bare(string word) => string.Concat(Normalization.ToD(word).ToLowerInvariant().Where(u => !IsMark(u)));

    private static bool IsMark(char unit) =>
        CharUnicodeInfo.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    // A letter, what stands for it, and so on; a dot is nothing.
    private static IEnumerable<KeyValuePair<char, string>> Pairs(string written) =>
        written.Split(' ').Chunk(2).Select(p => KeyValuePair.Create(p[0][0], p[1].TrimEnd('.')));

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
