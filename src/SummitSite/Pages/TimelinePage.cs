using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>All timelines on one page, each with its phases, each phase with its events in order of time.</summary>
internal static class TimelinePage
{
    internal const string Template = "timeline";

    internal static IEnumerable<PageDraft> Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        var site = index.Site;
        yield return new PageDraft(
            Permalink.Timeline,
            Template,
            Section.Timeline.Title(page.Words),
            new TimelinePageView(
                site.Summit.Name,
                ZoneText.NameOf(site.Summit.Zone, site.Zones),
                [.. index.Timelines.Select(t => TimelineView.Of(t, page))],
                index.Events.Length,
                page.Frame(Section.Timeline, page.Words.Count("timeline.description", index.Events.Length, ("summit", site.Summit.Name)))),
            page.Updated,
            null);
    }
}

/// <summary>The timeline page.</summary>
internal sealed record TimelinePageView(string Summit, string HostZone, ImmutableArray<TimelineView> Timelines, int EventCount, PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
        [("summit", Summit), ("host_zone", HostZone), ("timelines", Timelines), ("event_count", EventCount), ("frame", Frame)];
}

/// <summary>A stretch of the story. <paramref name="Id"/> is the fragment its address ends in.</summary>
internal sealed record TimelineView(string Id, string Title, Html Summary, ImmutableArray<PhaseView> Phases) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("id", Id), ("title", Title), ("summary", Summary), ("phases", Phases)];

    internal static TimelineView Of(Timeline timeline, PageWriter page) =>
        new(Permalink.Of(timeline)[(Permalink.Timeline.Length + 1)..], timeline.Title, page.Inline(timeline.Summary), PhasesOf(page.Index.EventsOf(timeline), page));

    /// <summary>Neighbours of one phase share a heading. Time goes first: a phase that is taken up again later gets its heading again.</summary>
    private static ImmutableArray<PhaseView> PhasesOf(ImmutableArray<TimelineEvent> events, PageWriter page)
    {
        var phases = ImmutableArray.CreateBuilder<PhaseView>();
        for (var start = 0; start < events.Length;)
        {
            var end = start + 1;
            while (end < events.Length && events[end].Phase == events[start].Phase)
                end++;
            phases.Add(new PhaseView(events[start].Phase, [.. events[start..end].Select(e => EventView.Of(e, page))]));
            start = end;
        }
        return phases.ToImmutable();
    }
}

/// <summary>A heading of a timeline and the events below it.</summary>
internal sealed record PhaseView(string Title, ImmutableArray<EventView> Events) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("title", Title), ("events", Events)];
}
