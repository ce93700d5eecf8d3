using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SummitSite.Exports.Data;

/// <summary>What stands in a column of a row, for every form of the table.</summary>
internal abstract record DataValue
{
    // One way of writing for files; the defaults would write letters of other scripts as numbers.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal abstract void Write(Utf8JsonWriter json);

    /// <summary>The value as the cell of a table of text: nothing for what is not known, JSON for a list.</summary>
    internal virtual string Cell
    {
        get
        {
            using var bytes = new MemoryStream();
            using (var json = new Utf8JsonWriter(bytes, Options))
                Write(json);
            return Encoding.UTF8.GetString(bytes.ToArray());
        }
    }

    /// <summary>A text, or null where nothing is known.</summary>
    internal sealed record Text(string? Value) : DataValue
    {
        internal override string Cell => Value ?? "";

        internal override void Write(Utf8JsonWriter json) => json.WriteStringValue(Value);
    }

    /// <summary>A number, or null where there is none.</summary>
    internal sealed record Number(double? Value) : DataValue
    {
        internal override string Cell => Value?.ToString(CultureInfo.InvariantCulture) ?? "";

        internal override void Write(Utf8JsonWriter json)
        {
            if (Value is { } value)
                json.WriteNumberValue(value);
            else
                json.WriteNullValue();
        }
    }

    internal sealed record Flag(bool Value) : DataValue
    {
        internal override void Write(Utf8JsonWriter json) => json.WriteBooleanValue(Value);
    }

    internal sealed record Texts(ImmutableArray<string> Values) : DataValue
    {
        internal override void Write(Utf8JsonWriter json)
        {
            json.WriteStartArray();
            foreach (var value in Values)
                json.WriteStringValue(value);
            json.WriteEndArray();
        }
    }

    internal sealed record Rows(ImmutableArray<DataRow> Values) : DataValue
    {
        internal override void Write(Utf8JsonWriter json)
        {
            json.WriteStartArray();
            foreach (var row in Values)
                row.Write(json);
            json.WriteEndArray();
        }
    }
}

/// <summary>A row: every column of its table, in their order.</summary>
internal sealed record DataRow(ImmutableArray<(string Column, DataValue Value)> Cells)
{
    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var (column, value) in Cells)
        {
            json.WritePropertyName(column);
            value.Write(json);
        }
        json.WriteEndObject();
    }
}
