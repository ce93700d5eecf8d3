using System.Collections.Immutable;

namespace SummitSite.Tests.Evidence;

/// <summary>The ways in which one word of a quotation can go wrong. Each changes the words; which one is numbered from zero.</summary>
internal static class Mutations
{
    private static readonly ImmutableArray<Func<string[], int, string[]>> All =
    [
        (words, at) => [.. words[..at], "never", .. words[(at + 1)..]],
        (words, at) => [.. words[..at], .. words[(at + 1)..]],
        (words, at) => [.. words[..at], words[at], words[at], .. words[(at + 1)..]],
        (words, at) => [.. words[..at], "not", .. words[at..]],
        (words, at) => [.. words[..at], SwapCase(words[at]), .. words[(at + 1)..]],
        (words, at) => [.. words[..at], OtherCharacter(words[at]), .. words[(at + 1)..]],
        (words, at) => [.. words[..at], words[at] + "s", .. words[(at + 1)..]],
        (words, at) => at + 1 < words.Length ? [.. words[..at], words[at + 1], words[at], .. words[(at + 2)..]] : [.. words[..at]],
    ];

    internal static int Count => All.Length;

    /// <summary>The words with a mutation at one of them; the same words where it changes nothing, such as two equal ones swapped.</summary>
    internal static string[] Apply(string[] words, int at, int kind) => All[kind](words, at);

    // A word without a letter that has a case is changed otherwise.
    private static string SwapCase(string word)
    {
        var at = word.ToList().FindIndex(char.IsAsciiLetter);
        return at < 0 ? OtherCharacter(word) : word[..at] + (char)(word[at] ^ 0x20) + word[(at + 1)..];
    }

    private static string OtherCharacter(string word)
    {
        for (var i = 0; i < word.Length; i++)
            if (char.IsLetterOrDigit(word[i]) && !char.IsSurrogate(word[i]))
                return word[..i] + (word[i] == 'q' ? 'x' : word[i] == '7' ? '8' : char.IsDigit(word[i]) ? '7' : 'q') + word[(i + 1)..];
        return word + "q";
    }
}
