using System.Collections.Immutable;
using SummitSite.Output;

namespace SummitSite.Build;

/// <summary>
/// The site of a new summit: small, whole, invented, with its workflow and a file for its editors. It lies in <c>Starter</c> and travels in the assembly; there a leading
/// <c>_</c> stands for the dot of a hidden file, which would count in this repository. The schemas are added, as <c>schema</c> writes them.
/// </summary>
public static class NewSite
{
    private const string Folder = "starter/";

    /// <summary>Every file of it, in ordinal order of paths.</summary>
    public static ImmutableArray<SiteFile> Files { get; } =
    [
        .. typeof(NewSite).Assembly.GetManifestResourceNames().Select(n => (Name: n, Path: n.Replace('\\', '/'))).Where(n => n.Path.StartsWith(Folder, StringComparison.Ordinal))
            .Select(n => new SiteFile(PlaceOf(n.Path[Folder.Length..]), Read(n.Name))).Concat(SiteSchemas.All).Concat(SiteSchemas.Settings).OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    private static string PlaceOf(string path) => path.StartsWith('_') ? $".{path[1..]}" : path;

    private static byte[] Read(string name)
    {
        using var stream = typeof(NewSite).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
