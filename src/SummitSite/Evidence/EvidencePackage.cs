using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Evidence;

/// <summary>
/// What a third party needs to verify the site's quotations without its content: every quotation with its selectors, and every source they come from.
/// <c>evidence.zip</c> holds it as <see cref="Name"/>, beside the lock as <see cref="LockName"/>. Both lists are in ordinal order of ids.
/// </summary>
internal sealed record EvidencePackage(ImmutableArray<PackedQuotation> Quotations, ImmutableArray<PackedSource> Sources)
{
    internal const string Name = "evidence.json", LockName = "evidence.lock";

    internal static EvidencePackage Of(SiteContent content, EvidenceLock evidence)
    {
        var quoted = content.Quotes.Select(q => q.Source.Target.Id).ToHashSet(StringComparer.Ordinal);
        return new EvidencePackage(
            [.. content.Quotes.Select(PackedQuotation.Of).OrderBy(q => q.Id, StringComparer.Ordinal)],
            [.. content.Sources.Where(s => quoted.Contains(s.Id)).Select(s => PackedSource.Of(s, evidence)).OrderBy(s => s.Id, StringComparer.Ordinal)]);
    }
}

/// <summary>Words somebody said, as <paramref name="Source"/> prints them; see <see cref="Quote"/>.</summary>
internal sealed record PackedQuotation(string Id, string Speaker, string Source, string Locator, ImmutableArray<string> Fragments, string? Prefix, string? Suffix)
{
    internal static PackedQuotation Of(Quote quote) => new(
        quote.Id, quote.Speaker.Target.Id, quote.Source.Target.Id, quote.Locator, [.. quote.Fragments.Select(f => f.Text)], quote.Prefix, quote.Suffix);
}

/// <summary>Where a text can be had, and its digest as it was sealed; null for one that was never archived.</summary>
internal sealed record PackedSource(string Id, string Publisher, string? Headline, string Url, string Date, string Language, string? Sha256)
{
    internal static PackedSource Of(Source source, EvidenceLock evidence) => new(
        source.Id, source.Publisher, source.Headline, source.Url.OriginalString, source.Date.Text, source.Language, evidence.Texts.GetValueOrDefault(source.Id)?.Sha256);
}
