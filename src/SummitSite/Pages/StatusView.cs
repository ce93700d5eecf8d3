using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>How an outcome stands, never without the date. <paramref name="Word"/> is the content model's, <paramref name="Label"/> the reader's.</summary>
internal sealed record StatusView(string Word, string Label, TimeView AsOf) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("word", Word), ("label", Label), ("as_of", AsOf)];

    internal static StatusView Of(OutcomeStatus status, When asOf, Catalogue words) => new(OutcomeStatuses.Words.Word(status), words.Of(status), TimeText.Of(asOf, words));
}
