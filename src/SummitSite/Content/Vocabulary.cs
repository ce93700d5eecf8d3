using System.Collections.Immutable;

namespace SummitSite.Content;

/// <summary>A closed list of words and what each stands for: one name per thing in code, YAML, address and page.</summary>
internal sealed class Vocabulary<T>(params (string Word, T Value)[] pairs)
    where T : struct
{
    private readonly (string Word, T Value)[] pairs = pairs;

    internal ImmutableArray<string> All => [.. pairs.Select(p => p.Word)];

    /// <summary>The word for a value. Throws for a value the vocabulary was not given, which is a bug.</summary>
    internal string Word(T value) => pairs.First(p => EqualityComparer<T>.Default.Equals(p.Value, value)).Word;

    internal T? Find(string word)
    {
        foreach (var pair in pairs)
            if (string.Equals(pair.Word, word, StringComparison.Ordinal))
                return pair.Value;
        return null;
    }
}
