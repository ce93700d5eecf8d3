using SummitSite.Content;

namespace SummitSite.Exports.LinkedData;

/// <summary>
/// The meeting and the events of the timelines. Part of the meeting is what has a moment between its start and its end, so far as those are known;
/// what came before and after is an event of its own.
/// </summary>
internal static class EventNode
{
    internal static string SummitId(LinkedWriter node) => node.Scope.At($"/{LinkedGraph.Path}#summit");

    /// <summary>The meeting; <paramref name="isWhole"/> adds its parts and who was in the room, which a page leaves to the graph.</summary>
    internal static void WriteSummit(LinkedWriter node, bool isWhole) => node.Node("Event", SummitId(node), () =>
    {
        var summit = node.Index.Site.Summit;
        node.Text("name", summit.Name);
        node.Text("startDate", LinkedDate.Of(summit.Starts.Start, summit.Zone));
        node.Text("endDate", LinkedDate.Of(summit.Ends.End ?? summit.Ends.Start, summit.Zone));
        node.Node("location", "Place", null, () => WritePlace(node, summit));
        if (!isWhole)
            return;
        node.Links("attendee", node.Index.Speakers.Where(s => s.Presence == Presence.InTheRoom).Select(node.Scope.Url));
        node.Links("subEvent", node.Index.Events.Where(e => IsPart(e, node)).Select(node.Scope.Url));
    });

    internal static void Write(LinkedWriter node, TimelineEvent happening) => node.Node("Event", node.Scope.Url(happening), () =>
    {
        var zone = node.Index.ZoneOf(happening);
        node.Text("name", happening.Title);
        node.Text("description", Data.DataScope.Plain(happening.Text));
        node.Text("startDate", LinkedDate.Of(happening.When.Start, zone));
        node.Text("endDate", LinkedDate.Of(happening.When.End, zone));
        if (happening.Place is { } place)
            node.Node("location", "Place", null, () => node.Text("name", place));
        node.Link("superEvent", IsPart(happening, node) ? SummitId(node) : null);
        node.Links("attendee", node.Index.FindAll<Speaker>(happening.People).Select(node.Scope.Url));
        node.Links("about", node.Index.FindAll<Outcome>(happening.Outcomes).Select(node.Scope.Url));
        node.Links("subjectOf", node.Index.FindAll<Source>(happening.Sources.Select(s => s.Source)).Select(node.Scope.Url));
    });

    private static bool IsPart(TimelineEvent happening, LinkedWriter node)
    {
        var summit = node.Index.Site.Summit;
        var (starts, ends) = (summit.Starts.StartIn(summit.Zone), summit.Ends.EndIn(summit.Zone) ?? summit.Ends.StartIn(summit.Zone));
        return happening.When.StartIn(node.Index.ZoneOf(happening)) is { } at && at >= starts && at <= ends;
    }

    private static void WritePlace(LinkedWriter node, Summit summit)
    {
        node.Text("name", summit.Venue);
        node.Text("address", summit.Place);
        if (summit.Coordinates is { } coordinates)
            node.Node("geo", "GeoCoordinates", null, () =>
            {
                node.Number("latitude", coordinates.Latitude);
                node.Number("longitude", coordinates.Longitude);
            });
    }
}
