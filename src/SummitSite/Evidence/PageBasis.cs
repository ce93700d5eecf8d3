using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Evidence;

/// <summary>A source of a page, and how often the page cites it or quotes from it; at least once.</summary>
internal sealed record SourceUse(Source Source, int Count);

/// <summary>A party of the site and how many quotations of its speakers stand on a page.</summary>
internal sealed record PartyVoice(Party Party, int Quotations);

/// <summary>Sources of a page under one kind of control in one country (null where none is known).</summary>
internal sealed record SourceGroup(Control Control, string? Country, int Sources, int Uses);

/// <summary>
/// What a page rests on: its sources, the most used first; those of them that are independent of each other; how often each party of the site is quoted,
/// in the site's order, and how many quotations are of speakers of no party.
/// </summary>
internal sealed record PageBasis(ImmutableArray<SourceUse> Sources, ImmutableArray<Source> Independent, ImmutableArray<PartyVoice> Parties, int OtherQuotations)
{
    /// <summary>How often the page cites or quotes any source.</summary>
    internal int Uses => Sources.Sum(s => s.Count);

    internal int Quotations => Parties.Sum(p => p.Quotations) + OtherQuotations;

    internal SourceUse Largest => Sources[0];

    /// <summary>The share of uses that are of the most used source, in whole percent.</summary>
    internal int LargestShare => (int)Math.Round(100.0 * Largest.Count / Uses, MidpointRounding.AwayFromZero);

    /// <summary>Whether no source is used more often than another.</summary>
    internal bool IsEven => Largest.Count == Sources[^1].Count;

    /// <summary>The source with the newest date. A mere year counts by its beginning: more is not known of it.</summary>
    internal Source Newest => Sources.Select(s => s.Source).OrderByDescending(s => s.Date.Start.Day).ThenBy(s => s.Id, StringComparer.Ordinal).First();

    /// <summary>The sources of which the whole text was not seen, so that no archived text can be compared with them.</summary>
    internal ImmutableArray<Source> Excerpts => [.. Sources.Select(s => s.Source).Where(s => s.Seen != Seen.Whole)];

    /// <summary>The parties that nobody is quoted for, the principal ones first.</summary>
    internal ImmutableArray<Party> Silent => [.. Parties.Where(p => p.Quotations == 0).Select(p => p.Party).OrderByDescending(p => p.IsPrincipal)];

    /// <summary>The sources by control and country, the most numerous first, then the most used.</summary>
    internal ImmutableArray<SourceGroup> Groups =>
    [
        .. Sources.GroupBy(s => (s.Source.Control, s.Source.Country))
            .Select(g => new SourceGroup(g.Key.Control, g.Key.Country, g.Count(), g.Sum(s => s.Count)))
            .OrderByDescending(g => g.Sources).ThenByDescending(g => g.Uses).ThenBy(g => g.Control).ThenBy(g => g.Country, StringComparer.Ordinal),
    ];

    /// <summary>
    /// The basis of a page that cites and quotes these, each as often as it stands there; null for a page without sources.
    /// A quotation counts as a use of the source that prints it.
    /// </summary>
    internal static PageBasis? Of(IEnumerable<(Source Source, int Count)> cited, IReadOnlyCollection<Quote> quoted, SiteIndex index)
    {
        ImmutableArray<SourceUse> sources =
        [
            .. cited.Concat(quoted.Select(q => index.Find<Source>(q.Source)).OfType<Source>().Select(s => (Source: s, Count: 1)))
                .GroupBy(u => u.Source.Id, StringComparer.Ordinal)
                .Select(g => new SourceUse(g.First().Source, g.Sum(u => u.Count)))
                .OrderByDescending(s => s.Count).ThenBy(s => s.Source.Id, StringComparer.Ordinal),
        ];
        if (sources.IsEmpty)
            return null;
        var speakers = quoted.Select(q => index.Find<Speaker>(q.Speaker)).OfType<Speaker>().ToArray();
        ImmutableArray<PartyVoice> parties = [.. index.Site.Parties.Select(p => new PartyVoice(p, speakers.Count(s => s.Party == p.Id)))];
        return new PageBasis(sources, new Independence(index).Independent([.. sources.Select(s => s.Source)]), parties, speakers.Length - parties.Sum(p => p.Quotations));
    }
}
