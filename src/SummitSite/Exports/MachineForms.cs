using SummitSite.Content;
using SummitSite.Exports.LinkedData;
using SummitSite.Linking;

namespace SummitSite.Exports;

/// <summary>A file for machines: its path below the site's root, its media type, and a name for it.</summary>
internal sealed record MachineForm(string Path, string Type, string Name);

/// <summary>Which machine forms stand beside which page.</summary>
internal static class MachineForms
{
    /// <summary>The forms of what is at an address, the feed of the whole site first.</summary>
    internal static IEnumerable<MachineForm> Beside(string address, IEntry? entry, SiteIndex index)
    {
        yield return new MachineForm(AtomFeed.Path, AtomFeed.Type, index.Site.Title);
        if (address == Permalink.Corrections)
            yield return new MachineForm(AtomFeed.CorrectionsPath, AtomFeed.Type, AtomFeed.TitleOfCorrections(index));
        if (address == Permalink.Home)
            yield return new MachineForm(LinkedGraph.Path, LinkedGraph.Type, "graph.jsonld");
    }
}
