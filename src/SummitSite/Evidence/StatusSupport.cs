using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Evidence;

/// <summary>A speaker whose words or statement are in the evidence of an outcome, and the entry that carries them.</summary>
internal sealed record Voice(Speaker Speaker, IEntry In);

/// <summary>
/// What the evidence of an outcome, with the sources of one state of its history, can carry: the voices that claim it, the sources it rests on,
/// those of them that are independent of each other.
/// The editor writes a status; this says whether it is earned.
/// </summary>
internal sealed record StatusSupport(
    ImmutableArray<Voice> Voices, ImmutableArray<string> PrincipalParties, ImmutableArray<Source> Sources, ImmutableArray<Source> Independent, bool IsDisputed)
{
    internal static StatusSupport Of(Outcome outcome, OutcomeState state, SiteIndex index, Independence independence)
    {
        var evidence = outcome.Evidence.Select(r => index.Find(r.Target)).OfType<IEntry>().ToImmutableArray();
        ImmutableArray<IEntry> all = [.. evidence, .. outcome.Against.Select(r => index.Find(r.Target)).OfType<IEntry>()];
        var voices = VoicesIn(evidence, all, outcome, index);
        ImmutableArray<Source> sources = [.. evidence.SelectMany(e => SourcesOf(e, index)).Concat(state.Sources.Select(c => index.Find<Source>(c.Source)).OfType<Source>()).Distinct<Source>(ReferenceEqualityComparer.Instance)];
        return new StatusSupport(
            voices,
            [.. voices.Select(v => v.Speaker.Party).OfType<string>().Where(p => index.Site.FindParty(p) is { IsPrincipal: true }).Distinct().Order(StringComparer.Ordinal)],
            sources,
            independence.Independent(sources),
            all.Any(e => e is Discrepancy) || Sides(all, index) > 1);
    }

    /// <summary>What is lacking for the status, as the end of a sentence that begins "it needs"; null when it is earned.</summary>
    internal string? Lacks(OutcomeStatus status) => status switch
    {
        OutcomeStatus.ClaimedByBoth when PrincipalParties.Length < 2 => "words of speakers of two principal parties",
        OutcomeStatus.ClaimedByOneSide when PrincipalParties.Length == 0 => "words of a speaker of a principal party",
        OutcomeStatus.ClaimedByOneSide when PrincipalParties.Length > 1 => "words of one party only",
        OutcomeStatus.Happened or OutcomeStatus.DidNotHappen when Independent.Length < 2 => "two sources that are independent of each other",
        OutcomeStatus.Announced or OutcomeStatus.Expected when Voices.IsEmpty => "words of a speaker",
        OutcomeStatus.Unresolved when !IsDisputed => "a discrepancy, or statements from two sides",
        _ => null,
    };

    /// <summary>
    /// The speakers of the quotations and reported statements, and of those named as claiming it whom an entry shows saying so;
    /// that entry may stand under <c>against</c>, where what was claimed once has been overtaken.
    /// </summary>
    private static ImmutableArray<Voice> VoicesIn(ImmutableArray<IEntry> evidence, ImmutableArray<IEntry> all, Outcome outcome, SiteIndex index) =>
    [
        .. evidence.Select(e => index.Find<Speaker>((e as Quote)?.Speaker ?? (e as Claim)?.Speaker) is { } speaker ? new Voice(speaker, e) : null)
            .Concat(index.FindAll<Speaker>(outcome.ClaimedBy).Select(s => Backing(s, all) is { } entry ? new Voice(s, entry) : null))
            .OfType<Voice>()
            .DistinctBy(v => v.Speaker.Key),
    ];

    /// <summary>The entry of the evidence that shows the speaker saying or doing something about it; null when there is none.</summary>
    internal static IEntry? Backing(Speaker speaker, ImmutableArray<IEntry> evidence) => evidence.FirstOrDefault(e => e switch
    {
        Quote quote => quote.Speaker.Target == speaker.Key,
        Claim claim => claim.Speaker?.Target == speaker.Key,
        Discrepancy discrepancy => discrepancy.Accounts.Any(a => !a.IsSilent && a.Speaker?.Target == speaker.Key),
        TimelineEvent happening => happening.People.Any(p => p.Target == speaker.Key),
        _ => false,
    });

    /// <summary>How many parties have a speaker in what is said for and against.</summary>
    private static int Sides(ImmutableArray<IEntry> all, SiteIndex index) =>
        index.Speakers.Where(s => s.Party is not null && Backing(s, all) is not null).Select(s => s.Party).Distinct().Count();

    private static IEnumerable<Source> SourcesOf(IEntry entry, SiteIndex index) => References(entry).Select(index.Find<Source>).OfType<Source>();

    // A claim that others contradict is no evidence for itself; one they carry rests on them and on the article.
    private static IEnumerable<Reference> References(IEntry entry) => entry switch
    {
        Source source => [new Reference(source.Key, source.At)],
        Quote quote => [quote.Source],
        Claim { Comparison: Comparison.Corroborated or Comparison.Partly } claim => [claim.Source, .. claim.Sources.Select(c => c.Source)],
        Claim claim => claim.Sources.Select(c => c.Source),
        Discrepancy discrepancy => discrepancy.Accounts.Where(a => !a.IsSilent).Select(a => a.Source),
        TimelineEvent happening => happening.Sources.Select(c => c.Source),
        _ => [],
    };
}
