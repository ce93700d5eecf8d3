using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Exports.Data;

/// <summary><c>data/discrepancies.json</c>: the points on which accounts differ, with every account.</summary>
internal static class DiscrepancyTable
{
    private static readonly ImmutableArray<DataField<Account>> Accounts =
    [
        DataField.Text<Account>("source", "The id of the source.", (a, _) => a.Source.Target.Id, DataShape.Id),
        DataField.Text<Account>("says", "What it says, in our words.", (a, _) => DataScope.Plain(a.Says)!),
        DataField.Flag<Account>("silent", "Whether it says nothing of the matter.", a => a.IsSilent),
        DataField.MaybeNumber<Account>("value", "The number it gives, in the `unit` of the point; the lower end of a range.", a => a.Value),
        DataField.MaybeNumber<Account>("to", "The upper end of a range.", a => a.To),
        DataField.Flag<Account>("approximate", "Whether it gives the number as approximate.", a => a.IsApproximate),
        DataField.Maybe<Account>("clock", "The time it gives, in EDTF level 1, in the zone of the meeting.", (a, _) => a.Clock?.Text, DataShape.Time),
        DataField.Maybe<Account>("speaker", "The id of whose account it is, where the source reports somebody's.", (a, _) => a.Speaker?.Target.Id, DataShape.Id),
        DataField.Maybe<Account>("quote", "The id of the quotation that says it.", (a, _) => a.Quote?.Target.Id, DataShape.Id),
    ];

    internal static readonly DataTable<Discrepancy> Table = new("discrepancies", "Where accounts differ: the question, what each source says, and our assessment.", s => s.Index.Content.Discrepancies,
    [
        DataField.Text<Discrepancy>("id", "The id of the point, for good.", (d, _) => d.Id, DataShape.Id),
        DataField.Text<Discrepancy>("url", "Its page on the site.", (d, s) => s.Url(d), DataShape.Url),
        DataField.Text<Discrepancy>("title", "The point in a few words.", (d, _) => d.Title),
        DataField.Text<Discrepancy>("question", "The question that is answered differently.", (d, _) => d.Question),
        DataField.Word<Discrepancy, DiscrepancyKind>("kind", "What they differ about: fact, interpretation, wording, claim-status or omission.", DiscrepancyKinds.Words, d => d.Kind),
        DataField.Maybe<Discrepancy>("unit", "The unit of the numbers.", (d, _) => d.Unit),
        DataField.Rows<Discrepancy, Account>("accounts", "What each source says, side by side.", Accounts, d => d.Accounts),
        DataField.Maybe<Discrepancy>("missing", "Whose account was looked for and not found.", (d, _) => DataScope.Plain(d.Missing)),
        DataField.Text<Discrepancy>("assessment", "Our assessment.", (d, _) => DataScope.Plain(d.Assessment)!),
        DataField.Texts<Discrepancy>("related", "What it has to do with, as kind:id.", (d, _) => DataScope.Keys(d.Related), DataShape.Key),
    ]);
}
