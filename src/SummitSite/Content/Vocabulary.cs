using System.Collections.Immutable;

namespace SummitSite.Content;

/// <summary>A closed list of words and what each stands for: one name per thing in code, YAML, address and page.</summary>
internal sealed class Vocabulary<T>
    where T : struct
{
    private readonly ImmutableArray<T> values;

    internal Vocabulary(params (string Word, T Value)[] pairs)
    {
        var (words, values) = (ImmutableArray.CreateBuilder<string>(pairs.Length), ImmutableArray.CreateBuilder<T>(pairs.Length));
        foreach (var (word, value) in pairs)
        {
            words.Add(word);
            values.Add(value);
        }
        (All, this.values) = (words.ToImmutable(), values.ToImmutable());
    }

    internal ImmutableArray<string> All { get; }

    /// <summary>The word for a value. Throws for a value the vocabulary was not given, which is a bug.</summary>
    internal string Word(T value) => All[values.IndexOf(value)];

    internal T? Find(string word) => All.IndexOf(word, 0, StringComparer.Ordinal) is >= 0 and var at ? values[at] : null;
}
