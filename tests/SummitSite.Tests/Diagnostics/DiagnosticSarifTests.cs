using System.Collections.Immutable;
using System.Text.Json;
using Json.Schema;
using SummitSite.Diagnostics;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Diagnostics;

/// <summary>Findings in SARIF, by the schema that the authors of the format ship.</summary>
public sealed class DiagnosticSarifTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(TestResource.Read("sarif-2.1.0.json"), new BuildOptions { SchemaRegistry = new SchemaRegistry() });

    private static readonly TestSite Faulty = TestSite.Lake
        .Replace("content/speakers/anna-nordh.md", "party: northmark", "party: northmarch")
        .Replace("content/timelines/the-day.yaml", "people: [anna-nordh, pavel-sud]\n    discrepancies", "people: [anna-nord, pavel-sud]\n    discrepancies");

    [Fact]
    public void It_is_valid_by_the_schema_of_the_format()
    {
        foreach (var diagnostics in new[] { [], Faulty.Read().Diagnostics, ImmutableArray.Create(Rules.OutputBusy("wwwroot"), Rules.FileTooLarge("content/images/a.png", 9, 8)) })
            Assert.Equal("", Faults(Sarif(diagnostics)));
        Assert.NotEqual("", Faults(JsonDocument.Parse("{\"version\": \"2.0.0\", \"runs\": []}").RootElement));
    }

    [Fact]
    public void Every_finding_has_its_rule_its_place_and_its_weight()
    {
        var run = Sarif(Faulty.Read().Diagnostics).GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        Assert.Equal(Faulty.Read().Diagnostics.Select(d => d.Rule.Code), results.Select(r => Text(r, "ruleId")));
        Assert.All(results, r =>
        {
            var rule = rules[r.GetProperty("ruleIndex").GetInt32()];
            Assert.Equal(Text(r, "ruleId"), Text(rule, "id"));
            Assert.Contains("For example:", Text(rule.GetProperty("help"), "text"), StringComparison.Ordinal);
            Assert.Equal("error", Text(r, "level"));
        });
    }

    [Fact]
    public void Places_are_relative_escaped_and_count_utf16_units()
    {
        var source = new SourceText("content/a, ü.yaml", "one\n😀: \"ä\nthree\"\n");
        var run = Sarif([Rules.DuplicateId(source.At(8, 9), "speaker", "x", source.At(0, 3))], "site/").GetProperty("runs")[0];
        Assert.Equal("utf16CodeUnits", Text(run, "columnKind"));
        var result = run.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("{\"uri\":\"site/content/a%2C%20%C3%BC.yaml\",\"uriBaseId\":\"%SRCROOT%\"}", place.GetProperty("artifactLocation").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal([2, 5, 3, 7], place.GetProperty("region").EnumerateObject().Select(p => p.Value.GetInt32()));
        Assert.Equal("It is defined here.", Text(result.GetProperty("relatedLocations")[0].GetProperty("message"), "text"));
        Assert.True(run.GetProperty("originalUriBaseIds").TryGetProperty("%SRCROOT%", out _));
    }

    [Fact]
    public void A_finding_is_known_again_when_lines_above_it_change()
    {
        var before = Fingerprints(Faulty);
        Assert.Equal(before.Length, before.Distinct().Count());
        Assert.Equal(before, Fingerprints(Faulty.Replace("content/timelines/the-day.yaml", "title: The day\n", "# A comment\ntitle: The day\n")));
        Assert.NotEqual(before, Fingerprints(Faulty.Replace("content/timelines/the-day.yaml", "anna-nord,", "anna-norh,")));
    }

    [Fact]
    public void Two_findings_alike_on_equal_lines_are_two()
    {
        var source = new SourceText("content/a.yaml", "name: x\nname: x\n");
        var prints = Sarif([Rules.TabInYaml(source.At(0, 1)), Rules.TabInYaml(source.At(8, 1))]).GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => r.GetProperty("partialFingerprints").GetRawText());
        Assert.Equal(2, prints.Distinct().Count());
    }

    [Fact]
    public void Words_in_square_brackets_before_round_ones_are_no_link() =>
        Assert.DoesNotContain("](", Text(Sarif([Rules.UnknownReference(new SourceText("a", "b").At(0), "event", "[x](event:y)", null, null)]).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("message"), "text").Replace("\\](", "", StringComparison.Ordinal), StringComparison.Ordinal);

    private static string[] Fingerprints(TestSite site) =>
        [.. Sarif(site.Read().Diagnostics).GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(r => r.GetProperty("partialFingerprints").GetRawText())];

    private static JsonElement Sarif(ImmutableArray<Diagnostic> diagnostics, string root = "")
    {
        using var stream = new MemoryStream();
        DiagnosticSarif.Write(stream, diagnostics, root);
        using var json = JsonDocument.Parse(stream.ToArray());
        return json.RootElement.Clone();
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static string Faults(JsonElement log)
    {
        var results = Schema.Evaluate(log, new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        return results.IsValid ? "" : string.Join('\n', results.Details!.Where(d => d.Errors is not null).Select(d => $"{d.InstanceLocation}: {string.Join(", ", d.Errors!.Values)}"));
    }
}
