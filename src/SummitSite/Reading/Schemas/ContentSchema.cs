using System.Text.Json;
using SummitSite.Reading.Fields;

namespace SummitSite.Reading.Schemas;

/// <summary>
/// The JSON Schema (2020-12) of a kind of file, from the same descriptions that the readers use. Editors complete and check by it while somebody types.
/// Only keywords that draft 07 has as well, because not every editor knows more; <c>patternErrorMessage</c> is one that editors have added.
/// </summary>
internal static class ContentSchema
{
    /// <param name="json">Where to.</param>
    /// <param name="kind">The kind of file; of Markdown, the fields at its top.</param>
    /// <param name="id">Where the schema is published; null for a copy that goes by where it lies.</param>
    internal static void Write(Utf8JsonWriter json, FileKind kind, string? id)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        if (id is not null)
            json.WriteString("$id", id);
        json.WriteString("title", kind.Descriptor.Name);
        json.WriteString("description", kind.Descriptor.Purpose);
        // A file in which nothing must stand may be empty.
        WriteFields(json, kind.Descriptor, orNull: kind.Descriptor.Fields.All(f => !f.IsRequired));
        json.WriteEndObject();
    }

    internal static void WriteFields(Utf8JsonWriter json, Descriptor descriptor, bool orNull)
    {
        SchemaShape.WriteType(json, orNull, "object");
        json.WriteStartObject("properties");
        foreach (var field in descriptor.Fields)
            WriteField(json, field);
        json.WriteEndObject();
        if (descriptor.Fields.Any(f => f.IsRequired))
        {
            json.WriteStartArray("required");
            foreach (var field in descriptor.Fields.Where(f => f.IsRequired))
                json.WriteStringValue(field.Name);
            json.WriteEndArray();
        }
        WriteOneOf(json, descriptor);
        json.WriteBoolean("additionalProperties", false);
    }

    // One that stands there without a value does not count.
    private static void WriteOneOf(Utf8JsonWriter json, Descriptor descriptor)
    {
        if (descriptor.OneOf.IsEmpty)
            return;
        json.WriteStartArray("oneOf");
        foreach (var field in descriptor.OneOf)
        {
            json.WriteStartObject();
            json.WriteStartArray("required");
            json.WriteStringValue(field.Name);
            json.WriteEndArray();
            json.WriteStartObject("properties");
            json.WriteStartObject(field.Name);
            json.WriteStartObject("not");
            json.WriteString("type", "null");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    // An editor shows the words of a choice and the fields of a group by itself.
    private static string Description(Field field) =>
        field.Shape is FieldShape.Choice or FieldShape.Group or FieldShape.List { Item: FieldShape.Group } ? field.Purpose : $"{field.Purpose} It takes {field.Expected}.";

    // A field that may be left out may also stand there without a value.
    private static void WriteField(Utf8JsonWriter json, Field field)
    {
        json.WriteStartObject(field.Name);
        json.WriteString("description", Description(field));
        SchemaShape.Write(json, field.Shape, orNull: !field.IsRequired);
        if (field.Shape is FieldShape.Words { Pattern: not null })
            json.WriteString("patternErrorMessage", $"'{field.Name}' takes {field.Expected}.");
        SchemaExample.Write(json, field);
        json.WriteEndObject();
    }
}
