namespace SummitSite.Content;

/// <summary>The plural categories of Unicode CLDR. Every language has <see cref="Other"/>.</summary>
internal enum Plural
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// <summary>The words for categories that translators write.</summary>
internal static class Plurals
{
    internal static readonly Vocabulary<Plural> Words = new(
        ("zero", Plural.Zero), ("one", Plural.One), ("two", Plural.Two), ("few", Plural.Few), ("many", Plural.Many), ("other", Plural.Other));
}
