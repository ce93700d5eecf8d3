using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>What sort of thing a source asserts.</summary>
internal enum ClaimType
{
    Fact,
    Interpretation,
    Prediction,
}

/// <summary>How a claim stands against other sources.</summary>
internal enum Comparison
{
    Corroborated,
    Partly,
    Differs,
    Silent,
}

/// <summary>The words for types and comparisons.</summary>
internal static class ClaimWords
{
    internal static readonly Vocabulary<ClaimType> Types = new(
        ("fact", ClaimType.Fact), ("interpretation", ClaimType.Interpretation), ("prediction", ClaimType.Prediction));

    internal static readonly Vocabulary<Comparison> Comparisons = new(
        ("corroborated", Comparison.Corroborated), ("partly", Comparison.Partly), ("differs", Comparison.Differs), ("silent", Comparison.Silent));
}

/// <summary>The reading of one article, claim by claim: <c>content/claims/*.yaml</c>. Claims stand in the order of the article.</summary>
internal sealed record SourceReading(Reference Source, Prose Summary, ImmutableArray<Reference> Omits, ImmutableArray<Claim> Claims, Location At);

/// <summary>
/// What a source asserts in its own voice, in our words, and how others compare. <paramref name="Source"/> is the reading's;
/// <paramref name="Speaker"/> is whose statement it reports, where it reports one.
/// </summary>
internal sealed record Claim(
    string Id,
    Reference Source,
    string Locator,
    string AssertedBy,
    Reference? Speaker,
    ClaimType Type,
    Prose Text,
    Comparison Comparison,
    ImmutableArray<Citation> Sources,
    Prose? Note,
    Prose? Wording,
    ImmutableArray<Reference> Related,
    Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Claim, Id);

    public string Title => $"{Locator}: what {AssertedBy} says";
}
