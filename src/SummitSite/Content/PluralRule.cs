using System.Collections.Immutable;

namespace SummitSite.Content;

/// <summary>
/// How a language counts: the categories it has, and the one a whole number is in, as CLDR's cardinal rules have it. <paramref name="Name"/> is what
/// <c>plurals</c> takes in a file of words.
/// </summary>
internal sealed record PluralRule(string Name, ImmutableArray<Plural> Categories, Func<int, Plural> Of)
{
    internal static readonly PluralRule English = new("one-other", [Plural.One, Plural.Other], n => n == 1 ? Plural.One : Plural.Other);

    /// <summary>The rules that are known; languages that count alike share one.</summary>
    internal static readonly ImmutableArray<PluralRule> All =
    [
        English,
        new("other", [Plural.Other], _ => Plural.Other),
        new("zero-one-other", [Plural.One, Plural.Other], n => n is 0 or 1 ? Plural.One : Plural.Other),
        new("east-slavic", [Plural.One, Plural.Few, Plural.Many, Plural.Other], n => EndsInOne(n) ? Plural.One : EndsInFew(n) ? Plural.Few : Plural.Many),
        new("south-slavic", [Plural.One, Plural.Few, Plural.Other], n => EndsInOne(n) ? Plural.One : EndsInFew(n) ? Plural.Few : Plural.Other),
        new("polish", [Plural.One, Plural.Few, Plural.Many, Plural.Other], n => n == 1 ? Plural.One : EndsInFew(n) ? Plural.Few : Plural.Many),
        new("czech", [Plural.One, Plural.Few, Plural.Many, Plural.Other], n => n == 1 ? Plural.One : n is >= 2 and <= 4 ? Plural.Few : Plural.Other),
        new("slovenian", [Plural.One, Plural.Two, Plural.Few, Plural.Other], n => (n % 100) switch { 1 => Plural.One, 2 => Plural.Two, 3 or 4 => Plural.Few, _ => Plural.Other }),
        new("lithuanian", [Plural.One, Plural.Few, Plural.Many, Plural.Other], n => IsTeen(n) || n % 10 == 0 ? Plural.Other : n % 10 == 1 ? Plural.One : Plural.Few),
        new("latvian", [Plural.Zero, Plural.One, Plural.Other], n => IsTeen(n) || n % 10 == 0 ? Plural.Zero : n % 10 == 1 ? Plural.One : Plural.Other),
        new("romanian", [Plural.One, Plural.Few, Plural.Other], n => n == 1 ? Plural.One : n == 0 || n % 100 is >= 1 and <= 19 ? Plural.Few : Plural.Other),
        new("hebrew", [Plural.One, Plural.Two, Plural.Other], n => n switch { 1 => Plural.One, 2 => Plural.Two, _ => Plural.Other }),
        new("arabic", [Plural.Zero, Plural.One, Plural.Two, Plural.Few, Plural.Many, Plural.Other], Arabic),
    ];

    /// <summary>The names of the rules, and where each stands among <see cref="All"/>.</summary>
    internal static readonly Vocabulary<int> Words = new([.. All.Select((rule, i) => (rule.Name, i))]);

    private static bool EndsInOne(int n) => n % 10 == 1 && n % 100 != 11;

    private static bool EndsInFew(int n) => n % 10 is >= 2 and <= 4 && n % 100 is < 12 or > 14;

    private static bool IsTeen(int n) => n % 100 is >= 11 and <= 19;

    private static Plural Arabic(int n) => n switch
    {
        0 => Plural.Zero,
        1 => Plural.One,
        2 => Plural.Two,
        _ => (n % 100) switch { >= 3 and <= 10 => Plural.Few, >= 11 => Plural.Many, _ => Plural.Other },
    };
}
