using SummitSite.Content;
using SummitSite.Reading.Fields;

namespace SummitSite.Reading;

/// <summary>
/// A kind of file that editors write: where it stands (<c>content/speakers/*.md</c>), what it is for, its fields, what its body is for
/// (null for a YAML file), and the kind of the entries it holds (null for files nobody refers to).
/// </summary>
internal sealed record FileKind(string Pattern, Descriptor Descriptor, string? Body, EntryKind? Holds)
{
    /// <summary>Whether the path is one of this kind: the pattern's folder and ending, and no deeper folder.</summary>
    internal bool Matches(string path)
    {
        var star = Pattern.IndexOf('*', StringComparison.Ordinal);
        if (star < 0)
            return path == Pattern;
        return path.StartsWith(Pattern[..star], StringComparison.Ordinal)
            && path.EndsWith(Pattern[(star + 1)..], StringComparison.Ordinal)
            && path.IndexOf('/', star) < 0;
    }

    /// <summary>The file's name without folder and ending.</summary>
    internal static string Stem(string path) => path[(path.LastIndexOf('/') + 1)..path.LastIndexOf('.')];
}
