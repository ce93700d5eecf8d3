using System.Collections.Immutable;
using NodaTime;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Pages.Pictures;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>All timelines on one page, each with its phases, each phase with its events in order of time.</summary>
internal static class TimelinePage
{
    internal const string Template = "timeline";

    internal static IEnumerable<PlannedPage> Plan(SiteIndex index, ProseRenderer prose) => [new(Permalink.Timeline, () => Compose(index, prose))];

    private static PageDraft Compose(SiteIndex index, ProseRenderer prose)
    {
        var page = new PageWriter(index, prose);
        var site = index.Site;
        var others = new Clocks(site, page.Words).Others;
        var filter = TimelineFilter.Of(index);
        return new PageDraft(
            Permalink.Timeline,
            Template,
            Section.Timeline.Title(page.Words),
            new TimelinePageView(
                site.Summit.Name,
                ZoneText.NameOf(site.Summit.Zone, site.Zones),
                [.. others.Select(z => new ZoneView(z.Id, z.Label))],
                filter,
                TimelineDrawing.Of(index, withTable: false),
                Timelines(page, filter),
                index.Events.Length,
                page.Frame(Section.Timeline, page.Words.Count("timeline.description", index.Events.Length, ("summit", site.Summit.Name))) with { Style = ZoneRules.Style(others) }),
            page.Updated,
            null);
    }

    /// <summary>Date lines are found between moments that follow each other, from one timeline into the next.</summary>
    private static ImmutableArray<TimelineView> Timelines(PageWriter page, TimelineFilter filter)
    {
        var index = page.Index;
        var before = new Dictionary<EntryKey, Instant?>();
        Instant? last = null;
        foreach (var entry in index.Events)
        {
            before[entry.Key] = last;
            last = Clocks.CanShow(entry.When) ? entry.When.StartIn(index.ZoneOf(entry)) : last;
        }
        return [.. index.Timelines.Select(t => TimelineView.Of(t, e => ClockedEvent.Of(e, before[e.Key], page), filter, page))];
    }
}

/// <summary>The timeline page. <paramref name="Zones"/> are those beside the host's.</summary>
internal sealed record TimelinePageView(
    string Summit,
    string HostZone,
    ImmutableArray<ZoneView> Zones,
    TimelineFilter Filter,
    Html? Strip,
    ImmutableArray<TimelineView> Timelines,
    int EventCount,
    PageFrame Frame) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members =>
    [
        ("summit", Summit), ("host_zone", HostZone), ("zones", Zones), ("filter", Filter), ("strip", Strip), ("timelines", Timelines), ("event_count", EventCount), ("frame", Frame),
    ];
}

/// <summary>A zone that the second clock can show.</summary>
internal sealed record ZoneView(string Id, string Label) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("id", Id), ("label", Label)];
}

/// <summary>A stretch of the story. <paramref name="Id"/> is the fragment its address ends in.</summary>
internal sealed record TimelineView(string Id, string Title, Html Summary, ImmutableArray<PhaseView> Phases) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("id", Id), ("title", Title), ("summary", Summary), ("phases", Phases)];

    internal static TimelineView Of(Timeline timeline, Func<TimelineEvent, ClockedEvent> clocked, TimelineFilter filter, PageWriter page) => new(
        Permalink.Of(timeline)[(Permalink.Timeline.Length + 1)..], timeline.Title, page.Inline(timeline.Summary), PhasesOf(page.Index.EventsOf(timeline), clocked, filter));

    /// <summary>Neighbours of one phase share a heading. Time goes first: a phase that is taken up again later gets its heading again.</summary>
    private static ImmutableArray<PhaseView> PhasesOf(ImmutableArray<TimelineEvent> events, Func<TimelineEvent, ClockedEvent> clocked, TimelineFilter filter)
    {
        var phases = ImmutableArray.CreateBuilder<PhaseView>();
        for (var start = 0; start < events.Length;)
        {
            var end = start + 1;
            while (end < events.Length && events[end].Phase == events[start].Phase)
                end++;
            var phase = filter.Phases.First(p => p.Title == events[start].Phase);
            phases.Add(new PhaseView(phase.Id, phase.Title, [.. events[start..end].Select(clocked)]));
            start = end;
        }
        return phases.ToImmutable();
    }
}

/// <summary>A heading of a timeline and the events below it. <paramref name="Id"/> is what the address calls its phase.</summary>
internal sealed record PhaseView(string Id, string Title, ImmutableArray<ClockedEvent> Events) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("id", Id), ("title", Title), ("events", Events)];
}
