using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Json.Schema;
using SummitSite.Build;
using SummitSite.Diagnostics;
using SummitSite.Reading;
using SummitSite.Tests.Exports;
using SummitSite.Tests.Site;
using SummitSite.Text;
using Xunit;
using BuildOptions = Json.Schema.BuildOptions;

namespace SummitSite.Tests.Reading;

/// <summary>The schemas of what editors write, against the readers they are made beside: both take the same files and refuse the same mistakes.</summary>
public sealed class ContentSchemaTests
{
    private static readonly EvaluationOptions Strictly = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private static readonly EvaluationOptions Quickly = new() { RequireFormatValidation = true };

    private static readonly ImmutableDictionary<string, JsonSchema> Schemas = SiteSchemas.All.ToImmutableDictionary(
        f => f.Path[SiteSchemas.Folder.Length..^".schema.json".Length],
        f => Register(Encoding.UTF8.GetString(f.Bytes.Span)));

    public static TheoryData<string> Kinds => [.. ContentReader.FileKinds.Select(k => k.Word)];

    /// <summary>What the fields of a file say together, or of the world: no schema can know it.</summary>
    private static readonly string[] BeyondForm = ["SS0105", "SS0504", "SS0505", "SS0506", "SS0507", "SS0509", "SS0510", "SS0104", "SS0302", "SS0502"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_schema_is_one_by_its_own_specification_and_stands_at_its_id(string kind)
    {
        var schema = PublishedSite.Lake.Json($"schemas/{kind}.schema.json");
        Assert.Equal($"https://example.org/lake/schemas/{kind}.schema.json", schema.GetProperty("$id").GetString());
        Assert.True(MetaSchemas.Draft202012.Evaluate(schema, Strictly).IsValid);
    }

    [Fact]
    public void The_repository_has_the_schemas_where_editors_look_for_them() =>
        Assert.All(SiteSchemas.All.AddRange(SiteSchemas.Settings), f => Golden.Verify(f.Path, Encoding.UTF8.GetString(f.Bytes.Span)));

    [Fact]
    public void Every_file_of_the_invented_and_of_the_real_site_passes()
    {
        var files = TestSite.Lake.Sources.Below("content/").Concat(Repository.Sources().Below("content/")).Where(f => f.Path != ContentReader.Lock).ToArray();
        Assert.True(files.Length > 90);
        Assert.All(files, f => Assert.Equal("", Faults(ContentReader.FileKinds.Single(k => k.Matches(f.Path)), Encoding.UTF8.GetString(f.Bytes.Span))));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_example_is_as_its_field_says(string kind) =>
        Assert.All(WithExamples(PublishedSite.Lake.Json($"schemas/{kind}.schema.json")), field =>
            Assert.True(Register("{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", " + field.GetRawText().TrimStart()[1..]).Evaluate(field.GetProperty("examples")[0], Strictly).IsValid, field.GetRawText()));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reader_and_schema_take_and_refuse_the_same(string word)
    {
        var kind = ContentReader.FileKinds.Single(k => k.Word == word);
        Assert.Equal("", Faults(kind, FileOf(kind, Written.Whole(kind.Descriptor))));
        var (differ, alike) = (new List<string>(), new List<string>());
        foreach (var otherwise in Otherwise.All(Written.Needed(kind.Descriptor), kind.Descriptor, word))
            if (Difference(kind, otherwise) is { } difference)
                differ.Add(difference);
            else
                alike.Add(otherwise.What);
        Assert.True(differ.Count == 0, string.Join('\n', differ));
        Assert.True(alike.Count >= 20 * kind.Descriptor.Fields.Length, $"{alike.Count} of {word}");
    }

    // What a schema refuses the reader refuses; what the reader refuses for its form the schema does.
    private static string? Difference(FileKind kind, Otherwise otherwise)
    {
        var text = FileOf(kind, otherwise.File);
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(new SiteSources([new SourceFile(PathOf(kind), Encoding.UTF8.GetBytes(text))]), bag);
        // A name without its kind is refused like the others, but it is linking that says so.
        var codes = bag.Sorted().Where(d => d.At?.Path == PathOf(kind)).Select(d => d.Rule.Code).Concat(content.Bare.Select(_ => "SS0205")).ToArray();
        var faults = Faults(kind, text);
        return (faults.Length > 0, codes.Length > 0, codes.Except(BeyondForm).Any()) switch
        {
            (true, false, _) => $"only the schema refuses {otherwise.What}: {faults}",
            (false, _, true) => $"only the reader refuses {otherwise.What}: {string.Join(", ", codes)}",
            _ => null,
        };
    }

    private static string FileOf(FileKind kind, Written fields) => kind.Body is null ? fields.Yaml + "\n" : $"---\n{fields.Yaml}\n---\nWords.\n";

    private static string PathOf(FileKind kind) => kind.Pattern.Replace("*", "talks-open", StringComparison.Ordinal);

    private static string Faults(FileKind kind, string text)
    {
        var (schema, instance) = (Schemas[kind.Word], JsonSerializer.SerializeToElement(YamlAsJson.OfFile(kind, PathOf(kind), text)));
        if (schema.Evaluate(instance, Quickly).IsValid)
            return "";
        var results = schema.Evaluate(instance, Strictly);
        return results.IsValid ? "" : string.Join("; ", results.Details!.Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}").DefaultIfEmpty("not valid"));
    }

    private static IEnumerable<JsonElement> WithExamples(JsonElement schema) => schema.ValueKind != JsonValueKind.Object
        ? []
        : (schema.TryGetProperty("examples", out var examples) && examples.ValueKind == JsonValueKind.Array ? [schema] : Array.Empty<JsonElement>())
            .Concat(schema.EnumerateObject().SelectMany(p => WithExamples(p.Value)));

    // In a register of its own, because a schema may be entered only once and two tests may not meet.
    private static JsonSchema Register(string schema) => JsonSchema.FromText(schema, new BuildOptions { SchemaRegistry = new SchemaRegistry() });
}
