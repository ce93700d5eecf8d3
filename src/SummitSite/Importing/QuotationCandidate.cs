using System.Collections.Immutable;

namespace SummitSite.Importing;

/// <summary>
/// What may be a quotation: its fragments exactly as printed (without a comma that belongs to the attribution), where they stand, what is needed to find them
/// again, and the words around. <paramref name="Before"/> is where else a speaker may be named, nearest first. <paramref name="Nested"/> are words that stand between marks of their own inside it.
/// </summary>
internal sealed record QuotationCandidate(
    string Id,
    ImmutableArray<string> Fragments,
    string Locator,
    string? Prefix,
    string? Suffix,
    string Attribution,
    ImmutableArray<string> Before,
    ImmutableArray<string> Nested,
    ImmutableArray<QuotedSpan> Spans,
    bool IsTitle,
    bool IsProvable);
