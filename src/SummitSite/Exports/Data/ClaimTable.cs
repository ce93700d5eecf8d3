using SummitSite.Content;

namespace SummitSite.Exports.Data;

/// <summary><c>data/claims.json</c>: what the articles that were read claim by claim assert, in the order of each article.</summary>
internal static class ClaimTable
{
    internal static readonly DataTable<Claim> Table = new("claims", "What an article asserts, claim by claim, in our words, and how other sources compare. Nothing is rated true or false.", s => s.Index.Content.Readings.SelectMany(r => r.Claims),
    [
        DataField.Text<Claim>("id", "The claim's id, for good.", (c, _) => c.Id, DataShape.Id),
        DataField.Text<Claim>("url", "Its place on the site.", (c, s) => s.Url(c), DataShape.Url),
        DataField.Text<Claim>("source", "The id of the source that asserts it.", (c, _) => c.Source.Target.Id, DataShape.Id),
        DataField.Text<Claim>("locator", "Where in the source.", (c, _) => c.Locator),
        DataField.Text<Claim>("asserted_by", "In whose voice the source says it.", (c, _) => c.AssertedBy),
        DataField.Maybe<Claim>("speaker", "The id of whose statement it reports, where it reports one.", (c, _) => c.Speaker?.Target.Id, DataShape.Id),
        DataField.Word<Claim, ClaimType>("type", "fact, interpretation or prediction.", ClaimWords.Types, c => c.Type),
        DataField.Text<Claim>("text", "The claim in our words.", (c, _) => DataScope.Plain(c.Text)!),
        DataField.Word<Claim, Comparison>("comparison", "How other sources compare: corroborated, partly, differs or silent.", ClaimWords.Comparisons, c => c.Comparison),
        DataField.Texts<Claim>("sources", "Ids of the sources it was compared with.", (c, _) => DataScope.SourceIds(c.Sources), DataShape.Id),
        DataField.Maybe<Claim>("note", "What the comparison found.", (c, _) => DataScope.Plain(c.Note)),
        DataField.Maybe<Claim>("wording", "How it should be worded by who repeats it.", (c, _) => DataScope.Plain(c.Wording)),
        DataField.Texts<Claim>("related", "What it has to do with, as kind:id.", (c, _) => DataScope.Keys(c.Related), DataShape.Key),
    ]);
}
