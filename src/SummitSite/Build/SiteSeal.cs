using System.Collections.Immutable;
using SummitSite.Checking;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using SummitSite.Linking;
using SummitSite.Output;
using SummitSite.Reading;
using SummitSite.Text;

namespace SummitSite.Build;

/// <summary>What sealing may be told.</summary>
/// <param name="Day">Today, <c>yyyy-MM-dd</c>: written on what is sealed anew.</param>
/// <param name="Release">Whether everything on the site is recorded as published; only a site without errors can be.</param>
public sealed record SealOptions(string Day, bool Release = false);

/// <summary>What sealing changed, as ids in ordinal order; <paramref name="Recorded"/> are quotations that could not be proven and were not known as that.</summary>
public sealed record SealSummary(ImmutableArray<string> Sealed, int Kept, ImmutableArray<string> Recorded, ImmutableArray<string> Dropped, int? Released);

/// <summary>The new lock, or why there is none: the file is null exactly when there is an error.</summary>
public sealed record SealResult(ImmutableArray<Diagnostic> Diagnostics, SiteFile? Lock, SealSummary Summary);

/// <summary>From a site with its archive to a new lock that is not yet written. Nothing is sealed when one quotation cannot be found.</summary>
public static class SiteSeal
{
    private static readonly SealSummary Nothing = new([], 0, [], [], null);

    /// <param name="sources">The site, with the texts below <c>archive/</c>.</param>
    /// <param name="options">What sealing was told.</param>
    /// <param name="met">Findings made while the sources were loaded.</param>
    public static SealResult Run(SiteSources sources, SealOptions options, ImmutableArray<Diagnostic> met = default)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(met.IsDefault ? [] : met);
        var content = ContentReader.Read(sources, bag);
        var archive = Archive.Of(ContentReader.Archive(sources), f => TextFile.Decode(f, bag));
        if (LockFile.Read(sources, bag) is not { } before || bag.HasErrors)
            return new SealResult(bag.Sorted(), null, Nothing);
        var made = Sealing.Seal(content, archive, before, options.Day, bag);
        if (options.Release && !bag.HasErrors && Linker.Link(content, bag) is { } index)
        {
            Checks.Run(index, made, archive, bag);
            made = Release.Record(index, made);
        }
        return bag.HasErrors
            ? new SealResult(bag.Sorted(), null, Nothing)
            : new SealResult(bag.Sorted(), new SiteFile(EvidenceLock.Path, LockFile.Write(made)), Compare(before, made, options));
    }

    private static SealSummary Compare(EvidenceLock before, EvidenceLock after, SealOptions options)
    {
        var all = after.Quotations.Keys.Concat(after.Unproven.Keys).ToHashSet(StringComparer.Ordinal);
        return new SealSummary(
            [.. after.Quotations.Where(q => before.Quotations.GetValueOrDefault(q.Key) != q.Value).Select(q => q.Key)],
            after.Quotations.Count(q => before.Quotations.GetValueOrDefault(q.Key) == q.Value),
            [.. after.Unproven.Where(q => before.Unproven.GetValueOrDefault(q.Key) != q.Value).Select(q => q.Key)],
            [.. before.Quotations.Keys.Concat(before.Unproven.Keys).Where(id => !all.Contains(id)).Order(StringComparer.Ordinal)],
            options.Release ? after.Released.Count : null);
    }
}
