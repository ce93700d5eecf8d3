using SummitSite.Content;

namespace SummitSite.Linking;

/// <summary>Everything each entry mentions, field by field and in its prose. A field of a new kind that names entries is added here.</summary>
internal static class Mentions
{
    internal static IEnumerable<Mention> Of(SiteContent content) =>
    [
        .. OfSite(content),
        .. content.Articles.SelectMany(a => Of(a, a.Summary, a.Body)),
        .. content.Pages.SelectMany(p => Of(p, p.Summary, p.Body)),
        .. content.Speakers.SelectMany(s => Of(s, s.Body)),
        .. content.Outcomes.SelectMany(Of),
        .. content.Timelines.SelectMany(Of),
        .. content.Quotes.SelectMany(Of),
        .. content.Readings.SelectMany(Of),
        .. content.Discrepancies.SelectMany(Of),
        .. content.Sources.SelectMany(Of),
        .. content.Corrections.SelectMany(c => Field(null, [c.Page]).Concat(Of(null, c.What, c.Why))),
        .. content.Permanence.Redirects.SelectMany(r => Field(null, [r.To]).Concat(Of(null, r.Why))),
        .. content.Permanence.Withdrawals.SelectMany(w => Of(null, w.Why)),
    ];

    private static IEnumerable<Mention> OfSite(SiteContent content) =>
        content.Site is { } site ? Of(null, [site.Home.Answer, .. site.Home.Facts.Select(f => f.Text)]) : [];

    private static IEnumerable<Mention> Of(Outcome o) =>
    [
        .. Field(o, o.Evidence), .. Field(o, o.Against), .. Field(o, o.Events), .. Field(o, o.ClaimedBy),
        .. o.History.SelectMany(h => Cited(o, h.Sources).Concat(Of(o, h.Summary))), .. Of(o, o.Body),
    ];

    private static IEnumerable<Mention> Of(Timeline t) => [.. Of(t, t.Summary), .. t.Events.SelectMany(Of)];

    private static IEnumerable<Mention> Of(TimelineEvent e) =>
    [
        .. Field(e, e.People), .. Field(e, e.Outcomes), .. Field(e, e.Discrepancies), .. Field(e, Maybe(e.After)),
        .. Cited(e, e.Sources), .. Of(e, e.Note, e.Text),
    ];

    private static IEnumerable<Mention> Of(Quote q) =>
    [
        .. Field(q, [q.Speaker, .. q.Via, .. Maybe(q.Occasion)]), .. Cited(q, q.Source, q.Locator),
        .. q.Renderings.SelectMany(r => Cited(q, r.Source, null).Concat(Of(q, r.Note))), .. Of(q, q.Note),
    ];

    private static IEnumerable<Mention> Of(SourceReading r) =>
        [.. Field(null, r.Omits), .. Cited(null, r.Source, null), .. Of(null, r.Summary), .. r.Claims.SelectMany(Of)];

    private static IEnumerable<Mention> Of(Claim c) => [.. Field(c, [.. c.Related, .. Maybe(c.Speaker)]), .. Cited(c, c.Sources), .. Of(c, c.Text, c.Note, c.Wording)];

    private static IEnumerable<Mention> Of(Discrepancy d) =>
    [
        .. d.Accounts.SelectMany(a => Cited(d, a.Source, null).Concat(Field(d, [.. Maybe(a.Speaker), .. Maybe(a.Quote)])).Concat(Of(d, a.Says))),
        .. Field(d, d.Related), .. Of(d, d.Missing, d.Assessment),
    ];

    private static IEnumerable<Mention> Of(Source s) => [.. Field(s, Maybe(s.Outlet)), .. Of(s, s.Note)];

    private static IEnumerable<Mention> Of(IEntry? from, params IEnumerable<Prose?> texts) =>
        texts.OfType<Prose>().SelectMany(p => p.Links.Select(l => new Mention(from, l.Reference, MentionRole.Link)).Concat(Cited(from, p.Citations)));

    private static IEnumerable<Mention> Field(IEntry? from, IEnumerable<Reference> references) =>
        references.Select(r => new Mention(from, r, r.Target.Kind == EntryKind.Source ? MentionRole.Citation : MentionRole.Field));

    private static IEnumerable<Mention> Cited(IEntry? from, IEnumerable<Citation> citations) =>
        citations.Select(c => new Mention(from, c.Source, MentionRole.Citation, c.Locator));

    private static IEnumerable<Mention> Cited(IEntry? from, Reference source, string? locator) => [new Mention(from, source, MentionRole.Citation, locator)];

    private static IEnumerable<Reference> Maybe(Reference? reference) => reference is null ? [] : [reference];
}
