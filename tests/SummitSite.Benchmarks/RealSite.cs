using SummitSite.Output;
using SummitSite.Text;

namespace SummitSite.Benchmarks;

/// <summary>The site of this repository.</summary>
internal static class RealSite
{
    /// <summary>The nearest folder, from where the benchmark was started upwards, that holds content.</summary>
    internal static string Root { get; } = Find(Environment.CurrentDirectory);

    internal static SiteSources Load() => SiteFolder.Load(Root, ".").Sources ?? throw new InvalidOperationException("The site cannot be read; 'check' says why.");

    private static string Find(string folder) =>
        File.Exists(Path.Join(folder, "content", "site.yaml")) ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Start it inside the repository."));
}
