using System.Diagnostics;
using SummitSite.Tests;
using SummitSite.Tests.Site;
using YamlDotNet.RepresentationModel;

namespace SummitSite.Cli.Tests;

/// <summary>
/// The composite action, as far as it can be tried without GitHub: its scripts run in a shell, over a repository of nothing but content, with the values that
/// GitHub would put in. Only the step that compiles the program is not run: it is this build.
/// </summary>
public sealed class ActionTests : IDisposable
{
    private readonly SiteOnDisk site = new(TestSite.Lake);
    private readonly string temp = Directory.CreateTempSubdirectory("summitsite-action-").FullName;
    private readonly YamlMappingNode action = Load("action.yml");

    public void Dispose()
    {
        site.Dispose();
        Directory.Delete(temp, recursive: true);
    }

    [Fact]
    public void It_is_a_composite_action_whose_steps_have_what_they_need()
    {
        Assert.NotEqual("", Text(action, "name"));
        Assert.NotEqual("", Text(action, "description"));
        Assert.Equal("composite", Text((YamlMappingNode)action["runs"], "using"));
        Assert.All((YamlMappingNode)action["inputs"], input => Assert.NotNull(Text((YamlMappingNode)input.Value, "description")));
        Assert.All(Steps, step => Assert.True(Text(step, "uses") is { } used ? used.Contains("@v", StringComparison.Ordinal) : Text(step, "shell") == "bash", step.ToString()));
        Assert.All(Steps, step => Assert.DoesNotContain("${{", Text(step, "run") ?? "", StringComparison.Ordinal));
        Assert.Contains("dotnet publish src/SummitSite.Cli -c Release -o \"$RUNNER_TEMP/summitsite\"", Text(Step("Build the program"), "run"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_scripts_check_and_build_a_repository_of_nothing_but_content()
    {
        var (exit, output) = await RunAll(("inputs.root", "."), ("inputs.base_url || steps.pages.outputs.base_url", "https://pages.example/lake"), ("inputs.strict == 'true' && '--strict' || ''", "--strict"));
        Assert.True(exit == 0, output);
        Assert.Contains("href=\"/lake/quotes/\"", File.ReadAllText(Path.Combine(temp, "site", "index.html")), StringComparison.Ordinal);
        Assert.False(Directory.Exists(site["wwwroot"]));
    }

    [Fact]
    public async Task A_mistake_is_an_annotation_and_nothing_is_published()
    {
        site.Replace("content/articles/the-meeting.md", "](event:talks-open)", "](event:talks-opne)");
        var (exit, output) = await RunAll(("inputs.root", "."), ("inputs.base_url || steps.pages.outputs.base_url", "https://pages.example/"), ("inputs.strict == 'true' && '--strict' || ''", ""));
        Assert.Equal(1, exit);
        Assert.Contains("::error file=content/articles/the-meeting.md,line=", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(temp, "site")));
    }

    private IEnumerable<YamlMappingNode> Steps => ((YamlSequenceNode)((YamlMappingNode)action["runs"])["steps"]).Cast<YamlMappingNode>();

    private YamlMappingNode Step(string name) => Steps.Single(s => Text(s, "name") == name);

    private async Task<(int Exit, string Output)> RunAll(params (string Expression, string Value)[] values)
    {
        Copy(Path.Combine(Repository.Root, "src", "SummitSite.Cli", "bin", PackageTests.Configuration, "net10.0"), Path.Combine(temp, "summitsite"));
        var all = "";
        foreach (var name in new[] { "Check the content", "Build the site" })
        {
            var (exit, output) = await Run(Step(name), values.ToDictionary(v => v.Expression, v => v.Value, StringComparer.Ordinal));
            all += output;
            if (exit != 0)
                return (exit, all);
        }
        return (0, all);
    }

    // As GitHub runs a step whose shell is bash.
    private async Task<(int Exit, string Output)> Run(YamlMappingNode step, Dictionary<string, string> values)
    {
        var start = new ProcessStartInfo("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", Text(step, "run")!]) { WorkingDirectory = site.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["RUNNER_TEMP"] = temp;
        foreach (var (name, value) in (YamlMappingNode)step["env"])
            start.Environment[name.ToString()] = values[value.ToString()["${{".Length..^"}}".Length].Trim()];
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
        return (process.ExitCode, await output + await error);
    }

    private static YamlMappingNode Load(string path)
    {
        using var reader = File.OpenText(Path.Combine(Repository.Root, path));
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? value.ToString() : null;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
