using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using SummitSite.Exports.Data;
using Xunit;

namespace SummitSite.Tests.Exports;

/// <summary>The data files against the schemas that are published beside them, by a validator that is not ours.</summary>
public sealed class SchemaTests
{
    private static readonly EvaluationOptions Strictly = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    public static TheoryData<string> Tables => [.. DataFiles.Tables.Select(t => t.Name)];

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_schema_is_one_by_its_own_specification(string table)
    {
        var schema = PublishedSite.Lake.Json($"data/schema/{table}.json");
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", schema.GetProperty("$schema").GetString());
        Assert.Equal($"https://example.org/lake/data/schema/{table}.json", schema.GetProperty("$id").GetString());
        Assert.Equal("", Faults(MetaSchemas.Draft202012, schema));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_file_is_as_its_schema_says(string table)
    {
        foreach (var site in new[] { PublishedSite.Lake, PublishedSite.Real })
            Assert.Equal("", Faults(SchemaOf(table, site), site.Json($"data/{table}.json")));
    }

    [Theory]
    [InlineData("events", "when", "\"May 2030\"")]
    [InlineData("events", "starts", "\"2030-05-03\"")]
    [InlineData("events", "approximate", "\"yes\"")]
    [InlineData("quotes", "wording", "\"free\"")]
    [InlineData("quotes", "form", "\"song\"")]
    [InlineData("quotes", "fragments", "\"one text\"")]
    [InlineData("speakers", "id", "\"Anna Nordh\"")]
    [InlineData("speakers", "url", "\"not a url\"")]
    [InlineData("outcomes", "evidence", "[\"nordh-first-bell\"]")]
    [InlineData("outcomes", "history", "[{\"as_of\": \"2030\"}]")]
    [InlineData("discrepancies", "accounts", "[{}]")]
    [InlineData("sources", "mood", "\"fair\"")]
    [InlineData("claims", "text", "null")]
    public void A_file_that_is_otherwise_does_not_pass(string table, string column, string value)
    {
        var rows = JsonNode.Parse(PublishedSite.Lake[$"data/{table}.json"])!;
        rows[0]![column] = JsonNode.Parse(value);
        Assert.NotEqual("", Faults(SchemaOf(table, PublishedSite.Lake), PublishedSite.Parse(rows.ToJsonString())));
    }

    // In a register of its own, because a schema may be entered only once and two tests may not meet.
    private static JsonSchema SchemaOf(string table, PublishedSite site) =>
        JsonSchema.FromText(site[$"data/schema/{table}.json"], new BuildOptions { SchemaRegistry = new SchemaRegistry() });

    private static string Faults(JsonSchema schema, JsonElement instance)
    {
        var results = schema.Evaluate(instance, Strictly);
        return results.IsValid ? "" : string.Join('\n', results.Details!.Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}").DefaultIfEmpty("not valid"));
    }
}
