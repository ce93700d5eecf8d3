using System.Collections.Immutable;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0901 = new(
        "SS0901", Severity.Error, "No site in this folder",
        "A site's root is the folder that holds `content`. Run the program there, or name the folder with --root.",
        "Running build inside content.");

    private static readonly Rule SS0902 = new(
        "SS0902", Severity.Error, "An output folder with files of others",
        "The folder holds files and no build has ever written there, so it may be the wrong one. With --force the site is written beside them; even then none of them is replaced or removed.",
        "build --output ~/Documents");

    private static readonly Rule SS0903 = new(
        "SS0903", Severity.Error, "An output folder that is part of the site",
        "The site is written to a folder of its own, which is neither among its sources nor around them.",
        "build --output content");

    private static readonly Rule SS0904 = new(
        "SS0904", Severity.Error, "A base address that is none",
        "The base address is where the site will be published: https, a host, and the path in front of all pages.",
        "--base-url example.org  should be  --base-url https://example.org/");

    private static ImmutableArray<Rule> SettingRules => [SS0901, SS0902, SS0903, SS0904];

    internal static Diagnostic NoContentFolder(string root) =>
        SS0901.At(null, $"There is no folder 'content' {(root == "." ? "here" : $"in '{root}'")}. Run this in the site's root, or name that with --root.");

    internal static Diagnostic ForeignFolder(string folder) =>
        SS0902.At(null, $"'{folder}' holds files that no build of ours wrote, so nothing was written. Choose another folder, or add --force to write beside them.");

    internal static Diagnostic OutputOverSite(string folder, string part) =>
        SS0903.At(null, $"The site cannot be written to '{folder}': that would mix it with {part}. Choose a folder of its own, such as wwwroot.");

    internal static Diagnostic BaseUrlForm(string written) =>
        SS0904.At(null, $"'{written}' is not a base address. Write it in full, such as https://example.org/ or https://example.org/anchorage/, without ? and #.");
}
