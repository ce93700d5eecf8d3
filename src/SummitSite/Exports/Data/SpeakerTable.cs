using SummitSite.Content;

namespace SummitSite.Exports.Data;

/// <summary><c>data/speakers.json</c>: persons, outlets and institutions by name.</summary>
internal static class SpeakerTable
{
    internal static readonly DataTable<Speaker> Table = new("speakers", "Who is quoted, who was there, whom it concerns; outlets and institutions too.", s => s.Index.Speakers,
    [
        DataField.Text<Speaker>("id", "The speaker's id, for good.", (p, _) => p.Id, DataShape.Id),
        DataField.Text<Speaker>("url", "The speaker's page on the site.", (p, s) => s.Url(p), DataShape.Url),
        DataField.Text<Speaker>("name", "The name as the site writes it.", (p, _) => p.Name),
        DataField.Word<Speaker, SpeakerKind>("kind", "person, outlet or institution.", SpeakerWords.Kinds, p => p.Kind),
        DataField.Maybe<Speaker>("party", "The side the speaker belongs to.", (p, _) => p.Party),
        DataField.Maybe<Speaker>("role", "The role at the time of the summit.", (p, _) => p.Role),
        DataField.Maybe<Speaker>("organisation", "Where the speaker works, or who owns the outlet.", (p, _) => p.Organisation),
        DataField.Maybe<Speaker>("country", "The country, where it helps.", (p, _) => p.Country),
        DataField.MaybeWord<Speaker, Presence>("presence", "in-the-room, in-the-delegation or not-present, where it is documented.", SpeakerWords.Presences, p => p.Presence),
        DataField.Maybe<Speaker>("delegation", "The side whose delegation the speaker belonged to.", (p, _) => p.Delegation),
        DataField.Texts<Speaker>("variants", "Other spellings of the name.", (p, _) => p.Variants),
        DataField.Texts<Speaker>("same_as", "Pages elsewhere about the same speaker.", (p, _) => p.SameAs.Select(u => u.AbsoluteUri), DataShape.Url),
        DataField.Text<Speaker>("about", "A few sentences about the speaker.", (p, _) => DataScope.Plain(p.Body)!),
        DataField.Texts<Speaker>("quotes", "Ids of the speaker's quotations.", (p, s) => s.Index.QuotesOf(p).Select(q => q.Id), DataShape.Id),
        DataField.Texts<Speaker>("events", "Ids of the events the speaker took part in.", (p, s) => s.Index.EventsWith(p).Select(e => e.Id), DataShape.Id),
        DataField.Texts<Speaker>("outcomes", "Ids of the outcomes the speaker claims.", (p, s) => s.Index.OutcomesClaimedBy(p).Select(o => o.Id), DataShape.Id),
    ]);
}
