using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// An event. <paramref name="Time"/> is on its own clock, <paramref name="Elsewhere"/> on the site's others; <paramref name="DateZone"/> names the place
/// whose date it is, for a date that is not the host's. <paramref name="IsDerived"/>: the time is our inference, and the note says how.
/// </summary>
internal sealed record EventView(
    string Id,
    string Address,
    string Title,
    TimeView Time,
    string? DateZone,
    ImmutableArray<TimeView> Elsewhere,
    bool IsDerived,
    string? Place,
    Html? Text,
    Html? Note,
    Html? Sources,
    ImmutableArray<LinkView> People,
    ImmutableArray<LinkView> Outcomes,
    ImmutableArray<QuoteView> Quotes,
    ImmutableArray<LinkView> Discrepancies) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("id", Id), ("address", Address), ("title", Title), ("time", Time), ("date_zone", DateZone), ("elsewhere", Elsewhere),
        ("is_derived", IsDerived), ("place", Place), ("text", Text), ("note", Note), ("sources", Sources), ("people", People),
        ("outcomes", Outcomes), ("quotes", Quotes), ("discrepancies", Discrepancies),
    ];

    internal static EventView Of(TimelineEvent entry, PageWriter page)
    {
        var (index, site, zone) = (page.Index, page.Index.Site, page.Index.ZoneOf(entry));
        var text = page.MaybeInline(entry.Text);
        var sources = page.Cite(entry.Sources);
        return new EventView(
            entry.Id,
            Permalink.Of(entry),
            entry.Title,
            TimeOf(entry, index),
            entry.When.Start.Clock is null && zone.Id != site.Summit.Zone.Id ? ZoneText.NameOf(zone, site.Zones) : null,
            ZoneText.Elsewhere(entry.When, zone, site.Zones, page.Words),
            entry.IsDerived,
            entry.Place,
            text,
            page.MaybeInline(entry.Note),
            sources,
            LinkView.ToAll(index.FindAll<Speaker>(entry.People), page.Words),
            LinkView.ToAll(index.FindAll<Outcome>(entry.Outcomes), page.Words),
            QuoteView.All(index.QuotesAt(entry), page),
            LinkView.ToAll(index.FindAll<Discrepancy>(entry.Discrepancies), page.Words));
    }

    /// <summary>The time on the event's own clock, with the names of the places where clocks show that.</summary>
    internal static TimeView TimeOf(TimelineEvent entry, SiteIndex index)
    {
        var zone = index.ZoneOf(entry);
        return ZoneText.WithPlaces(TimeText.Of(entry.When, zone, index.Words, entry.Part), entry.When, zone, index.Site.Zones, index.Words);
    }
}
