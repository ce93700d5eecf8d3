using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using SummitSite.Diagnostics;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Diagnostics;

public sealed class DiagnosticFormatTests
{
    private static readonly SourceText Source = new("content/a, b.yaml", "one\ntwo: \"ä\nthree\"\n");

    private static readonly ImmutableArray<Diagnostic> Two =
    [
        Rules.OutputBusy("wwwroot"),
        Rules.DuplicateId(Source.At(4, 14), "speaker", "100%: a,b", Source.At(0, 3)),
    ];

    [Fact]
    public void Json_is_an_array_of_objects_with_every_part_of_a_finding()
    {
        using var stream = new MemoryStream();
        DiagnosticJson.Write(stream, Two);
        using var json = JsonDocument.Parse(stream.ToArray());
        var (global, placed) = (json.RootElement[0], json.RootElement[1]);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Equal("SS0806", global.GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, global.GetProperty("path").ValueKind);
        Assert.False(global.TryGetProperty("line", out _));
        Assert.Equal("An id that is used twice", placed.GetProperty("title").GetString());
        Assert.Equal("error", placed.GetProperty("severity").GetString());
        Assert.Equal("There is already a speaker '100%: a,b'. Give this one another id.", placed.GetProperty("message").GetString());
        Assert.Equal("content/a, b.yaml", placed.GetProperty("path").GetString());
        Assert.Equal((2, 1, 3, 7, 14), (Number(placed, "line"), Number(placed, "column"), Number(placed, "endLine"), Number(placed, "endColumn"), Number(placed, "length")));
        var related = Assert.Single(placed.GetProperty("related").EnumerateArray());
        Assert.Equal(("It is defined here.", 1, 1, 4), (related.GetProperty("message").GetString(), Number(related, "line"), Number(related, "column"), Number(related, "endColumn")));
    }

    [Fact]
    public void No_findings_are_an_empty_array_and_letters_stay_letters()
    {
        using var none = new MemoryStream();
        DiagnosticJson.Write(none, []);
        Assert.Equal("[]\n", Encoding.UTF8.GetString(none.ToArray()));
        using var one = new MemoryStream();
        DiagnosticJson.Write(one, [Rules.UnknownReference(Source.At(0), "speaker", "Łódź'é", null, null)], "site/");
        Assert.Contains("\"There is no speaker 'Łódź'é'.\"", Encoding.UTF8.GetString(one.ToArray()), StringComparison.Ordinal);
        Assert.Contains("\"site/content/a, b.yaml\"", Encoding.UTF8.GetString(one.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_workflow_command_escapes_what_would_end_its_parts()
    {
        using var writer = new StringWriter();
        DiagnosticGitHub.Write(writer, Two, "docs/");
        Assert.Equal(
            "::error title=SS0806%3A Another build is writing::Another build is writing to 'wwwroot'. Wait until it has ended, then build again.\n"
            + "::error file=docs/content/a%2C b.yaml,line=2,col=1,title=SS0302%3A An id that is used twice::There is already a speaker '100%25: a,b'. Give this one another id."
            + "%0Adocs/content/a, b.yaml:1:1: It is defined here.\n",
            writer.ToString());
    }

    [Fact]
    public void A_workflow_command_is_named_after_the_severity()
    {
        using var writer = new StringWriter();
        DiagnosticGitHub.Write(writer, [Rules.UnusedTemplate("templates/a.html"), Rules.StaleButChanged("wwwroot/a")]);
        Assert.Equal(["::warning file=templates/a.html", "::notice title=SS0805%3A A stale file that somebody changed"], writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split("::")[1].Split(',')[0]).Select(l => "::" + l));
    }

    [Fact]
    public void Html_is_a_list_with_the_place_the_message_and_the_line_of_each_finding()
    {
        using var writer = new StringWriter();
        DiagnosticHtml.Write(writer, Two, "docs/");
        Assert.Equal(
            """
            <ol>
            <li class="error">
            <p><b>error SS0806</b></p>
            <p>Another build is writing to &#39;wwwroot&#39;. Wait until it has ended, then build again.</p>
            </li>
            <li class="error">
            <p><code>docs/content/a, b.yaml:2:1</code> <b>error SS0302</b></p>
            <p>There is already a speaker &#39;100%: a,b&#39;. Give this one another id.</p>
            <pre>2 | two: &quot;&#228;
              | ^^^^^^^</pre>
            <p><code>docs/content/a, b.yaml:1:1</code> It is defined here.</p>
            <pre>1 | one
              | ^^^</pre>
            </li>
            </ol>

            """.ReplaceLineEndings("\n"),
            writer.ToString());
    }

    private static int Number(JsonElement json, string name) => json.GetProperty(name).GetInt32();
}
