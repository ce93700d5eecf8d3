using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>
/// A file of words, <c>content/i18n/en.yaml</c>, as it was written: what it leaves out is null or not among the messages. <paramref name="Language"/> is
/// the file's name, a language tag in small letters; <paramref name="MonthsAlone"/> are the names of months in a date without a day, where they are others; <paramref name="Faulty"/> are the keys whose text cannot be read, and the groups of which nothing can.
/// </summary>
internal sealed record WordFile(
    string Language,
    Direction? Direction,
    PluralRule? Plurals,
    char? ZeroDigit,
    ImmutableArray<string> Months,
    ImmutableArray<string> MonthsAlone,
    ImmutableArray<Message> Messages,
    ImmutableHashSet<string> Faulty,
    Location At);
