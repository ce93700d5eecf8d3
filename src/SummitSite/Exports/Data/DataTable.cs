using System.Collections.Immutable;
using SummitSite.Output;

namespace SummitSite.Exports.Data;

/// <summary>A table as its readers need to know it: its name, what it holds, and its columns. It is published as JSON and as CSV, with a schema.</summary>
internal abstract record DataTable(string Name, string Purpose)
{
    internal const string JsonType = "application/json", CsvType = "text/csv";

    internal string JsonPath => $"data/{Name}.json";

    internal string CsvPath => $"data/{Name}.csv";

    internal string SchemaPath => $"data/schema/{Name}.json";

    internal abstract ImmutableArray<DataColumn> Columns { get; }

    internal abstract IEnumerable<DataRow> RowsOf(DataScope scope);

    /// <summary>The table's files: a JSON array with an object for each row, the same rows as CSV, and the schema of the array.</summary>
    internal IEnumerable<OutputFile> Files(DataScope scope)
    {
        DataRow[] rows = [.. RowsOf(scope)];
        yield return JsonFile.Of(JsonPath, json =>
        {
            json.WriteStartArray();
            foreach (var row in rows)
                row.Write(json);
            json.WriteEndArray();
        });
        yield return CsvFile.Of(CsvPath, [Columns.Select(c => c.Name), .. rows.Select(r => r.Cells.Select(c => c.Value.Cell))]);
        yield return DataSchema.Of(this, scope);
    }
}

/// <summary>A table with its rows, every column in every row, in the order of the columns.</summary>
internal sealed record DataTable<T>(string Name, string Purpose, Func<DataScope, IEnumerable<T>> Rows, ImmutableArray<DataField<T>> Fields) : DataTable(Name, Purpose)
{
    internal override ImmutableArray<DataColumn> Columns => [.. Fields.Select(f => f.Column)];

    internal override IEnumerable<DataRow> RowsOf(DataScope scope) => Rows(scope).Select(r => DataField.Row(r, Fields, scope));
}
