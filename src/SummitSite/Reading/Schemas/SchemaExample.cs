using System.Text.Json;
using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;
using SummitSite.Text;

namespace SummitSite.Reading.Schemas;

/// <summary>The example of a field as a value. That of a group, or one with an ellipsis in it, shows a form and is no value.</summary>
internal static class SchemaExample
{
    internal static void Write(Utf8JsonWriter json, Field field)
    {
        if (field.Example.Contains('…', StringComparison.Ordinal) || Parsed(field.Example) is not { } example)
            return;
        var item = field.Shape is FieldShape.List list ? list.Item : field.Shape;
        if (item is FieldShape.Group or FieldShape.Named or FieldShape.Either)
            return;
        json.WriteStartArray("examples");
        WriteValue(json, example, item);
        json.WriteEndArray();
    }

    private static YamlNode? Parsed(string example) => YamlReader.Read(new SourceText("example", example), new TextSpan(0, example.Length), new DiagnosticBag());

    private static void WriteValue(Utf8JsonWriter json, YamlNode node, FieldShape shape)
    {
        if (node is YamlSequence items)
        {
            json.WriteStartArray();
            foreach (var item in items.Items)
                WriteValue(json, item, shape);
            json.WriteEndArray();
        }
        else if (node is YamlScalar { Value: var text })
        {
            if (shape is FieldShape.Number or FieldShape.Flag)
                json.WriteRawValue(text);
            else
                json.WriteStringValue(text);
        }
    }
}
