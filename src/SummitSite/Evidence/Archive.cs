using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Evidence;

/// <summary>
/// The archived texts that are at hand, by source id. Empty in a fresh clone: the site still builds, but nothing can be sealed.
/// A text is opened when it is asked for, and only the last one is held: who goes source by source opens each once and holds one, however many there are.
/// Not safe to share between threads.
/// </summary>
internal sealed class Archive
{
    private readonly ImmutableSortedDictionary<string, SourceFile> files;
    private readonly Func<SourceFile, SourceText?> open;
    private (string SourceId, ArchivedText? Text)? held;

    private Archive(ImmutableSortedDictionary<string, SourceFile> files, Func<SourceFile, SourceText?> open) => (this.files, this.open) = (files, open);

    internal static Archive Empty => Of([], _ => null);

    /// <param name="files">The texts, named after their sources, in whatever folders.</param>
    /// <param name="open">Reads one; null, after a report, where it cannot be read.</param>
    internal static Archive Of(IEnumerable<SourceFile> files, Func<SourceFile, SourceText?> open) =>
        new(files.DistinctBy(f => ArchivedText.IdOf(f.Path)).ToImmutableSortedDictionary(f => ArchivedText.IdOf(f.Path), f => f, StringComparer.Ordinal), open);

    /// <summary>The sources that have a text here, in ordinal order.</summary>
    internal IEnumerable<string> SourceIds => files.Keys;

    internal bool Has(string sourceId) => files.ContainsKey(sourceId);

    /// <summary>The text of a source; null where there is none that can be read.</summary>
    internal ArchivedText? Find(string sourceId)
    {
        if (held is { } last && last.SourceId == sourceId)
            return last.Text;
        if (!files.TryGetValue(sourceId, out var file))
            return null;
        held = null;
        held = (sourceId, open(file) is { } text ? new ArchivedText(text) : null);
        return held.Value.Text;
    }
}
