using System.Collections.Immutable;
using SummitSite.Checking;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Linking;

namespace SummitSite.Build;

/// <summary>
/// How well an article or outcome is supported: how many of its paragraphs that must be cited are, how many sources it names and how many of those are independent
/// of each other, the share of the most used one in percent (0 without sources), and the date of the newest in EDTF (null without sources).
/// </summary>
public sealed record PageHealth(string Page, string Path, int Paragraphs, int Cited, int Sources, int Independent, int LargestShare, string? Newest);

/// <summary>A source that is named somewhere, its date in EDTF, and how often it is named.</summary>
public sealed record SourceAge(string Source, string Date, int Uses);

/// <summary>What an editor wants to know of a site that can be read: where it is weak and what has grown old. Pages stand weakest first, sources oldest first.</summary>
public sealed record SiteHealth(ImmutableArray<PageHealth> Pages, ImmutableArray<SourceAge> Sources)
{
    /// <summary>Empty for a build that could not bind the site.</summary>
    public static SiteHealth Of(BuildResult built) => built.Index is { } index ? new SiteHealth(PagesOf(index), SourcesOf(index)) : new SiteHealth([], []);

    private static ImmutableArray<PageHealth> PagesOf(SiteIndex index)
    {
        var mentions = Mentions.Of(index.Content).Where(m => m.From is not null).ToLookup(m => m.From!.Key);
        return
        [
            .. Texts.Argued(index).Select(t => Of(t.Entry, CitationCheck.Coverage(t.Body), mentions[t.Entry.Key], index))
                .OrderBy(p => p.Independent).ThenByDescending(p => p.Paragraphs - p.Cited).ThenByDescending(p => p.LargestShare).ThenBy(p => p.Page, StringComparer.Ordinal),
        ];
    }

    private static PageHealth Of(IEntry entry, CitationCoverage coverage, IEnumerable<Mention> mentions, SiteIndex index)
    {
        var named = mentions.ToArray();
        var basis = PageBasis.Of(
            named.Where(m => m.Role == MentionRole.Citation).Select(m => index.Find<Source>(m.To)).OfType<Source>().Select(s => (s, 1)),
            index.FindAll<Quote>(named.Where(m => m.To.Target.Kind == EntryKind.Quote).Select(m => m.To)),
            index);
        return new PageHealth(
            entry.Key.ToString(), entry.At.Path, coverage.Paragraphs, coverage.Cited, basis?.Sources.Length ?? 0, basis?.Independent.Length ?? 0, basis?.LargestShare ?? 0, basis?.Newest.Date.Text);
    }

    private static ImmutableArray<SourceAge> SourcesOf(SiteIndex index) =>
    [
        .. index.Content.Sources.Where(s => !index.MentionsOf(s).IsEmpty)
            .OrderBy(s => s.Date.Start.Day).ThenBy(s => s.Id, StringComparer.Ordinal)
            .Select(s => new SourceAge(s.Id, s.Date.Text, index.MentionsOf(s).Length)),
    ];
}
