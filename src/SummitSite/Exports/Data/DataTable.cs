using System.Collections.Immutable;
using SummitSite.Output;

namespace SummitSite.Exports.Data;

/// <summary>A table as its readers need to know it: its file below <c>data/</c>, what it holds, and its columns.</summary>
internal abstract record DataTable(string Name, string Purpose)
{
    internal string Path => $"data/{Name}.json";

    internal abstract ImmutableArray<DataColumn> Columns { get; }

    internal abstract OutputFile Of(DataScope scope);
}

/// <summary>A table: a JSON array with an object for each row, every column in every row, in the order of the columns.</summary>
internal sealed record DataTable<T>(string Name, string Purpose, Func<DataScope, IEnumerable<T>> Rows, ImmutableArray<DataField<T>> Fields) : DataTable(Name, Purpose)
{
    internal override ImmutableArray<DataColumn> Columns => [.. Fields.Select(f => f.Column)];

    internal override OutputFile Of(DataScope scope) => JsonFile.Of(Path, json =>
    {
        json.WriteStartArray();
        foreach (var row in Rows(scope))
            DataField.WriteRow(json, row, Fields, scope);
        json.WriteEndArray();
    });
}
