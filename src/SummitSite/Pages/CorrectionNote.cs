using System.Collections.Immutable;
using SummitSite.Linking;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>That something on the page was corrected, when, and where that is told.</summary>
internal sealed record CorrectionNote(TimeView Date, string Address) : View
{
    protected override IEnumerable<(string Name, object? Value)> Members => [("date", Date), ("address", Address)];

    /// <summary>The corrections of what stands at the address, an event or a claim among others too; the newest first.</summary>
    internal static ImmutableArray<CorrectionNote> All(string address, SiteIndex index) =>
    [
        .. index.Content.Corrections
            .Where(c => index.Find(c.Page.Target) is { } entry && Permalink.Of(entry).Split('#')[0] == address)
            .OrderByDescending(c => c.Date.LastDay)
            .Select(c => new CorrectionNote(TimeText.Of(c.Date, index.Words), $"{Permalink.Corrections}#{c.Id}")),
    ];
}
