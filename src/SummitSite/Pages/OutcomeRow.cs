using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A line of the ledger: how an outcome stood at publication and how it stands now.</summary>
internal sealed record OutcomeRow(LinkView Link, string Question, StatusView Then, StatusView Now) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("question", Question), ("then", Then), ("now", Now)];

    internal static OutcomeRow Of(Outcome outcome, Catalogue words) => new(
        LinkView.To(outcome, words),
        outcome.Question,
        StatusView.Of(outcome.AtPublication.Status, outcome.AtPublication.AsOf, words),
        StatusView.Of(outcome.Status, outcome.AsOf, words));

    internal static ImmutableArray<OutcomeRow> All(IEnumerable<Outcome> outcomes, Catalogue words) => [.. outcomes.Select(o => Of(o, words))];
}
