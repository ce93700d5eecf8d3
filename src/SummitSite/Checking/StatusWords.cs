using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Evidence;

namespace SummitSite.Checking;

/// <summary>The reasons of a status in words for editors, who know entries by their ids.</summary>
internal static class StatusWords
{
    /// <summary>The end of a sentence that begins "it needs", and after a semicolon what there is instead.</summary>
    internal static string Of(StatusLack lack, StatusSupport support)
    {
        var there = There(lack, support);
        return there.Length == 0 ? Needed(lack) : $"{Needed(lack)}; {there}";
    }

    /// <summary>Why a source does not count: "'wire-1' relays 'tass', as does 'post-1'".</summary>
    internal static string Of(Source source, Dependence dependence)
    {
        var (one, on, through) = (Quoted(source.Id), Quoted(dependence.On.Id), Quoted(dependence.Through?.Key.Id ?? ""));
        return dependence.Kind switch
        {
            DependenceKind.SameOwner => $"{one} has the same owner as {on}, {source.Owner}",
            DependenceKind.SameOutlet => $"{one} is from the same outlet as {on}, {through}",
            DependenceKind.Relays when through == on => $"{one} relays {on}",
            DependenceKind.Relays => $"{one} relays {through}, the outlet of {on}",
            DependenceKind.IsRelayed => $"{one} is relayed by {on}",
            _ => $"{one} relays {through}, as does {on}",
        };
    }

    /// <summary>"'announced' and 'expected'".</summary>
    internal static string Of(ImmutableArray<OutcomeStatus> statuses) => List([.. statuses.Select(s => Quoted(OutcomeStatuses.Words.Word(s)))]);

    private static string Needed(StatusLack lack) => lack switch
    {
        StatusLack.VoicesOfTwoParties => "words of speakers of two principal parties",
        StatusLack.VoiceOfOneParty => "words of a speaker of a principal party",
        StatusLack.OnePartyOnly => "words of one party only",
        StatusLack.TwoIndependentSources => "two sources that are independent of each other",
        StatusLack.Voice => "words of a speaker",
        _ => "a discrepancy, or statements from two sides",
    };

    private static string There(StatusLack lack, StatusSupport support) => lack switch
    {
        StatusLack.VoicesOfTwoParties or StatusLack.VoiceOfOneParty or StatusLack.OnePartyOnly when !support.Voices.IsEmpty => "it has those of " + Speakers(support),
        StatusLack.TwoIndependentSources when support.Sources.IsEmpty => "it has none",
        StatusLack.TwoIndependentSources when support.Sources.Length == 1 => $"it has one, {Quoted(support.Sources[0].Source.Id)}",
        StatusLack.TwoIndependentSources => string.Join("; ", support.Sources.Where(s => !s.Counts).Select(s => Of(s.Source, s.Dependence!))),
        StatusLack.Dispute when support.Sides is [var only] => $"only {only.Party.Name} is heard",
        _ => "",
    };

    private static string Speakers(StatusSupport support) => List([.. support.Voices.Select(v => $"{v.Speaker.Name} ({v.Principal?.Name ?? "no principal party"})")]);

    private static string Quoted(string id) => $"'{id}'";

    private static string List(IReadOnlyList<string> items) => items switch
    {
        [] => "none",
        [var only] => only,
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };
}
