using System.Collections.Immutable;

namespace SummitSite.Exports.Data;

/// <summary>The evidence for others to use again: <c>data/*.json</c> and <c>data/*.csv</c>, with <c>data/schema/*.json</c>.</summary>
internal static class DataFiles
{
    /// <summary>Every table, in the order of the reference.</summary>
    internal static ImmutableArray<DataTable> Tables =>
        [EventTable.Table, SpeakerTable.Table, QuoteTable.Table, OutcomeTable.Table, DiscrepancyTable.Table, SourceTable.Table, ClaimTable.Table];
}
