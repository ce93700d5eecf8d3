using System.Collections.Immutable;
using SummitSite.Output;

namespace SummitSite.Exports.Data;

/// <summary>The evidence for others to use again: <c>data/*.json</c>.</summary>
internal static class DataFiles
{
    /// <summary>Every table, in the order of the reference.</summary>
    internal static ImmutableArray<DataTable> Tables => [EventTable.Table, SpeakerTable.Table, QuoteTable.Table, OutcomeTable.Table, SourceTable.Table];

    internal static ImmutableArray<OutputFile> All(DataScope scope) => [.. Tables.Select(t => t.Of(scope))];
}
