using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Exports.Annotations;
using SummitSite.Exports.Data;
using SummitSite.Exports.LinkedData;
using SummitSite.Exports.Search;
using SummitSite.Exports.Timelines;
using SummitSite.Linking;

namespace SummitSite.Exports;

/// <summary>A file for machines: its path below the site's root, its media type, and the key of the words that say what it is.</summary>
internal sealed record MachineForm(string Path, string Type, string Words)
{
    /// <summary>The last part of the path, which is its name in every language.</summary>
    internal string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>Which machine forms there are, and which stand beside which page.</summary>
internal static class MachineForms
{
    internal static readonly MachineForm Feed = new(AtomFeed.Path, AtomFeed.Type, "feed");

    private static readonly MachineForm Corrections = new(AtomFeed.CorrectionsPath, AtomFeed.Type, "corrections");
    private static readonly MachineForm Graph = new(LinkedGraph.Path, LinkedGraph.Type, "graph");
    private static readonly MachineForm Annotations = new(AnnotationCollection.Path, QuoteAnnotation.Type, "annotations");
    private static readonly MachineForm Calendar = new(TimelineCalendar.Path, TimelineCalendar.Type, "calendar");
    private static readonly MachineForm Evidence = new(EvidenceZip.Path, EvidenceZip.Type, "evidence");
    private static readonly MachineForm Search = new(SearchIndex.Path, SearchIndex.Type, "search");
    private static readonly MachineForm Slides = new(TimelineJs.Path, TimelineJs.Type, "timelinejs");

    /// <summary>The forms of the whole site that are no tables.</summary>
    internal static readonly ImmutableArray<MachineForm> Whole = [Graph, Annotations, Evidence, Calendar, Slides, Search, Feed, Corrections];

    /// <summary>The forms of what is at an address; the feed, which stands beside all of them, is not among them.</summary>
    internal static IEnumerable<MachineForm> Beside(string address, IEntry? entry) => (address, entry) switch
    {
        (_, Quote quote) => [new MachineForm(QuoteAnnotation.AddressOf(quote)[1..], QuoteAnnotation.Type, "annotations")],
        (Permalink.Home or Permalink.Data, _) => [Graph],
        (Permalink.Timeline, _) => [Calendar, Rows(EventTable.Table)],
        (Permalink.Quotes, _) => [Rows(QuoteTable.Table), Annotations],
        (Permalink.Speakers, _) => [Rows(SpeakerTable.Table)],
        (Permalink.Outcomes, _) => [Rows(OutcomeTable.Table)],
        (Permalink.Accounts, _) => [Rows(DiscrepancyTable.Table)],
        (Permalink.Sources, _) => [Rows(SourceTable.Table), Rows(ClaimTable.Table)],
        (Permalink.Corrections, _) => [Corrections],
        (Permalink.Search, _) => [Search],
        _ => [],
    };

    private static MachineForm Rows(DataTable table) => new(table.JsonPath, DataTable.JsonType, table.Name);
}
