using System.Collections.Immutable;
using System.Text;
using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>
/// The style rules that leave one of the other clocks on the timeline: the one whose link was followed (<c>#zone-moscow</c>), the one that a script was asked for
/// (<c>data-zone</c> on the root), else the first. Without these rules all clocks are seen. They are made here, because a style sheet cannot know a site's zones.
/// </summary>
internal static class ZoneRules
{
    /// <summary>The classes of what shows the clocks of these zones.</summary>
    internal static string ClassesOf(IEnumerable<SiteZone> zones) => string.Join(' ', zones.Select(z => "on-" + z.Id));

    /// <summary>The style element; null where there is no choice.</summary>
    internal static Html? Style(ImmutableArray<SiteZone> zones)
    {
        if (zones.Length < 2)
            return null;
        var rules = new StringBuilder("<style>");
        rules.Append($":root:not([data-zone],:has(.zone:target)) .there:not(.on-{zones[0].Id})");
        foreach (var zone in zones)
            rules.Append($",:root:is([data-zone={zone.Id}],:not([data-zone]):has(#zone-{zone.Id}:target)) .there:not(.on-{zone.Id})");
        return new Html(rules.Append("{display:none}</style>").ToString());
    }
}
