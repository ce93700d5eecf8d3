using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// Why an outcome stands as it does: what the status needs, in a sentence; the evidence that counts towards it; and what does not count, with the reason.
/// </summary>
internal sealed record ReasonsView(StatusView Status, string Rule, ImmutableArray<ReasonView> Counted, ImmutableArray<ReasonView> Others) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("status", Status), ("rule", Rule), ("counted", Counted), ("others", Others)];

    internal static ReasonsView Of(Outcome outcome, OutcomeState state, PageWriter page)
    {
        var support = StatusSupport.Of(outcome, state, page.Index, new Independence(page.Index));
        var (counted, others) = Weigh(support, state.Status, page);
        return new ReasonsView(
            StatusView.Of(state.Status, state.AsOf, page.Words),
            page.Words.Text("needs." + OutcomeStatuses.Words.Word(state.Status)),
            counted,
            others);
    }

    private static (ImmutableArray<ReasonView> Counted, ImmutableArray<ReasonView> Others) Weigh(StatusSupport support, OutcomeStatus status, PageWriter page) =>
        StatusSupport.GroundOf(status) switch
        {
            StatusGround.Sources => (
                [.. support.Independent.Select(s => Reason(s, page.Words.Of(s.Control, s.Country), page))],
                [
                    .. support.Sources.Where(s => !s.Counts).Select(s => Reason(s.Source, page.Words.Of(s.Source, s.Dependence!), page)),
                    .. support.Contradicted.Select(c => Reason(c, page.Words.Text("reasons.contradicted"), page)),
                ]),
            StatusGround.Dispute when !support.Disputes.IsEmpty => ([.. support.Disputes.Select(d => Reason(d, d.Question, page))], []),
            StatusGround.Dispute => ([.. support.Sides.SelectMany(s => s.Speakers.Select(p => Reason(p, s.Party.Name, page)))], []),
            _ when status is OutcomeStatus.Announced or OutcomeStatus.Expected => ([.. support.Voices.Select(v => Reason(v, page))], []),
            _ => (
                [.. support.Voices.Where(v => v.Principal is not null).Select(v => Reason(v, page))],
                [.. support.Voices.Where(v => v.Principal is null).Select(v => Reason(v.Speaker, page.Words.Text("reasons.not-principal"), page))]),
        };

    private static ReasonView Reason(IEntry entry, string detail, PageWriter page) => new(LinkView.To(entry, page.Words), detail, []);

    private static ReasonView Reason(Voice voice, PageWriter page) => new(
        LinkView.To(voice.Speaker, page.Words),
        page.Index.Site.FindParty(voice.Speaker.Party ?? "")?.Name,
        [.. RelatedView.All(voice.In.Select(e => new Reference(e.Key, e.At)), page)]);
}

/// <summary>
/// A piece of evidence, or a speaker with what carries their words (<paramref name="In"/>). <paramref name="Detail"/>: who stands behind it, or why it does not count.
/// </summary>
internal sealed record ReasonView(LinkView Link, string? Detail, ImmutableArray<RelatedView> In) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("detail", Detail), ("in", In)];
}
