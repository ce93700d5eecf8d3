using System.Collections.Immutable;
using System.Globalization;
using SummitSite.Diagnostics;

namespace SummitSite.Evidence;

/// <summary>
/// What came of proving one quotation again. The segments are where the words stand now, or where they were sealed when they do not stand there;
/// none when neither is known.
/// </summary>
internal sealed record VerifiedQuotation(string Id, string Source, Verdict Verdict, ImmutableArray<SealedSegment> Segments);

/// <summary>Proves every quotation again, as <c>seal</c> did, source by source, and compares with what it wrote. Whoever has the texts can do it.</summary>
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
        var byId = statements.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var stated = statements.ToLookup(s => s.Source, StringComparer.Ordinal);
        var (verified, refused) = (new List<VerifiedQuotation>(), new List<Refusal>());
        foreach (var sourceId in evidence.SourcesWith(stated.Select(s => s.Key)))
        {
            var text = archive.Find(sourceId);
            foreach (var statement in stated[sourceId])
                if (Verify(statement, evidence.Quotations.GetValueOrDefault(statement.Id), evidence, text, anyCopy, refused, bag) is { } made)
                    verified.Add(made);
            if (text is not null && Drift.Of(text, byId, evidence) is { } drift)
                bag.Add(anyCopy ? drift with { Severity = Severity.Info } : drift);
        }
        foreach (var refusal in Refusal.InOtherSources(refused, archive))
        {
            bag.Add(refusal.Why);
            verified.Add(new(refusal.Statement.Id, refusal.Statement.Source, refusal.Verdict, evidence.Quotations.GetValueOrDefault(refusal.Statement.Id)?.Segments ?? []));
        }
        foreach (var missing in verified.Where(v => v.Verdict == Verdict.NoText && !archive.Has(v.Source)).GroupBy(v => v.Source))
            bag.Add(Rules.TextMissing(missing.Key, ArchivedText.PathOf(missing.Key), missing.Count()));
        return [.. verified.OrderBy(v => v.Id, StringComparer.Ordinal)];
    }

    /// <summary>Null where the text refuses it; that is then among the refused.</summary>
    private static VerifiedQuotation? Verify(
        Statement statement, SealedQuotation? known, EvidenceLock evidence, ArchivedText? text, bool anyCopy, List<Refusal> refused, DiagnosticBag bag)
    {
        if (text is null)
            return Unread(statement, known, evidence, bag);
        if ((anyCopy ? Anywhere(statement, text) : null) is not { } places && Proof.Of(statement, text, isOurs: false, out places) is { } refusal)
        {
            refused.Add(refusal);
            return null;
        }
        var now = Proof.Seal(statement, text, places, "").Segments;
        if (Seals.Change(statement, known) is { } change)
        {
            bag.Add(Rules.QuotationNotSealed(statement.At, statement.Id, change, known is null));
            return Made(known is null ? Verdict.NotSealed : Verdict.NotAsSealed);
        }
        return Made(anyCopy || now.AsSpan().SequenceEqual(known!.Segments.AsSpan()) ? Verdict.Verified : Verdict.Moved);

        VerifiedQuotation Made(Verdict verdict) => new(statement.Id, statement.Source, verdict, now);
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
            bag.Add(Rules.QuotationNotSealed(statement.At, statement.Id, change, known is null && recorded is null));
            return new(statement.Id, statement.Source, known is null && recorded is null ? Verdict.NotSealed : Verdict.NotAsSealed, known?.Segments ?? []);
        }
        return new(statement.Id, statement.Source, known is null ? Verdict.Unproven : Verdict.NoText, known?.Segments ?? []);
    }
}
