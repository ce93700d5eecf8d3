using System.Text.Json;
using SummitSite.Reading.Fields;

namespace SummitSite.Reading.Schemas;

/// <summary>The keywords for what a value may look like.</summary>
internal static class SchemaShape
{
    private const string WholeNumber = "^[-+]?[0-9]+$";
    private const string AnyNumber = @"^[-+]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][-+]?[0-9]+)?$";
    private const int FirstYear = 1000;
    private const int LastYear = 9999;

    internal static void Write(Utf8JsonWriter json, FieldShape shape, bool orNull)
    {
        switch (shape)
        {
            case FieldShape.Words words:
                WriteWords(json, words, orNull);
                break;
            case FieldShape.Choice choice:
                WriteChoice(json, choice, orNull);
                break;
            case FieldShape.Number number:
                WriteType(json, orNull, number.IsWhole ? "integer" : "number", "string");
                json.WriteString("pattern", number.IsWhole ? WholeNumber : AnyNumber);
                break;
            case FieldShape.Flag:
                WriteType(json, orNull, "boolean", "string");
                json.WriteString("pattern", "^(true|false)$");
                break;
            case FieldShape.List list:
                WriteType(json, orNull, "array");
                if (list.Least > 0)
                    json.WriteNumber("minItems", list.Least);
                WriteInner(json, "items", list.Item);
                break;
            case FieldShape.Group group:
                ContentSchema.WriteFields(json, group.Descriptor, orNull);
                break;
            case FieldShape.Named named:
                WriteNamed(json, named, orNull);
                break;
            case FieldShape.Either either:
                json.WriteStartArray("anyOf");
                WriteInner(json, null, either.One);
                WriteInner(json, null, either.Other);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(shape), shape, "No schema for this shape");
        }
    }

    // YAML takes bare digits for a number; the reader takes every scalar as it was written.
    private static void WriteWords(Utf8JsonWriter json, FieldShape.Words words, bool orNull)
    {
        switch (words.Bare)
        {
            case BareWords.All:
                WriteType(json, orNull, "string", "number");
                break;
            case BareWords.Digits:
                WriteType(json, orNull, "string", "integer");
                json.WriteNumber("minimum", 0);
                break;
            case BareWords.Years:
                WriteType(json, orNull, "string", "integer");
                json.WriteNumber("minimum", FirstYear);
                json.WriteNumber("maximum", LastYear);
                break;
            default:
                WriteType(json, orNull, "string");
                break;
        }
        if (words.Pattern is { } pattern)
            json.WriteString("pattern", pattern);
        if (words.Format is { } format)
            json.WriteString("format", format);
    }

    private static void WriteChoice(Utf8JsonWriter json, FieldShape.Choice choice, bool orNull)
    {
        json.WriteStartArray("enum");
        foreach (var option in choice.Options)
            json.WriteStringValue(option);
        if (orNull)
            json.WriteNullValue();
        json.WriteEndArray();
    }

    private static void WriteNamed(Utf8JsonWriter json, FieldShape.Named named, bool orNull)
    {
        WriteType(json, orNull, "object");
        if (named.Names is { } names)
        {
            json.WriteStartObject("propertyNames");
            json.WriteString("pattern", names);
            json.WriteEndObject();
        }
        if (named.Needed is { } needed)
        {
            json.WriteStartArray("required");
            json.WriteStringValue(needed);
            json.WriteEndArray();
        }
        WriteInner(json, "additionalProperties", named.Value);
    }

    private static void WriteInner(Utf8JsonWriter json, string? name, FieldShape shape)
    {
        if (name is null)
            json.WriteStartObject();
        else
            json.WriteStartObject(name);
        if (shape is FieldShape.Group { Descriptor: var group })
            json.WriteString("description", group.Purpose);
        Write(json, shape, orNull: false);
        json.WriteEndObject();
    }

    internal static void WriteType(Utf8JsonWriter json, bool orNull, params ReadOnlySpan<string> types)
    {
        if (types.Length == 1 && !orNull)
        {
            json.WriteString("type", types[0]);
            return;
        }
        json.WriteStartArray("type");
        foreach (var type in types)
            json.WriteStringValue(type);
        if (orNull)
            json.WriteStringValue("null");
        json.WriteEndArray();
    }
}
