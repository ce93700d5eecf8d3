using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>
/// The templates and assets the program brings: the repository's own <c>templates</c>, which travel in the assembly. Each stands in for a file that a site
/// does not have. Their paths begin with <c>built-in/</c>, so that a message never names a file that nobody can find.
/// </summary>
internal static class ProgramTemplates
{
    private const string Folder = "built-in/";

    /// <summary>In ordinal order of paths, such as <c>built-in/templates/pages/quote.html</c>.</summary>
    internal static ImmutableArray<SourceFile> Files { get; } =
        [.. typeof(ProgramTemplates).Assembly.GetManifestResourceNames().Where(IsTemplate).Select(Read).OrderBy(f => f.Path, StringComparer.Ordinal)];

    /// <summary>Whether a path is that of a file of the program.</summary>
    internal static bool Has(string path) => path.StartsWith(Folder, StringComparison.Ordinal);

    /// <summary>Where a file stands in a site, or would if it were the site's own: <c>templates/pages/quote.html</c>.</summary>
    internal static string PlaceOf(string path) => Has(path) ? path[Folder.Length..] : path;

    private static bool IsTemplate(string name) => name.StartsWith("templates", StringComparison.Ordinal);

    // The name is made from a path of the machine that built the assembly.
    private static SourceFile Read(string name)
    {
        using var stream = typeof(ProgramTemplates).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new SourceFile(Folder + name.Replace('\\', '/'), bytes);
    }
}
