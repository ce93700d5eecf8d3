using SummitSite.Content;

namespace SummitSite.Exports.Data;

/// <summary><c>data/sources.json</c>: the registry, in the order of the content.</summary>
internal static class SourceTable
{
    internal static readonly DataTable<Source> Table = new("sources", "The registry of sources. Its labels describe ownership and vantage point, never whether an item is true.", s => s.Index.Content.Sources,
    [
        DataField.Text<Source>("id", "The source's id, for good.", (x, _) => x.Id, DataShape.Id),
        DataField.Text<Source>("url", "Its page on the site.", (x, s) => s.Url(x), DataShape.Url),
        DataField.Text<Source>("source_url", "Its own address.", (x, _) => x.Url.AbsoluteUri, DataShape.Url),
        DataField.Text<Source>("publisher", "Who published it.", (x, _) => x.Publisher),
        DataField.Maybe<Source>("title", "Its headline.", (x, _) => x.Headline),
        DataField.Text<Source>("date", "When it was published, in EDTF level 1.", (x, _) => x.Date.Text, DataShape.Time),
        DataField.Text<Source>("language", "The language it is in.", (x, _) => x.Language),
        DataField.Maybe<Source>("country", "The country of the publisher.", (x, _) => x.Country),
        DataField.Word<Source, Control>("control", "Who controls the publisher: state, public-broadcaster, private, nonprofit, government, party or unknown.", SourceWords.Controls, x => x.Control),
        DataField.Maybe<Source>("owner", "Who owns the publisher.", (x, _) => x.Owner),
        DataField.Text<Source>("basis", "What the label rests on.", (x, _) => x.Basis),
        DataField.Maybe<Source>("perspective", "The vantage point.", (x, _) => x.Perspective),
        DataField.Maybe<Source>("outlet", "The id of the publisher among the speakers.", (x, _) => x.Outlet?.Target.Id, DataShape.Id),
        DataField.Texts<Source>("relays", "Ids of the sources or outlets whose report it prints.", (x, _) => x.Relays.Select(r => r.Id), DataShape.Id),
        DataField.Text<Source>("about", "What it reports.", (x, _) => x.About),
        DataField.Flag<Source>("reliable", "false: it is listed as a warning, and nothing rests on it.", x => x.IsReliable),
        DataField.MaybeWord<Source, Seen>("seen", "How much of it was seen: excerpt or whole.", SourceWords.Seen, x => x.Seen),
        DataField.Maybe<Source>("note", "What one must know about it.", (x, _) => DataScope.Plain(x.Note)),
        DataField.Texts<Source>("quotes", "Ids of the quotations taken from it.", (x, s) => s.Index.QuotesIn(x).Select(q => q.Id), DataShape.Id),
    ]);
}
