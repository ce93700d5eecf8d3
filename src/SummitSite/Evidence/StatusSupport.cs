using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Evidence;

/// <summary>What kind of evidence a status stands on.</summary>
internal enum StatusGround
{
    Voices,
    Sources,
    Dispute,
}

/// <summary>What the evidence does not have and a status needs.</summary>
internal enum StatusLack
{
    VoicesOfTwoParties,
    VoiceOfOneParty,
    OnePartyOnly,
    TwoIndependentSources,
    Voice,
    Dispute,
}

/// <summary>
/// A speaker whose words or statements are in the evidence of an outcome, and the entries that carry them.
/// <paramref name="Principal"/> is the principal party they speak for; null when they speak for another one, or for none.
/// </summary>
internal sealed record Voice(Speaker Speaker, ImmutableArray<IEntry> In, Party? Principal);

/// <summary>A party that is heard for or against, through its speakers.</summary>
internal sealed record Side(Party Party, ImmutableArray<Speaker> Speakers);

/// <summary>
/// What the evidence of an outcome, with the sources of one state of its history, can carry, and why: the voices in it, every source with what it depends on,
/// the claims that others contradict and that are therefore no evidence for themselves, the disputes, and the parties heard for or against.
/// The editor writes a status; this says whether it is earned.
/// </summary>
internal sealed record StatusSupport(
    ImmutableArray<Voice> Voices,
    ImmutableArray<WeighedSource> Sources,
    ImmutableArray<Claim> Contradicted,
    ImmutableArray<Discrepancy> Disputes,
    ImmutableArray<Side> Sides)
{
    /// <summary>The principal parties heard, each once, by id.</summary>
    internal ImmutableArray<Party> PrincipalParties { get; } =
        [.. Voices.Select(v => v.Principal).OfType<Party>().Distinct().OrderBy(p => p.Id, StringComparer.Ordinal)];

    internal ImmutableArray<Source> Independent { get; } = [.. Sources.Where(s => s.Counts).Select(s => s.Source)];

    /// <summary>Every status that this evidence would carry, from the weakest to the strongest.</summary>
    internal ImmutableArray<OutcomeStatus> Earned => [.. Enum.GetValues<OutcomeStatus>().Where(s => Lacks(s) is null)];

    internal static StatusSupport Of(Outcome outcome, OutcomeState state, SiteIndex index, Independence independence)
    {
        ImmutableArray<IEntry> evidence = [.. Found(outcome.Evidence, index)];
        ImmutableArray<IEntry> all = [.. evidence, .. Found(outcome.Against, index)];
        var by = new ByDay(state.AsOf, index);
        var cited = state.Sources.Select(c => index.Find<Source>(c.Source)).OfType<Source>();
        return new StatusSupport(
            VoicesIn(evidence, all, outcome, by),
            independence.Weigh([.. evidence.SelectMany(e => SourcesOf(e, index)).Concat(cited).DistinctBy(s => s.Id)]),
            [.. evidence.OfType<Claim>().Where(c => !IsBorneOut(c))],
            [.. all.OfType<Discrepancy>()],
            SidesIn(all, by));
    }

    /// <summary>What the status stands on.</summary>
    internal static StatusGround GroundOf(OutcomeStatus status) => status switch
    {
        OutcomeStatus.Happened or OutcomeStatus.DidNotHappen => StatusGround.Sources,
        OutcomeStatus.Unresolved => StatusGround.Dispute,
        _ => StatusGround.Voices,
    };

    /// <summary>What is lacking for the status; null when it is earned.</summary>
    internal StatusLack? Lacks(OutcomeStatus status) => status switch
    {
        OutcomeStatus.ClaimedByBoth when PrincipalParties.Length < 2 => StatusLack.VoicesOfTwoParties,
        OutcomeStatus.ClaimedByOneSide when PrincipalParties.Length == 0 => StatusLack.VoiceOfOneParty,
        OutcomeStatus.ClaimedByOneSide when PrincipalParties.Length > 1 => StatusLack.OnePartyOnly,
        OutcomeStatus.Happened or OutcomeStatus.DidNotHappen when Independent.Length < 2 => StatusLack.TwoIndependentSources,
        OutcomeStatus.Announced or OutcomeStatus.Expected when Voices.IsEmpty => StatusLack.Voice,
        OutcomeStatus.Unresolved when Disputes.IsEmpty && Sides.Length < 2 => StatusLack.Dispute,
        _ => null,
    };

    /// <summary>Whether the evidence shows the speaker saying or doing something about it, at whatever time.</summary>
    internal static bool IsShown(Speaker speaker, IEnumerable<IEntry> evidence) => evidence.Any(e => Shown(e, _ => true, null).Contains(speaker.Key));

    private static IEnumerable<IEntry> Found(ImmutableArray<Reference> references, SiteIndex index) => references.Select(r => index.Find(r.Target)).OfType<IEntry>();

    /// <summary>
    /// The speakers of the quotations and reported statements, and of those named as claiming it whom an entry shows saying so;
    /// that entry may stand under <c>against</c>, where what was claimed once has been overtaken.
    /// </summary>
    private static ImmutableArray<Voice> VoicesIn(ImmutableArray<IEntry> evidence, ImmutableArray<IEntry> all, Outcome outcome, ByDay by) =>
    [
        .. evidence.Select(e => (Speaker: by.Index.Find<Speaker>(SpeakerOf(e)), In: e))
            .Concat(by.Index.FindAll<Speaker>(outcome.ClaimedBy).SelectMany(s => all.Select(e => (Speaker: (Speaker?)s, In: e))))
            .Where(v => v.Speaker is { } speaker && by.Shown(v.In).Contains(speaker.Key))
            .GroupBy(v => v.Speaker!.Id, StringComparer.Ordinal)
            .Select(g => new Voice(g.First().Speaker!, [.. g.Select(v => v.In).DistinctBy(e => e.Key)], PrincipalPartyOf(g.First().Speaker!, by.Index))),
    ];

    private static Reference? SpeakerOf(IEntry entry) => (entry as Quote)?.Speaker ?? (entry as Claim)?.Speaker;

    private static Party? PrincipalPartyOf(Speaker speaker, SiteIndex index) =>
        speaker.Party is { } party && index.Site.FindParty(party) is { IsPrincipal: true } principal ? principal : null;

    /// <summary>The speakers that an entry shows saying or doing something about it, in time.</summary>
    private static IEnumerable<EntryKey> Shown(IEntry entry, Func<When, bool> isInTime, SiteIndex? index) => entry switch
    {
        Quote quote when isInTime(quote.Said) => [quote.Speaker.Target],
        Claim { Speaker: { } speaker } => [speaker.Target],
        Discrepancy discrepancy => discrepancy.Accounts
            .Where(a => !a.IsSilent && a.Speaker is not null && (index?.Find<Source>(a.Source) is not { } source || isInTime(source.Date)))
            .Select(a => a.Speaker!.Target),
        TimelineEvent happening when isInTime(happening.When) => happening.People.Select(p => p.Target),
        _ => [],
    };

    /// <summary>What had been said by a day: nobody claims on one day what they said on a later one.</summary>
    private sealed record ByDay(When Day, SiteIndex Index)
    {
        internal IEnumerable<EntryKey> Shown(IEntry entry) => StatusSupport.Shown(entry, when => when.Start.Day <= Day.LastDay, Index);
    }

    /// <summary>The parties that have a speaker in what is said for and against, in the order of the site.</summary>
    private static ImmutableArray<Side> SidesIn(ImmutableArray<IEntry> all, ByDay by)
    {
        var shown = all.SelectMany(by.Shown).ToHashSet();
        var heard = by.Index.Speakers.Where(s => s.Party is not null && shown.Contains(s.Key)).ToLookup(s => s.Party, StringComparer.Ordinal);
        return [.. by.Index.Site.Parties.Where(p => heard.Contains(p.Id)).Select(p => new Side(p, [.. heard[p.Id]]))];
    }

    private static IEnumerable<Source> SourcesOf(IEntry entry, SiteIndex index) => References(entry).Select(index.Find<Source>).OfType<Source>();

    private static bool IsBorneOut(Claim claim) => claim.Comparison is Comparison.Corroborated or Comparison.Partly;

    // A claim that others contradict is no evidence for itself; one they carry rests on them and on the article.
    private static IEnumerable<Reference> References(IEntry entry) => entry switch
    {
        Source source => [new Reference(source.Key, source.At)],
        Quote quote => [quote.Source],
        Claim claim when IsBorneOut(claim) => [claim.Source, .. claim.Sources.Select(c => c.Source)],
        Claim claim => claim.Sources.Select(c => c.Source),
        Discrepancy discrepancy => discrepancy.Accounts.Where(a => !a.IsSilent).Select(a => a.Source),
        TimelineEvent happening => happening.Sources.Select(c => c.Source),
        _ => [],
    };
}
