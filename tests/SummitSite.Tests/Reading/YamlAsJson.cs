using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SummitSite.Diagnostics;
using SummitSite.Reading;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Yaml;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Reading;

/// <summary>YAML as an editor's checker sees it: typed by the core schema of YAML 1.2, where bare digits are a number and <c>true</c> a flag.</summary>
internal static partial class YamlAsJson
{
    /// <summary>The fields of a file of the site; of Markdown those at its top.</summary>
    internal static JsonNode? OfFile(FileKind kind, string path, string text)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText(path, text);
        var span = kind.Body is null ? new TextSpan(0, text.Length) : FrontMatter.Split(source, new ReadScope(source, bag))!.Value.Fields;
        var node = YamlReader.Read(source, span, bag);
        Assert.True(bag.Count == 0, text + Printed.Lines(bag.Sorted()));
        return node is null ? null : Of(node);
    }

    private static JsonNode? Of(YamlNode node) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Fields.Select(f => KeyValuePair.Create(f.Key.Value, Of(f.Value)))),
        YamlSequence list => new JsonArray([.. list.Items.Select(Of)]),
        YamlScalar { IsPlain: true } plain => OfPlain(plain.Value),
        YamlScalar scalar => JsonValue.Create(scalar.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static JsonValue? OfPlain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when Whole().IsMatch(text) && long.TryParse(text, CultureInfo.InvariantCulture, out var whole) => JsonValue.Create(whole),
        _ when Float().IsMatch(text) => JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex("^[-+]?[0-9]+$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$")]
    private static partial Regex Float();
}
