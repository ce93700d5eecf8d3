using System.Text.RegularExpressions;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>What is said of a file whose name is no id: what it should be called, unless it is what a file manager makes of a file that was copied.</summary>
internal static partial class FileNames
{
    internal static Diagnostic Report(string path, FileKind kind)
    {
        var stem = FileKind.Stem(path);
        if (Copy().Match(stem) is { Success: true } copy && Slug.IsSlug(copy.Groups["name"].Value))
            return Rules.FileIsACopy(path, copy.Groups["name"].Value, kind.Ending);
        return Rules.FileNameIsNoSlug(path, Slug.From(stem) is { Length: > 0 } slug ? slug + kind.Ending : null);
    }

    // "a (copy)", "a (2)", "a copy 2", "a - Copy", "Copy of a", and what a shared folder makes of two versions.
    [GeneratedRegex(@"^((copy of|kopie von) )?(?<name>[a-z0-9-]+?)(?(1)|(( -)? ?\(?(copy|kopie)\)?( \(?\d+\)?)?| ?\(\d+\)| \(.*conflict.*\)))$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Copy();
}
