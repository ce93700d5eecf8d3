using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>An event in a list: when, and a link to it on the timeline.</summary>
internal sealed record EventLine(TimeView Time, LinkView Link) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("time", Time), ("link", Link)];

    internal static EventLine Of(TimelineEvent entry, SiteIndex index) => new(EventView.TimeOf(entry, index), LinkView.To(entry, index.Words));

    internal static ImmutableArray<EventLine> All(IEnumerable<TimelineEvent> events, SiteIndex index) => [.. events.Select(e => Of(e, index))];
}
