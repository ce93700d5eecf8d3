using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A line of the ledger: how an outcome stood at publication and how it stands now.</summary>
internal sealed record OutcomeRow(LinkView Link, string Question, StatusView Then, StatusView Now) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("question", Question), ("then", Then), ("now", Now)];

    internal static OutcomeRow Of(Outcome outcome) => new(
        LinkView.To(outcome),
        outcome.Question,
        StatusView.Of(outcome.AtPublication.Status, outcome.AtPublication.AsOf),
        StatusView.Of(outcome.Status, outcome.AsOf));

    internal static ImmutableArray<OutcomeRow> All(IEnumerable<Outcome> outcomes) => [.. outcomes.Select(Of)];
}
