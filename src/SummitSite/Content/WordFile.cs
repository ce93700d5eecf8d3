using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>
/// A file of words, <c>content/i18n/en.yaml</c>, as it was written: what it leaves out is null or not among the messages. <paramref name="Language"/> is
/// the file's name, a language tag in small letters; <paramref name="Faulty"/> are keys whose text cannot be read.
/// </summary>
internal sealed record WordFile(
    string Language, Direction? Direction, PluralRule? Plurals, ImmutableArray<string> Months, ImmutableArray<Message> Messages, ImmutableHashSet<string> Faulty, Location At);

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
}
