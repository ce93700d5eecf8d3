using System.Collections.Immutable;
using System.Globalization;
using DiffPlex;

namespace SummitSite.Evidence;

/// <summary>Where words stand when two renderings are compared.</summary>
internal enum WordPlace
{
    Both,
    OnlyHere,
    OnlyThere,
}

/// <summary>Neighbouring words that stand at one place, as printed. White space before them is kept, if there is any.</summary>
internal sealed record WordRun(WordPlace Place, string Text);

/// <summary>
/// Two renderings of the same words compared word by word, under the matching contract: what it folds is no difference. Punctuation is compared apart from
/// the word it follows, so that a comma more is only that.
/// </summary>
internal static class RenderingDifference
{
    /// <summary>A stretch of the other text before the first or after the last common word, longer than this in words, is not what is being rendered.</summary>
    private const int MostAtEnds = 6;

    /// <summary>
    /// The runs of <paramref name="here"/> and <paramref name="there"/> in the order of both; null when fewer than half of the words here stand there too,
    /// because then marks would say less than the two texts side by side.
    /// </summary>
    internal static ImmutableArray<WordRun>? Between(string here, string there)
    {
        var (text, end) = WithoutEnd(here);
        var (ours, theirs) = (Words(text), Words(WithoutEnd(there).Text));
        var blocks = Differ.Instance.CreateDiffs(Folded(theirs), Folded(ours), ignoreWhiteSpace: false, ignoreCase: false, Lines.Instance).DiffBlocks;
        if (2 * (ours.Length - blocks.Sum(b => b.InsertCountB)) < ours.Length)
            return null;
        var runs = ImmutableArray.CreateBuilder<WordRun>();
        var at = 0;
        foreach (var block in blocks)
        {
            Add(runs, WordPlace.Both, ours[at..block.InsertStartB]);
            var isAtEnd = block.DeleteStartA == 0 || block.DeleteStartA + block.DeleteCountA == theirs.Length;
            if (!isAtEnd || block.DeleteCountA <= MostAtEnds)
                Add(runs, WordPlace.OnlyThere, theirs[block.DeleteStartA..(block.DeleteStartA + block.DeleteCountA)]);
            at = block.InsertStartB + block.InsertCountB;
            Add(runs, WordPlace.OnlyHere, ours[block.InsertStartB..at]);
        }
        Add(runs, WordPlace.Both, end.Length > 0 ? ours[at..].Add(end) : ours[at..]);
        return runs.ToImmutable();
    }

    // The mark at the very end often belongs to the sentence around a quotation: that one print has it and another has not is no difference.
    private static (string Text, string End) WithoutEnd(string text)
    {
        var body = text.Length > 1 && text[^1] is '.' or ',' ? text[..^1].TrimEnd() : text;
        return (body, text[body.Length..]);
    }

    private static void Add(ImmutableArray<WordRun>.Builder runs, WordPlace place, ImmutableArray<string> words)
    {
        if (words.Length > 0)
            runs.Add(new WordRun(place, string.Concat(words)));
    }

    /// <summary>Words and marks as printed, each with the white space before it as one space; together they are the text.</summary>
    private static ImmutableArray<string> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            var space = at > start && start > 0 ? " " : "";
            var word = at;
            while (at < text.Length && IsOfWord(text, at))
                at++;
            if (at == word && at < text.Length)
                at += char.IsSurrogatePair(text, at) ? 2 : 1;
            if (at > word)
                words.Add(space + text[word..at]);
        }
        return words.ToImmutable();
    }

    // Letters and digits, what joins them inside a word, and marks that belong to a letter.
    private static bool IsOfWord(string text, int at) =>
        char.IsLetterOrDigit(text, at) || char.IsLowSurrogate(text[at]) || char.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        || (text[at] is '\'' or '’' or '-' or '\u2011' && at > 0 && at + 1 < text.Length && char.IsLetterOrDigit(text[at - 1]) && char.IsLetterOrDigit(text[at + 1]));

    private static string Folded(ImmutableArray<string> words) => string.Join('\n', words.Select(Folding.Fold));

    private sealed class Lines : IChunker
    {
        internal static readonly Lines Instance = new();

        public IReadOnlyList<string> Chunk(string text) => text.Length == 0 ? [] : text.Split('\n');
    }
}
