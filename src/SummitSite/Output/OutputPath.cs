namespace SummitSite.Output;

/// <summary>Paths below the output folder: names joined by single forward slashes, the same file on every machine and host.</summary>
internal static class OutputPath
{
    /// <summary>The record of what a build wrote, published with the site.</summary>
    internal const string Manifest = "build-manifest.json";

    /// <summary>Where files wait until all of them are on the disk. Hidden, so hosts do not publish it if a build dies.</summary>
    internal const string Staging = ".summitsite-staging/";

    /// <summary>How the records of what a build is putting in place begin; a number follows.</summary>
    internal const string Journal = Staging + "journal-";

    /// <summary>
    /// Whether the path stays below its folder and every name in it is allowed on every platform: no control character, none of
    /// <c>&lt; &gt; : " \ | ? *</c>, no <c>.</c> or <c>..</c>, no name that ends in a dot or a space.
    /// </summary>
    internal static bool IsSafe(string path) => path.Length > 0 && path.Split('/').All(IsSafeName);

    /// <summary><c>a/b/c</c> gives <c>a</c>, <c>a/b</c>: the folders above a file, the outermost first.</summary>
    internal static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            yield return path[..slash];
    }

    private static bool IsSafeName(string name) =>
        name.Length > 0 && name[^1] is not ('.' or ' ') && !name.Any(c => char.IsControl(c) || "<>:\"\\|?*".Contains(c, StringComparison.Ordinal));
}
