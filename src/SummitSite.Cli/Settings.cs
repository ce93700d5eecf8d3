namespace SummitSite.Cli;

/// <summary>How findings are written.</summary>
internal enum Format
{
    Text,
    Json,
    GitHub,
    Sarif,
}

/// <summary>What every verb may be told.</summary>
/// <param name="Root">The site's root, absolute.</param>
/// <param name="RootName">The root as it was named: <c>.</c>, or what was written.</param>
/// <param name="Format">How findings are written.</param>
/// <param name="Quiet">Only errors, and nothing on standard output.</param>
/// <param name="Verbose">Source lines even without a terminal, and details.</param>
/// <param name="Color">Whether colours are wanted and can be shown.</param>
internal sealed record Settings(string Root, string RootName, Format Format, bool Quiet, bool Verbose, bool Color)
{
    /// <summary>
    /// What stands before every path in a message, so that it leads from where the program was started: empty or ending in a slash.
    /// A root that was named absolutely is left out: no path of a machine stands in a message.
    /// </summary>
    internal string PathPrefix(string folder)
    {
        if (Path.IsPathFullyQualified(RootName))
            return "";
        var relative = Path.GetRelativePath(folder, Root).Replace('\\', '/');
        return relative == "." ? "" : relative + "/";
    }
}
