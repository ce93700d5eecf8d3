using System.Security.Cryptography;
using SummitSite.Tests.Site;

namespace SummitSite.Cli.Tests;

/// <summary>The commands over a real folder: a copy of the repository's content and templates, with writers in memory.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string root = Path.Combine(Path.GetTempPath(), "summitsite-" + Path.GetRandomFileName());

    public CommandTests()
    {
        foreach (var folder in new[] { "content", "templates" })
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(root, Path.GetRelativePath(Repository.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Build_writes_the_site_and_says_so_in_one_line()
    {
        var (exit, output, error) = Run("build");
        Assert.Equal(0, exit);
        Assert.Matches(@"^\d+ pages, \d+ of \d+ quotations verified, 0 problems, .* s → wwwroot\n$", output);
        Assert.DoesNotContain("error", error, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(root, "wwwroot", "index.html")));
        Assert.True(File.Exists(Path.Combine(root, "wwwroot", "build-manifest.json")));
    }

    [Fact]
    public void Check_says_why_each_status_stands_to_whoever_asks()
    {
        Assert.DoesNotContain("Why each status", Run("check").Output, StringComparison.Ordinal);
        var output = Run("check", "-v").Output;
        Assert.StartsWith("Why each status\n", output, StringComparison.Ordinal);
        Assert.Matches(@"  briefing-allies: happened as of 2025-08-19\n(    counted      [a-z0-9-]+\n){2,}", output);
        Assert.Matches("    not counted  '[a-z0-9-]+' relays '[a-z0-9-]+', as does '[a-z0-9-]+'\n", output);
    }

    [Fact]
    public void A_second_build_writes_the_same_bytes_and_touches_nothing()
    {
        Run("build");
        var before = State();
        Run("build");
        Assert.Equal(before, State());
    }

    [Fact]
    public void A_failed_build_leaves_the_output_as_it_was_and_exits_with_1()
    {
        Run("build");
        var before = State();
        Plant("content/timelines/the-day.yaml", "people: [vladimir-putin]", "people: [vladimir-putni]");
        var (exit, _, error) = Run("build");
        Assert.Equal(1, exit);
        Assert.Contains("error SS0301: There is no speaker 'vladimir-putni'. Did you mean 'vladimir-putin'?", error, StringComparison.Ordinal);
        Assert.Equal(before, State());
    }

    [Fact]
    public void A_file_of_others_in_the_output_is_left_alone()
    {
        Run("build");
        var theirs = Path.Combine(root, "wwwroot", "CNAME");
        File.WriteAllText(theirs, "example.org\n");
        Run("build");
        Assert.Equal("example.org\n", File.ReadAllText(theirs));
    }

    [Fact]
    public void A_foreign_folder_is_refused_without_force()
    {
        var foreign = Path.Combine(root, "foreign");
        Directory.CreateDirectory(foreign);
        File.WriteAllText(Path.Combine(foreign, "letter.txt"), "mine\n");
        Assert.NotEqual(0, Run("build", "--output", "foreign").Exit);
        Assert.Equal(["letter.txt"], Directory.EnumerateFileSystemEntries(foreign).Select(Path.GetFileName));
        Assert.Equal(0, Run("build", "--output", "foreign", "--force").Exit);
        Assert.Equal("mine\n", File.ReadAllText(Path.Combine(foreign, "letter.txt")));
    }

    [Fact]
    public void The_base_path_is_on_every_link_of_a_page()
    {
        Run("build", "--base-url", "https://example.org/a/b/");
        var home = File.ReadAllText(Path.Combine(root, "wwwroot", "index.html"));
        Assert.Contains("href=\"/a/b/timeline/", home, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/timeline/", home, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_writes_nothing_and_ends_with_the_health_of_the_site()
    {
        var (exit, output, _) = Run("check", "--strict");
        Assert.Equal(0, exit);
        Assert.Contains("speakers", output, StringComparison.Ordinal);
        Assert.Contains("paragraphs without", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(root, "wwwroot")));
    }

    [Fact]
    public void Annotations_name_file_and_line()
    {
        Plant("content/timelines/the-day.yaml", "people: [vladimir-putin]", "people: [vladimir-putni]");
        var (exit, output, error) = Run("check", "--format", "github");
        Assert.Equal(1, exit);
        Assert.Contains("::error file=content/timelines/the-day.yaml,line=", output + error, StringComparison.Ordinal);
    }

    [Fact]
    public void Sarif_goes_to_standard_error_alone_and_is_whole_with_and_without_findings()
    {
        foreach (var expected in new[] { 0, 1 })
        {
            var (exit, _, error) = Run("check", "--format", "sarif");
            Assert.Equal(expected, exit);
            using var log = System.Text.Json.JsonDocument.Parse(error);
            Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
            Assert.Equal(expected == 1, error.Contains("\"uri\": \"content/timelines/the-day.yaml\"", StringComparison.Ordinal));
            if (exit == 0)
                Plant("content/timelines/the-day.yaml", "people: [vladimir-putin]", "people: [vladimir-putni]");
        }
    }

    [Fact]
    public void A_warning_fails_only_a_strict_check()
    {
        Plant("content/pages/about.md", "\n---\n", "\n---\nWe do not write Kiev here.\n\n");
        Assert.Equal(0, Run("check").Exit);
        Assert.Equal(1, Run("check", "--strict").Exit);
    }

    [Theory]
    [InlineData("explain", "SS0301")]
    [InlineData("explain", "ss0301")]
    public void Explain_says_what_a_code_means(params string[] arguments)
    {
        var (exit, output, _) = Run(arguments);
        Assert.Equal(0, exit);
        Assert.Contains("A reference to nobody", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain", "SS9999")]
    [InlineData("biuld")]
    [InlineData("build", "--no-such-flag")]
    [InlineData("check", "--format", "xml")]
    public void Wrong_usage_exits_with_2_and_writes_to_standard_error(params string[] arguments)
    {
        var (exit, output, error) = Run(arguments);
        Assert.Equal((2, ""), (exit, output));
        Assert.NotEqual("", error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    public void Help_and_version_go_to_standard_output(string flag)
    {
        var (exit, output, error) = Run(flag);
        Assert.Equal((0, ""), (exit, error));
        Assert.NotEqual("", output);
    }

    [Fact]
    public void A_folder_without_a_site_is_said_so()
    {
        var (exit, _, error) = Run("check", "--root", "content");
        Assert.NotEqual(0, exit);
        Assert.Contains("SS0901", error, StringComparison.Ordinal);
    }

    private (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(output, error, ErrorIsTerminal: false, _ => null, TimeProvider.System, root);
        var exit = App.Run(arguments, terminal, CancellationToken.None);
        return ((int)exit, output.ToString(), error.ToString());
    }

    private void Plant(string path, string old, string other)
    {
        var file = Path.Combine(root, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        File.WriteAllText(file, text[..at] + other + text[(at + old.Length)..]);
    }

    /// <summary>Every file of the output with its digest and the time it was last written.</summary>
    private string[] State() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(root, "wwwroot"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(f => $"{Path.GetRelativePath(root, f)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))} {File.GetLastWriteTimeUtc(f):O}"),
    ];
}
