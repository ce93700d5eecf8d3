using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>How an outcome stands, never without the date. <paramref name="Word"/> is the content model's, <paramref name="Label"/> the reader's.</summary>
internal sealed record StatusView(string Word, string Label, TimeView AsOf) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("word", Word), ("label", Label), ("as_of", AsOf)];

    /// <summary>In a list, where nothing else says it, a claim of one side names the side.</summary>
    internal static StatusView Of(Outcome outcome, OutcomeState state, SiteIndex index)
    {
        var view = Of(state.Status, state.AsOf, index.Words);
        return state.Status == OutcomeStatus.ClaimedByOneSide && StatusSupport.Of(outcome, state, index, new Independence(index)).PrincipalParties is [var side]
            ? view with { Label = index.Words.Text("outcome.by", ("status", view.Label), ("party", side.Name)) }
            : view;
    }

    internal static StatusView Of(OutcomeStatus status, When asOf, Catalogue words) => new(OutcomeStatuses.Words.Word(status), words.Of(status), TimeText.Of(asOf, words));
}
