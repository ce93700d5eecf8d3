using System.Collections.Immutable;
using SummitSite.Checking;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Linking;

namespace SummitSite.Build;

/// <summary>
/// Why an outcome stands as it does: the pieces of evidence that count towards its status, those that do not with the reason, and the other statuses
/// that the same evidence would carry. <paramref name="AsOf"/> is EDTF; entries go by their ids.
/// </summary>
public sealed record StatusSummary(
    string Outcome, string Status, string AsOf, ImmutableArray<string> Counted, ImmutableArray<string> NotCounted, ImmutableArray<string> AlsoEarned)
{
    internal static ImmutableArray<StatusSummary> All(SiteIndex index)
    {
        var independence = new Independence(index);
        return [.. index.Outcomes.Select(o => Of(o, StatusSupport.Of(o, o.History[^1], index, independence)))];
    }

    private static StatusSummary Of(Outcome outcome, StatusSupport support)
    {
        var (counted, others) = Weigh(support, StatusSupport.GroundOf(outcome.Status), outcome.Status);
        return new StatusSummary(
            outcome.Id,
            OutcomeStatuses.Words.Word(outcome.Status),
            outcome.AsOf.Text,
            counted,
            others,
            [.. support.Earned.Where(s => s != outcome.Status).Select(OutcomeStatuses.Words.Word)]);
    }

    private static (ImmutableArray<string> Counted, ImmutableArray<string> Others) Weigh(StatusSupport support, StatusGround ground, OutcomeStatus status) => ground switch
    {
        StatusGround.Sources => (
            [.. support.Independent.Select(s => s.Id)],
            [
                .. support.Sources.Where(s => !s.Counts).Select(s => StatusWords.Of(s.Source, s.Dependence!)),
                .. support.Contradicted.Select(c => $"'{c.Id}' is contradicted, or carried by nobody else"),
            ]),
        StatusGround.Dispute => (support.Disputes.IsEmpty ? [.. support.Sides.Select(s => $"{s.Party.Id} ({string.Join(", ", s.Speakers.Select(p => p.Id))})")] : [.. support.Disputes.Select(d => d.Id)], []),
        _ when status is OutcomeStatus.Announced or OutcomeStatus.Expected => ([.. support.Voices.Select(Words)], []),
        _ => (
            [.. support.Voices.Where(v => v.Principal is not null).Select(Words)],
            [.. support.Voices.Where(v => v.Principal is null).Select(v => $"'{v.Speaker.Id}' speaks for no principal party")]),
    };

    private static string Words(Voice voice) =>
        $"{voice.Speaker.Id}{(voice.Principal is null ? "" : $" for {voice.Principal.Id}")} ({string.Join(", ", voice.In.Select(e => e.Key.ToString()))})";
}
