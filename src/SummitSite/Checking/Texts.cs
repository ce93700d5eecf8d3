using SummitSite.Content;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>The texts in the site's own voice.</summary>
internal static class Texts
{
    /// <summary>Prose that argues: the bodies of articles and outcomes.</summary>
    internal static IEnumerable<(IEntry Entry, Prose Body)> Argued(SiteIndex index) =>
        index.Articles.Select(a => ((IEntry)a, a.Body)).Concat(index.Outcomes.Select(o => ((IEntry)o, o.Body)));

    /// <summary>Prose that must be cited paragraph by paragraph: what argues, and what is told of speakers.</summary>
    internal static IEnumerable<Prose> Cited(SiteIndex index) => Argued(index).Select(t => t.Body).Concat(index.Speakers.Select(s => s.Body));

    /// <summary>Every prose of the site, titles aside.</summary>
    internal static IEnumerable<Prose> All(SiteIndex index)
    {
        var content = index.Content;
        IEnumerable<Prose?> all =
        [
            index.Site.Home.Answer, .. index.Site.Home.Facts.Select(f => f.Text),
            .. index.Articles.SelectMany(a => new[] { a.Summary, a.Body }),
            .. content.Pages.SelectMany(p => new[] { p.Summary, p.Body }),
            .. index.Speakers.Select(s => s.Body),
            .. index.Outcomes.SelectMany(o => o.History.Select(h => h.Summary).Append(o.Body)),
            .. index.Timelines.Select(t => t.Summary),
            .. index.Events.SelectMany(e => new[] { e.Text, e.Note }),
            .. content.Quotes.SelectMany(q => q.Renderings.Select(r => r.Note).Append(q.Note)),
            .. content.Readings.SelectMany(r => r.Claims.SelectMany(c => new[] { c.Text, c.Note, c.Wording }).Append(r.Summary)),
            .. content.Discrepancies.SelectMany(d => d.Accounts.Select(a => a.Says).Concat([d.Missing, d.Assessment])),
            .. content.Sources.Select(s => s.Note),
            .. content.Corrections.SelectMany(c => new[] { c.What, c.Why }),
        ];
        return all.OfType<Prose>();
    }
}
