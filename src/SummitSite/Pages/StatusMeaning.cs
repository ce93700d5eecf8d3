using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>What a status means, for the key beside a ledger.</summary>
internal sealed record StatusMeaning(string Word, string Label, string Meaning) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("word", Word), ("label", Label), ("meaning", Meaning)];

    /// <summary>Every status there is, in the order of the content model.</summary>
    internal static ImmutableArray<StatusMeaning> All(Catalogue words) => [.. Enum.GetValues<OutcomeStatus>().Select(s => Of(s, words))];

    private static StatusMeaning Of(OutcomeStatus status, Catalogue words)
    {
        var word = OutcomeStatuses.Words.Word(status);
        return new StatusMeaning(word, words.Of(status), words.Text("meaning." + word));
    }
}
