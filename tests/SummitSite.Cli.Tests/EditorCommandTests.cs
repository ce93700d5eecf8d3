using System.Text.Json;
using SummitSite.Build;
using SummitSite.Tests;

namespace SummitSite.Cli.Tests;

/// <summary>The commands with which an editor starts: new files, and the schemas an editor's program reads.</summary>
public sealed class EditorCommandTests : IDisposable
{
    private readonly SiteOnDisk site = new(TestSite.Lake);

    public void Dispose() => site.Dispose();

    public static TheoryData<string> EveryKind => [.. NewFile.Kinds.Except(["site", "corrections", "house-style", "event"])];

    [Theory]
    [MemberData(nameof(EveryKind))]
    public void A_new_file_of_a_kind_has_what_is_needed_and_check_names_what_is_still_empty(string kind)
    {
        var (exit, output, error) = Run(kind == "permanence" ? ["new", kind] : ["new", kind, "brand-new"]);
        Assert.Equal((0, ""), (exit, error));
        var path = output.Split('\n')[0];
        Assert.StartsWith("content/", path, StringComparison.Ordinal);
        Assert.Contains("\nNext: ", output, StringComparison.Ordinal);
        var said = Run("check").Error;
        Assert.All(said.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches($"^{path}:[0-9]+:[0-9]+: (error SS0204|error SS0223|error SS0634|error SS0631|error SS0633|warning|info) ?", line));
        Assert.DoesNotContain("SS0203", said, StringComparison.Ordinal);
        if (kind is not ("permanence" or "i18n"))
            Assert.Contains("error SS0204", said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_speaker_is_told_what_each_field_is_for()
    {
        Run("new", "speaker", "mia-lund");
        Assert.Equal(
            """
            ---
            # A speaker. Somebody who is quoted, who was there, or whom it concerns; an outlet or institution that speaks.
            # Fill in what is empty: `check` names it until you have. Take the # away from what else you need.
            # The name as the site writes it. Such as: Ada Lovelace
            name:
            # A person, an outlet, or an institution: one of person, outlet, institution.
            kind:
            # party: russia  # The side, one of the parties in content/site.yaml.

            """,
            string.Join('\n', File.ReadAllText(site["content/speakers/mia-lund.md"]).Split('\n')[..8]) + "\n");
    }

    [Fact]
    public void Filled_in_it_is_part_of_the_site()
    {
        Run("new", "speaker", "mia-lund");
        site.Replace("content/speakers/mia-lund.md", "\nname:\n", "\nname: Mia Lund\n");
        site.Replace("content/speakers/mia-lund.md", "\nkind:\n", "\nkind: person\n");
        site.Replace("content/speakers/mia-lund.md", "\n# party: russia ", "\nparty: northmark ");
        var (exit, _, error) = Run("build", "--strict");
        Assert.Equal((0, ""), (exit, error));
        Assert.True(File.Exists(site["wwwroot/speakers/mia-lund/index.html"]));
    }

    [Theory]
    [InlineData("error SS0915: There is no kind 'spekaer'. Did you mean 'speaker'? Kinds are: site, article, page, ", "spekaer", "x")]
    [InlineData("error SS0916: 'Mia Lund' cannot be the id of a new speaker: small letters a to z, digits and single hyphens. Call it 'mia-lund'.", "speaker", "Mia Lund")]
    [InlineData("error SS0916: Say the id of the new speaker, which names it for good: new speaker ID.", "speaker")]
    [InlineData("content/speakers/anna-nordh.md:1:1: error SS0916: The speaker 'anna-nordh' is there already. Choose another id.", "speaker", "anna-nordh")]
    [InlineData("content/timelines/the-day.yaml:5:9: error SS0916: The event 'landing' is there already. Choose another id.", "event", "landing")]
    [InlineData("error SS0916: There is one file of the kind 'house-style', content/house-style.yaml, so it takes no id: new house-style.", "house-style", "x")]
    [InlineData("error SS0911: 'content/house-style.yaml' is there already, so nothing was written. A site has one such file: go on writing in it.", "house-style")]
    [InlineData("error SS0911: 'content/sources/press.yaml' is there already, so nothing was written.", "source", "press")]
    public void What_cannot_be_made_is_said_and_nothing_is_written(string said, params string[] arguments)
    {
        var before = site.State();
        var (exit, output, error) = Run(["new", .. arguments]);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith(said, error, StringComparison.Ordinal);
        Assert.Equal(before, site.State());
    }

    [Fact]
    public void An_event_is_printed_to_be_put_into_a_timeline()
    {
        var before = site.State();
        var (exit, output, _) = Run("new", "event", "ferry-named");
        Assert.Equal(0, exit);
        Assert.StartsWith(
            "  # An event, to stand under 'events' in content/timelines/afterwards.yaml (2030-05-17) or content/timelines/the-day.yaml (2030-05-03); "
            + "where among the others is all the same, events are put in order by date.\n  # The event's id, for good. Such as: talks-open\n  - id: ferry-named\n",
            output, StringComparison.Ordinal);
        Assert.Contains(" Such as: The ferry (afterwards); Arrival, Talks, Statements (the-day)\n    phase:\n", output, StringComparison.Ordinal);
        Assert.Contains(" Such as: [\"belta-2025-08-16, para. 23\"]\n    sources:\n", output, StringComparison.Ordinal);
        Assert.Equal(before, site.State());
        File.AppendAllText(site["content/timelines/the-day.yaml"], output);
        var said = Run("check").Error;
        Assert.StartsWith("content/timelines/the-day.yaml:", said, StringComparison.Ordinal);
        Assert.Contains("error SS0204", said, StringComparison.Ordinal);
        Assert.Contains("  - id: second-bell\n", Run("new", "quote", "second-bell", "--print").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Schemas_are_written_beside_the_content_and_what_is_new_names_its_own()
    {
        var (exit, output, error) = Run("schema");
        Assert.Equal((0, "14 schemas → .vscode/schemas\n", ""), (exit, output, error));
        using var settings = JsonDocument.Parse(File.ReadAllText(site[".vscode/settings.json"]));
        var wired = settings.RootElement.GetProperty("yaml.schemas").EnumerateObject().Select(p => p.Name).ToArray();
        Assert.All(wired, name => Assert.True(File.Exists(site[name])));
        Run("new", "quote", "second-bell");
        Assert.StartsWith("# yaml-language-server: $schema=../../.vscode/schemas/quote.schema.json\n", File.ReadAllText(site["content/quotes/second-bell.yaml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_editors_own_settings_stay_as_they_are()
    {
        Directory.CreateDirectory(site[".vscode"]);
        File.WriteAllText(site[".vscode/settings.json"], "{}");
        Assert.Contains(".vscode/settings.json was there and is as it was\n", Run("schema").Output, StringComparison.Ordinal);
        Assert.Equal("{}", File.ReadAllText(site[".vscode/settings.json"]));
    }

    [Fact]
    public void Schemas_can_be_written_to_another_folder_alone()
    {
        var (exit, output, _) = Run("schema", "-o", "elsewhere");
        Assert.Equal((0, "14 schemas → elsewhere\n"), (exit, output));
        Assert.Equal(14, Directory.GetFiles(site["elsewhere"]).Length);
        Assert.False(Directory.Exists(site[".vscode"]));
    }

    [Fact]
    public void A_new_site_passes_the_strictest_check_and_builds_at_once()
    {
        var (exit, output, error) = Run("init", "mine");
        Assert.Equal((0, ""), (exit, error));
        Assert.Matches("^[0-9]+ files → mine\nNext: `serve --root mine` ", output);
        Assert.Equal((0, ""), Run("check", "--strict", "--root", "mine") is var check ? (check.Exit, check.Error) : default);
        Assert.Matches("^[0-9]+ pages, 2 quotations verified, 0 problems, .* → mine/wwwroot\n$", Run("build", "--strict", "--root", "mine").Output);
        Assert.All(new[] { ".gitignore", ".github/workflows/publish.yml", ".config/dotnet-tools.json", ".vscode/settings.json", "README.md" }, f => Assert.True(File.Exists(site["mine/" + f]), f));
        Assert.Equal(0, Run("new", "speaker", "mia-lund", "--root", "mine").Exit);
    }

    [Fact]
    public void A_new_site_is_written_only_where_nothing_is()
    {
        var before = site.State();
        Assert.Equal((2, "", "error SS0917: '.' is not empty, so nothing was written. Name a folder that is empty or not there yet.\n"), Run("init", "."));
        Assert.Equal((2, "", "error SS0917: 'content/site.yaml' is not empty, so nothing was written. Name a folder that is empty or not there yet.\n"), Run("init", "content/site.yaml"));
        Assert.Equal(before, site.State());
        Directory.CreateDirectory(site["fresh/.git"]);
        Assert.Equal(0, Run("init", "fresh").Exit);
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = App.Run(arguments, new Terminal(output, error, false, _ => null, TimeProvider.System, site.Root), CancellationToken.None);
        return ((int)exit, output.ToString(), error.ToString());
    }
}
