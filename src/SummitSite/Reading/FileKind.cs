using SummitSite.Content;
using SummitSite.Reading.Fields;
using SummitSite.Reading.Kinds;

namespace SummitSite.Reading;

/// <summary>
/// A kind of file that editors write: where it stands (<c>content/speakers/*.md</c>), what it is for, its fields, what its body is for
/// (null for a YAML file), and the kind of the entries it holds (null for files nobody refers to).
/// </summary>
internal sealed record FileKind(string Pattern, Descriptor Descriptor, string? Body, EntryKind? Holds)
{
    /// <summary>The kind in a word, as its entries, or else its file or folder, are called: <c>speaker</c>, <c>house-style</c>.</summary>
    internal string Word => Holds?.Word() ?? (IsOne ? Stem(Pattern) : Folder[(Folder[..^1].LastIndexOf('/') + 1)..^1]);

    /// <summary>Whether it is a single file, not a folder of them.</summary>
    internal bool IsOne => !Pattern.Contains('*', StringComparison.Ordinal);

    /// <summary>Whether each file is one entry, whose id is the file's name; otherwise it is a list of entries.</summary>
    internal bool IsEntry => Descriptor.Fields.Contains(FileId.Field);

    /// <summary>The folder of its files, with a slash at the end.</summary>
    internal string Folder => Pattern[..(Pattern.LastIndexOf('/') + 1)];

    /// <summary>The ending of its files, with the dot.</summary>
    internal string Ending => Pattern[Pattern.LastIndexOf('.')..];

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
    internal static string Stem(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.LastIndexOf('.') is >= 0 and var dot ? name[..dot] : name;
    }

    /// <summary>The file's name without folder and without any of its endings: Windows hides the second of <c>ada.md.txt</c>.</summary>
    internal static string BareStem(string path)
    {
        var stem = Stem(path);
        return stem.EndsWith(".md", StringComparison.Ordinal) || stem.EndsWith(".yaml", StringComparison.Ordinal) || stem.EndsWith(".yml", StringComparison.Ordinal) ? Stem(stem) : stem;
    }
}
