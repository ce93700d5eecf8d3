using SummitSite.Content;

namespace SummitSite.Exports.Data;

/// <summary><c>data/events.json</c>: the events of all timelines in order of time.</summary>
internal static class EventTable
{
    internal static readonly DataTable<TimelineEvent> Table = new("events", "What happened, in order of time within each timeline.", s => s.Index.Events,
    [
        DataField.Text<TimelineEvent>("id", "The event's id, for good.", (e, _) => e.Id, DataShape.Id),
        DataField.Text<TimelineEvent>("url", "Its place on the site.", (e, s) => s.Url(e), DataShape.Url),
        DataField.Text<TimelineEvent>("timeline", "The id of the timeline it belongs to.", (e, s) => s.Index.Timelines.First(t => t.Events.Contains(e)).Id, DataShape.Id),
        DataField.Text<TimelineEvent>("phase", "The heading it stands under.", (e, _) => e.Phase),
        DataField.Text<TimelineEvent>("title", "What happened, in a line.", (e, _) => e.Title),
        DataField.Text<TimelineEvent>("when", "When, in EDTF level 1, as exactly as it is known; local time in `zone`.", (e, _) => e.When.Text, DataShape.Time),
        DataField.Text<TimelineEvent>("zone", "The IANA zone of `when`.", (e, s) => s.Index.ZoneOf(e).Id),
        DataField.Maybe<TimelineEvent>("starts", "The start as a moment with its offset; null where no clock time is known.", (e, s) => DataScope.Moment(e.When.StartIn(s.Index.ZoneOf(e)), s.Index.ZoneOf(e)), DataShape.Moment),
        DataField.Maybe<TimelineEvent>("ends", "The end likewise, for a stretch of time.", (e, s) => DataScope.Moment(e.When.EndIn(s.Index.ZoneOf(e)), s.Index.ZoneOf(e)), DataShape.Moment),
        DataField.Flag<TimelineEvent>("approximate", "Whether the start or the end is approximate.", e => e.When.Start.IsApproximate || e.When.End is { IsApproximate: true }),
        DataField.Flag<TimelineEvent>("uncertain", "Whether the start or the end is uncertain.", e => e.When.Start.IsUncertain || e.When.End is { IsUncertain: true }),
        DataField.Flag<TimelineEvent>("derived", "Whether the time is our inference; `note` then says how.", e => e.IsDerived),
        DataField.MaybeWord<TimelineEvent, PartOfDay>("part_of_day", "The part of the day, where no clock time is known.", PartsOfDay.Words, e => e.Part),
        DataField.Maybe<TimelineEvent>("place", "Where.", (e, _) => e.Place),
        DataField.Maybe<TimelineEvent>("text", "A sentence or two more.", (e, _) => DataScope.Plain(e.Text)),
        DataField.Maybe<TimelineEvent>("note", "What one must know about the time or the sources.", (e, _) => DataScope.Plain(e.Note)),
        DataField.Texts<TimelineEvent>("people", "Ids of the speakers who took part.", (e, _) => DataScope.Ids(e.People), DataShape.Id),
        DataField.Texts<TimelineEvent>("outcomes", "Ids of outcomes it belongs to.", (e, _) => DataScope.Ids(e.Outcomes), DataShape.Id),
        DataField.Texts<TimelineEvent>("discrepancies", "Ids of the points on which sources tell it differently.", (e, _) => DataScope.Ids(e.Discrepancies), DataShape.Id),
        DataField.Texts<TimelineEvent>("sources", "Ids of the sources that report it.", (e, _) => DataScope.SourceIds(e.Sources), DataShape.Id),
    ]);
}
