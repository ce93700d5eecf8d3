using System.Collections.Immutable;
using System.Globalization;
using SummitSite.Diagnostics;

namespace SummitSite.Evidence;

/// <summary>
/// What came of proving one quotation again. The segments are where the words stand now, or where they were sealed when they do not stand there;
/// none when neither is known.
/// </summary>
internal sealed record VerifiedQuotation(string Id, string Source, Verdict Verdict, ImmutableArray<SealedSegment> Segments);

/// <summary>Proves every quotation again, as <c>seal</c> did, and compares with what it wrote. Whoever has the texts can do it.</summary>
internal static class Verification
{
    /// <param name="statements">The quotations, from <c>content/quotes</c> or from a package.</param>
    /// <param name="evidence">What was sealed.</param>
    /// <param name="archive">The texts that are at hand.</param>
    /// <param name="anyCopy">Whether a text may be another copy than the sealed one: its quotations decide, and where they stand in it is only said.</param>
    /// <param name="bag">What is wrong, and where.</param>
    /// <returns>In ordinal order of ids.</returns>
    internal static ImmutableArray<VerifiedQuotation> Run(ImmutableArray<Statement> statements, EvidenceLock evidence, Archive archive, bool anyCopy, DiagnosticBag bag)
    {
        ImmutableArray<VerifiedQuotation> verified =
            [.. statements.OrderBy(s => s.Id, StringComparer.Ordinal).Select(s => Verify(s, evidence.Quotations.GetValueOrDefault(s.Id), evidence, archive, anyCopy, bag))];
        var byId = statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var drift in Drift.Of(archive, byId, evidence))
            bag.Add(anyCopy ? drift with { Severity = Severity.Info } : drift);
        foreach (var missing in verified.Where(v => v.Verdict == Verdict.NoText).GroupBy(v => v.Source))
            bag.Add(Rules.TextMissing(missing.Key, ArchivedText.PathOf(missing.Key), missing.Count()));
        return verified;
    }

    private static VerifiedQuotation Verify(Statement statement, SealedQuotation? known, EvidenceLock evidence, Archive archive, bool anyCopy, DiagnosticBag bag)
    {
        if (archive.Find(statement.Source) is not { } text)
            return Unread(statement, known, evidence, bag);
        var why = new DiagnosticBag();
        if (((anyCopy ? Anywhere(statement, text) : null) ?? Proof.Of(statement, text, archive, why)) is not { } places)
        {
            bag.AddRange(why.Sorted());
            return Made(Verdicts.Of(why.Sorted()[0].Rule.Code), known?.Segments ?? []);
        }
        var now = Proof.Seal(statement, text, places, "").Segments;
        if (Seals.Change(statement, known) is { } change)
        {
            bag.Add(Rules.QuotationNotSealed(statement.At, statement.Id, change));
            return Made(known is null ? Verdict.NotSealed : Verdict.NotAsSealed, now);
        }
        return Made(anyCopy || now.AsSpan().SequenceEqual(known!.Segments.AsSpan()) ? Verdict.Verified : Verdict.Moved, now);

        VerifiedQuotation Made(Verdict verdict, ImmutableArray<SealedSegment> segments) => new(statement.Id, statement.Source, verdict, segments);
    }

    /// <summary>Another copy counts its paragraphs otherwise: any as many of them together as the locator names will do.</summary>
    private static ImmutableArray<SegmentPlace>? Anywhere(Statement statement, ArchivedText text)
    {
        var more = LocatorParagraphs.Read(statement.Locator) is { } named ? named.Last - named.First : 0;
        var locators = more == 0 ? [""] : Enumerable.Range(1, Math.Max(0, text.Paragraphs.Length - more)).Select(first => string.Create(CultureInfo.InvariantCulture, $"paras. {first}-{first + more}"));
        return locators.Select(l => QuoteMatcher.Find(statement.Text, text, l)).OfType<QuoteMatch.Found>().FirstOrDefault()?.Places;
    }

    /// <summary>Without its text: unproven if it was published as that, and else not to be verified here. Its words must be those of the lock either way.</summary>
    private static VerifiedQuotation Unread(Statement statement, SealedQuotation? known, EvidenceLock evidence, DiagnosticBag bag)
    {
        var recorded = evidence.Unproven.GetValueOrDefault(statement.Id);
        if ((known is null && recorded is not null ? Seals.Change(statement, recorded) : Seals.Change(statement, known)) is { } change)
        {
            bag.Add(Rules.QuotationNotSealed(statement.At, statement.Id, change));
            return new(statement.Id, statement.Source, known is null && recorded is null ? Verdict.NotSealed : Verdict.NotAsSealed, known?.Segments ?? []);
        }
        return new(statement.Id, statement.Source, known is null ? Verdict.Unproven : Verdict.NoText, known?.Segments ?? []);
    }
}
