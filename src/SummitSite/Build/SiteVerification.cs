using System.Collections.Immutable;
using System.IO.Compression;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Reading;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>What verifying may be told.</summary>
/// <param name="AnyCopy">Whether the texts may be other copies than those that were sealed: only the quotations decide.</param>
public sealed record VerifyOptions(bool AnyCopy = false);

/// <summary>
/// One segment of a quotation in the table: where it stands, and the SHA-256 of its folded words. A quotation that was found nowhere has one row without a place.
/// </summary>
public sealed record VerifiedRow(string Id, string Source, int? Paragraph, int? Offset, string? Words, string Verdict);

/// <summary>What verifying came to. Texts are those of the archive that quotations name as their source.</summary>
public sealed record VerificationResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<VerifiedRow> Rows, int Quotations, int Verified, int Unproven, int Texts)
{
    /// <summary>Nothing could be verified, and why.</summary>
    public static VerificationResult Nothing(ImmutableArray<Diagnostic> diagnostics) => new(diagnostics, [], 0, 0, 0, 0);
}

/// <summary>Proves the quotations of a site, or of an evidence package, again: for whoever has the texts.</summary>
public static class SiteVerification
{
    /// <param name="site">The site's content and its lock.</param>
    /// <param name="archive">The texts, named after their sources.</param>
    /// <param name="otherLock">A lock to verify against instead of the site's.</param>
    /// <param name="options">What verifying was told.</param>
    public static VerificationResult OfSite(SiteSources site, IEnumerable<SourceFile> archive, SourceFile? otherLock, VerifyOptions options)
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(site, bag);
        var evidence = otherLock is null ? LockFile.Read(site, bag) : LockFile.Read(otherLock, bag);
        return evidence is null || bag.HasErrors ? VerificationResult.Nothing(bag.Sorted()) : Run([.. content.Quotes.Select(Statement.Of)], evidence, archive, options, bag);
    }

    /// <param name="package">The bytes of <c>evidence.zip</c>, or of the <c>evidence.json</c> in it, then with <paramref name="otherLock"/>.</param>
    /// <param name="archive">The texts, named after their sources.</param>
    /// <param name="otherLock">A lock to verify against instead of the package's.</param>
    /// <param name="options">What verifying was told.</param>
    public static VerificationResult OfPackage(SourceFile package, IEnumerable<SourceFile> archive, SourceFile? otherLock, VerifyOptions options)
    {
        var bag = new DiagnosticBag();
        var (stated, sealedOnes) = package.Path.EndsWith(".json", StringComparison.Ordinal) ? (package, null) : Unpack(package, bag);
        if (stated is null || (otherLock ?? sealedOnes) is not { } lockFile)
        {
            if (!bag.HasErrors)
                bag.Add(Rules.PackageUnreadable(package.Path, $"there is no {(stated is null ? EvidencePackage.Name : EvidencePackage.LockName)} in it"));
            return VerificationResult.Nothing(bag.Sorted());
        }
        var evidence = LockFile.Read(lockFile, bag);
        return EvidencePackageFile.Read(stated, bag) is { } read && evidence is not null
            ? Run([.. EvidencePackageFile.Statements(read, stated)], evidence, archive, options, bag)
            : VerificationResult.Nothing(bag.Sorted());
    }

    private static VerificationResult Run(ImmutableArray<Statement> statements, EvidenceLock evidence, IEnumerable<SourceFile> archive, VerifyOptions options, DiagnosticBag bag)
    {
        var texts = Archive.Of(archive, f => TextFile.Decode(f, bag));
        var verified = Verification.Run([.. statements.DistinctBy(s => s.Id)], evidence, texts, options.AnyCopy, bag);
        return new VerificationResult(
            bag.Sorted(), [.. verified.SelectMany(Rows)], verified.Length,
            verified.Count(v => v.Verdict == Verdict.Verified), verified.Count(v => v.Verdict == Verdict.Unproven),
            verified.Select(v => v.Source).Distinct(StringComparer.Ordinal).Count(texts.Has));
    }

    private static IEnumerable<VerifiedRow> Rows(VerifiedQuotation quotation)
    {
        var verdict = Verdicts.Words.Word(quotation.Verdict);
        return quotation.Segments.IsEmpty
            ? [new VerifiedRow(quotation.Id, quotation.Source, null, null, null, verdict)]
            : quotation.Segments.Select(s => new VerifiedRow(quotation.Id, quotation.Source, s.Paragraph, s.Offset, s.Words, verdict));
    }

    /// <summary>The two files of the package, in whatever folder of it they stand.</summary>
    private static (SourceFile? Stated, SourceFile? Lock) Unpack(SourceFile package, DiagnosticBag bag)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(package.Bytes.ToArray()), ZipArchiveMode.Read);
            return (Entry(zip, EvidencePackage.Name), Entry(zip, EvidencePackage.LockName));
        }
        catch (InvalidDataException)
        {
            bag.Add(Rules.PackageUnreadable(package.Path, "it is not a zip file"));
            return (null, null);
        }
    }

    private static SourceFile? Entry(ZipArchive zip, string name)
    {
        if (zip.Entries.FirstOrDefault(e => e.Name == name && e.Length <= TextFile.MostBytes * 8) is not { } entry)
            return null;
        using var bytes = new MemoryStream();
        using var stream = entry.Open();
        stream.CopyTo(bytes);
        return new SourceFile(name, bytes.ToArray());
    }
}
