using System.Diagnostics;
using SummitSite.Tests;
using SummitSite.Tests.Site;

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

    // In the site's folder, with a package cache of its own: a tool that was installed before under the same version must not be found.
    private async Task<string> Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = site.Root, RedirectStandardOutput = true, RedirectStandardError = true };
        if (arguments[0] == "tool")
            start.Environment["NUGET_PACKAGES"] = Path.Combine(work, "cache");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(Patience);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{await output}\n{await error}");
        return await output;
    }
}
