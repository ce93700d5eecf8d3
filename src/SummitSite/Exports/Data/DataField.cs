using System.Collections.Immutable;
using System.Text.Json;

namespace SummitSite.Exports.Data;

/// <summary>What a column holds.</summary>
internal enum DataForm
{
    Text,
    MaybeText,
    Texts,
    Flag,
    Rows,
}

/// <summary>A column as its readers need to know it. One that holds rows names the columns of those.</summary>
internal sealed record DataColumn(string Name, DataForm Form, string Purpose, ImmutableArray<DataColumn> Inner);

/// <summary>A column of a table, described once: its name, form and purpose, and how it is written for a row.</summary>
internal sealed record DataField<T>(DataColumn Column, Action<Utf8JsonWriter, T, DataScope> Write);

/// <summary>Makes columns, one way for each form.</summary>
internal static class DataField
{
    internal static DataField<T> Text<T>(string name, string purpose, Func<T, DataScope, string> value) =>
        new(new DataColumn(name, DataForm.Text, purpose, []), (json, row, scope) => json.WriteString(name, value(row, scope)));

    /// <summary>Text that may be unknown: the column is there for every row, and null where there is nothing.</summary>
    internal static DataField<T> Maybe<T>(string name, string purpose, Func<T, DataScope, string?> value) =>
        new(new DataColumn(name, DataForm.MaybeText, purpose, []), (json, row, scope) => json.WriteString(name, value(row, scope)));

    internal static DataField<T> Flag<T>(string name, string purpose, Func<T, bool> value) =>
        new(new DataColumn(name, DataForm.Flag, purpose, []), (json, row, _) => json.WriteBoolean(name, value(row)));

    internal static DataField<T> Texts<T>(string name, string purpose, Func<T, DataScope, IEnumerable<string>> values) =>
        new(new DataColumn(name, DataForm.Texts, purpose, []), (json, row, scope) =>
        {
            json.WriteStartArray(name);
            foreach (var value in values(row, scope))
                json.WriteStringValue(value);
            json.WriteEndArray();
        });

    internal static DataField<T> Rows<T, TRow>(string name, string purpose, ImmutableArray<DataField<TRow>> fields, Func<T, IEnumerable<TRow>> rows) =>
        new(new DataColumn(name, DataForm.Rows, purpose, [.. fields.Select(f => f.Column)]), (json, row, scope) =>
        {
            json.WriteStartArray(name);
            foreach (var inner in rows(row))
                WriteRow(json, inner, fields, scope);
            json.WriteEndArray();
        });

    internal static void WriteRow<T>(Utf8JsonWriter json, T row, ImmutableArray<DataField<T>> fields, DataScope scope)
    {
        json.WriteStartObject();
        foreach (var field in fields)
            field.Write(json, row, scope);
        json.WriteEndObject();
    }
}
