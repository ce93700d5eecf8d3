using System.Diagnostics;
using SummitSite.Tests;
using SummitSite.Tests.Site;
using YamlDotNet.RepresentationModel;

namespace SummitSite.Cli.Tests;

/// <summary>The .NET tool as somebody gets it who has nothing of this repository: packed, installed from a folder, used on a site of files alone.</summary>
public sealed class PackageTests : IDisposable
{
#if DEBUG
    internal const string Configuration = "Debug";
#else
    internal const string Configuration = "Release";
#endif

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly SiteOnDisk site = new(TestSite.Lake);
    private readonly string work = Directory.CreateTempSubdirectory("summitsite-package-").FullName;

    public void Dispose()
    {
        site.Dispose();
        Directory.Delete(work, recursive: true);
    }

    [Fact]
    public async Task The_tool_is_installed_from_a_folder_and_builds_a_site_that_has_no_templates()
    {
        var (packages, tools) = (Path.Combine(work, "packages"), Path.Combine(work, "tools"));
        await Run("dotnet", "pack", Path.Combine(Repository.Root, "src", "SummitSite.Cli"), "-c", Configuration, "--no-build", "-o", packages, "--nologo", "-v", "q");
        Assert.Matches(@"^SummitSite\.Tool\.\d+\.\d+\.\d+\.nupkg$", Path.GetFileName(Assert.Single(Directory.GetFiles(packages))));
        await Run("dotnet", "tool", "install", "SummitSite.Tool", "--tool-path", tools, "--source", packages);

        var tool = Path.Combine(tools, OperatingSystem.IsWindows() ? "summitsite.exe" : "summitsite");
        Assert.Matches("^summitsite ", await Run(tool, "--version"));
        Assert.Matches(@"^\d+ pages, .* 0 problems, .* → wwwroot\n$", await Run(tool, "build", "--strict"));
        Assert.Contains("The Lake Summit", File.ReadAllText(site["wwwroot/index.html"]), StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(site["wwwroot/assets"], "site.*.css"));
        Assert.Single(Directory.GetFiles(site["wwwroot/cards/quotes"], "sud-two-shores.*.png"));
    }

    [Fact]
    public async Task A_new_site_is_checked_and_built_by_its_own_workflow_with_the_packaged_tool()
    {
        var packages = Path.Combine(work, "packages");
        await Run("dotnet", "pack", Path.Combine(Repository.Root, "src", "SummitSite.Cli"), "-c", Configuration, "--no-build", "-o", packages, "--nologo", "-v", "q");
        var tool = Path.Combine(Repository.Root, "src", "SummitSite.Cli", "bin", Configuration, "net10.0", "SummitSite.Cli.dll");
        Assert.Contains(" files → mine\n", await Run("dotnet", tool, "init", "mine"), StringComparison.Ordinal);
        File.WriteAllText(site["NuGet.config"], $"<configuration><packageSources><clear /><add key=\"folder\" value=\"{packages}\" /></packageSources></configuration>");

        var scripts = Scripts(site["mine/.github/workflows/publish.yml"]);
        Assert.Equal(["dotnet tool restore", "dotnet summitsite check --strict --format github", "dotnet summitsite build --base-url \"$BASE_URL\""], scripts.Distinct());
        foreach (var script in scripts.Distinct())
            await Run("bash", "-c", "cd mine && export BASE_URL=https://pages.example/mine && " + script);
        Assert.Contains("href=\"/mine/quotes/\"", File.ReadAllText(site["mine/wwwroot/index.html"]), StringComparison.Ordinal);
    }

    private static List<string> Scripts(string workflow)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(File.ReadAllText(workflow)));
        return [.. ((YamlMappingNode)stream.Documents[0].RootNode["jobs"]).SelectMany(job => (YamlSequenceNode)job.Value["steps"]).Cast<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("run")).Select(step => step["run"].ToString())];
    }

    // In the site's folder, with caches of its own for packages and for where tools lie: one that was installed before under the same version must not be found.
    private async Task<string> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = site.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        if (arguments[0] == "tool" || program == "bash")
            (start.Environment["NUGET_PACKAGES"], start.Environment["DOTNET_CLI_HOME"], start.Environment["DOTNET_NOLOGO"]) = (Path.Combine(work, "cache"), Path.Combine(work, "home"), "true");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{await output}\n{await error}");
        return await output;
    }
}
