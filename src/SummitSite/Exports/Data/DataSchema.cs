using System.Collections.Immutable;
using System.Text.Json;
using SummitSite.Output;

namespace SummitSite.Exports.Data;

/// <summary>The JSON Schema (2020-12) of a table, from the same columns that write it. It allows nothing that is not described.</summary>
internal static class DataSchema
{
    internal const string Type = "application/schema+json";

    internal static OutputFile Of(DataTable table, DataScope scope) => JsonFile.Of(table.SchemaPath, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.WriteString("$id", scope.At("/" + table.SchemaPath));
        json.WriteString("title", table.JsonPath);
        json.WriteString("description", table.Purpose);
        WriteRows(json, table.Columns);
        json.WriteEndObject();
    });

    private static void WriteRows(Utf8JsonWriter json, ImmutableArray<DataColumn> columns)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
        foreach (var column in columns)
        {
            json.WriteStartObject(column.Name);
            json.WriteString("description", column.Purpose);
            Write(json, column);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        json.WriteStartArray("required");
        foreach (var column in columns)
            json.WriteStringValue(column.Name);
        json.WriteEndArray();
        json.WriteBoolean("additionalProperties", false);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, DataColumn column)
    {
        switch (column.Form)
        {
            case DataForm.Text:
                json.WriteString("type", "string");
                Write(json, column.Shape, orNull: false);
                break;
            case DataForm.MaybeText:
                WriteOrNull(json, "string");
                Write(json, column.Shape, orNull: true);
                break;
            case DataForm.MaybeNumber:
                WriteOrNull(json, "number");
                break;
            case DataForm.Flag:
                json.WriteString("type", "boolean");
                break;
            case DataForm.Texts:
                json.WriteString("type", "array");
                json.WriteStartObject("items");
                json.WriteString("type", "string");
                Write(json, column.Shape, orNull: false);
                json.WriteEndObject();
                break;
            case DataForm.Rows:
                WriteRows(json, column.Inner);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(column), column.Form, "No schema for this form");
        }
    }

    private static void WriteOrNull(Utf8JsonWriter json, string type)
    {
        json.WriteStartArray("type");
        json.WriteStringValue(type);
        json.WriteStringValue("null");
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, DataShape shape, bool orNull)
    {
        if (shape.Format is { } format)
            json.WriteString("format", format);
        if (shape.Pattern is { } pattern)
            json.WriteString("pattern", pattern);
        if (shape.Words.IsEmpty)
            return;
        json.WriteStartArray("enum");
        foreach (var word in shape.Words)
            json.WriteStringValue(word);
        if (orNull)
            json.WriteNullValue();
        json.WriteEndArray();
    }
}
