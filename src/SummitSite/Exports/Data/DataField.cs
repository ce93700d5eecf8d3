using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Exports.Data;

/// <summary>A column of a table, described once: its name, form, shape and purpose, and its value for a row. Files, schemas and the reference come from it.</summary>
internal sealed record DataField<T>(DataColumn Column, Func<T, DataScope, DataValue> Value);

/// <summary>Makes columns, one way for each form.</summary>
internal static class DataField
{
    internal static DataField<T> Text<T>(string name, string purpose, Func<T, DataScope, string> value, DataShape? shape = null) =>
        new(Column(name, DataForm.Text, purpose, shape), (row, scope) => new DataValue.Text(value(row, scope)));

    /// <summary>Text that may be unknown: the column is there for every row, and null where there is nothing.</summary>
    internal static DataField<T> Maybe<T>(string name, string purpose, Func<T, DataScope, string?> value, DataShape? shape = null) =>
        new(Column(name, DataForm.MaybeText, purpose, shape), (row, scope) => new DataValue.Text(value(row, scope)));

    /// <summary>One of a closed list of words.</summary>
    internal static DataField<T> Word<T, TWord>(string name, string purpose, Vocabulary<TWord> words, Func<T, TWord> value)
        where TWord : struct => Text<T>(name, purpose, (row, _) => words.Word(value(row)), DataShape.Word(words));

    internal static DataField<T> MaybeWord<T, TWord>(string name, string purpose, Vocabulary<TWord> words, Func<T, TWord?> value)
        where TWord : struct => Maybe<T>(name, purpose, (row, _) => value(row) is { } word ? words.Word(word) : null, DataShape.Word(words));

    internal static DataField<T> MaybeNumber<T>(string name, string purpose, Func<T, double?> value) =>
        new(Column(name, DataForm.MaybeNumber, purpose, null), (row, _) => new DataValue.Number(value(row)));

    internal static DataField<T> Flag<T>(string name, string purpose, Func<T, bool> value) =>
        new(Column(name, DataForm.Flag, purpose, null), (row, _) => new DataValue.Flag(value(row)));

    internal static DataField<T> Texts<T>(string name, string purpose, Func<T, DataScope, IEnumerable<string>> values, DataShape? shape = null) =>
        new(Column(name, DataForm.Texts, purpose, shape), (row, scope) => new DataValue.Texts([.. values(row, scope)]));

    internal static DataField<T> Rows<T, TRow>(string name, string purpose, ImmutableArray<DataField<TRow>> fields, Func<T, IEnumerable<TRow>> rows) =>
        new(
            new DataColumn(name, DataForm.Rows, purpose, DataShape.Any, [.. fields.Select(f => f.Column)]),
            (row, scope) => new DataValue.Rows([.. rows(row).Select(inner => Row(inner, fields, scope))]));

    internal static DataRow Row<T>(T row, ImmutableArray<DataField<T>> fields, DataScope scope) => new([.. fields.Select(f => (f.Column.Name, f.Value(row, scope)))]);

    private static DataColumn Column(string name, DataForm form, string purpose, DataShape? shape) => new(name, form, purpose, shape ?? DataShape.Any, []);
}
