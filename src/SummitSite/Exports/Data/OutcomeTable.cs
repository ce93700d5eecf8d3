using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Exports.Data;

/// <summary><c>data/outcomes.json</c>: outcomes in the order of the ledger, then and now.</summary>
internal static class OutcomeTable
{
    private static readonly ImmutableArray<DataField<OutcomeState>> History =
    [
        DataField.Text<OutcomeState>("as_of", "The date, in EDTF level 1.", (h, _) => h.AsOf.Text, DataShape.Time),
        DataField.Word<OutcomeState, OutcomeStatus>("status", "How it stood on that date.", OutcomeStatuses.Words, h => h.Status),
        DataField.Text<OutcomeState>("summary", "What had happened, in a sentence.", (h, _) => DataScope.Plain(h.Summary)!),
        DataField.Texts<OutcomeState>("sources", "Ids of the sources that say so.", (h, _) => DataScope.SourceIds(h.Sources), DataShape.Id),
    ];

    internal static readonly DataTable<Outcome> Table = new("outcomes", "What the meeting did, promised or left open, and how each stands.", s => s.Index.Outcomes,
    [
        DataField.Text<Outcome>("id", "The outcome's id, for good.", (o, _) => o.Id, DataShape.Id),
        DataField.Text<Outcome>("url", "Its page on the site.", (o, s) => s.Url(o), DataShape.Url),
        DataField.Text<Outcome>("title", "The outcome in a few words.", (o, _) => o.Title),
        DataField.Text<Outcome>("question", "The question it answers.", (o, _) => o.Question),
        DataField.Word<Outcome, OutcomeStatus>("status", "How it stands: announced, claimed-by-one-side, claimed-by-both, unresolved, expected, happened or did-not-happen.", OutcomeStatuses.Words, o => o.Status),
        DataField.Text<Outcome>("as_of", "The date of `status`, in EDTF level 1.", (o, _) => o.AsOf.Text, DataShape.Time),
        DataField.Word<Outcome, OutcomeStatus>("status_at_publication", "How it stood at first.", OutcomeStatuses.Words, o => o.AtPublication.Status),
        DataField.Text<Outcome>("as_of_at_publication", "The date of `status_at_publication`.", (o, _) => o.AtPublication.AsOf.Text, DataShape.Time),
        DataField.Text<Outcome>("about", "What is known of it.", (o, _) => DataScope.Plain(o.Body)!),
        DataField.Texts<Outcome>("evidence", "What it rests on, as kind:id.", (o, _) => DataScope.Keys(o.Evidence), DataShape.Key),
        DataField.Texts<Outcome>("against", "What speaks against it, as kind:id.", (o, _) => DataScope.Keys(o.Against), DataShape.Key),
        DataField.Texts<Outcome>("events", "Ids of the events it belongs to.", (o, _) => DataScope.Ids(o.Events), DataShape.Id),
        DataField.Texts<Outcome>("claimed_by", "Ids of the speakers who claim it.", (o, _) => DataScope.Ids(o.ClaimedBy), DataShape.Id),
        DataField.Rows<Outcome, OutcomeState>("history", "How it got there, from publication to now.", History, o => o.History),
    ]);
}
