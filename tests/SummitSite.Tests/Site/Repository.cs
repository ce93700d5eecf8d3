using System.Runtime.CompilerServices;
using SummitSite.Text;

namespace SummitSite.Tests.Site;

/// <summary>The repository this test was compiled in: its real content and templates.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", ".git", "archive", "wwwroot", "node_modules", "TestResults"];

    internal static string Root { get; } = Find();

    internal static SiteSources Sources() => new(FilesBelow("content").Concat(FilesBelow("templates")));

    internal static IEnumerable<SourceFile> FilesBelow(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(NotOurs.Contains))
            .Select(path => new SourceFile(path, File.ReadAllBytes(Path.Combine(Root, path))));

    private static string Find([CallerFilePath] string here = "")
    {
        // In a deterministic build the compiler writes /_/ for the root, so the folder of the running test is the other way up.
        foreach (var start in new[] { Path.GetDirectoryName(here)!, AppContext.BaseDirectory })
            for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
                if (File.Exists(Path.Combine(folder, "SummitSite.sln")))
                    return folder;
        throw new InvalidOperationException("The tests must run inside the repository: no SummitSite.sln above " + AppContext.BaseDirectory);
    }
}
