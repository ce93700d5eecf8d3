using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>A line of the ledger: how an outcome stood at publication and how it stands now.</summary>
internal sealed record OutcomeRow(LinkView Link, string Question, StatusView Then, StatusView Now) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("link", Link), ("question", Question), ("then", Then), ("now", Now)];

    internal static OutcomeRow Of(Outcome outcome, SiteIndex index) => new(
        LinkView.To(outcome, index.Words),
        outcome.Question,
        StatusView.Of(outcome, outcome.AtPublication, index),
        StatusView.Of(outcome, outcome.History[^1], index));

    internal static ImmutableArray<OutcomeRow> All(IEnumerable<Outcome> outcomes, SiteIndex index) => [.. outcomes.Select(o => Of(o, index))];
}
