using System.Text;
using SummitSite.Evidence;
using SummitSite.Text;

namespace SummitSite.Importing;

/// <summary>
/// The texts a site has already, by their digests: those in its archive, and those that were sealed and lie elsewhere. Of several sources with one text, the first by id.
/// </summary>
internal sealed class StandingTexts
{
    private readonly ILookup<string, string> sources;

    /// <param name="archive">The archived texts; one that is no UTF-8 equals none.</param>
    /// <param name="others">Texts that were sealed, by their sources.</param>
    internal StandingTexts(IEnumerable<SourceFile> archive, IEnumerable<KeyValuePair<string, SealedText>> others) =>
        sources = archive.Select(f => (Id: ArchivedText.IdOf(f.Path), new ArchivedText(new SourceText(f.Path, Encoding.UTF8.GetString(f.Bytes.Span))).Sha256))
            .Concat(others.Select(t => (Id: t.Key, t.Value.Sha256)))
            .OrderBy(t => t.Id, StringComparer.Ordinal).ToLookup(t => t.Sha256, t => t.Id, StringComparer.Ordinal);

    /// <summary>The source that has this text; null when none has. One may be passed over: whoever brings its text back brings no second one.</summary>
    internal string? SourceOf(string sha256, string? butFor = null) => sources[sha256].FirstOrDefault(id => id != butFor);
}
