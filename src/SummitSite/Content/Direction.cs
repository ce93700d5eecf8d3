using System.Collections.Frozen;

namespace SummitSite.Content;

/// <summary>The way a language is written.</summary>
internal enum Direction
{
    LeftToRight,
    RightToLeft,
}

/// <summary>The words for directions, which are those of HTML.</summary>
internal static class Directions
{
    internal static readonly Vocabulary<Direction> Words = new(("ltr", Direction.LeftToRight), ("rtl", Direction.RightToLeft));

    private static readonly FrozenSet<string> Languages =
        FrozenSet.ToFrozenSet(["ar", "arc", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug", "ur", "yi"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Scripts =
        FrozenSet.ToFrozenSet(["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"], StringComparer.Ordinal);

    /// <summary>The way the language of a tag is written: by its script, <c>az-Arab</c>, where the tag names one, else by the language.</summary>
    internal static Direction Of(string tag)
    {
        var parts = tag.ToLowerInvariant().Split('-');
        var isRightToLeft = parts.Skip(1).FirstOrDefault(p => p.Length == 4 && char.IsAsciiLetter(p[0])) is { } script ? Scripts.Contains(script) : Languages.Contains(parts[0]);
        return isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
    }
}
