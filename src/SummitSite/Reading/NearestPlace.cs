using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>Where a file that nobody reads was probably meant to stand.</summary>
internal static class NearestPlace
{
    /// <summary>The path and its kind, or null when nothing is near.</summary>
    internal static (string Path, FileKind Kind)? Of(string path, ImmutableArray<FileKind> kinds)
    {
        if (kinds.FirstOrDefault(k => k.IsOne && NearestName.Of(path, [k.Pattern]) is not null) is { } one)
            return (one.Pattern, one);
        var name = path[(path.LastIndexOf('/') + 1)..];
        return NearestFolder(path, kinds) is { } kind ? (kind.Folder + (kind.IsEntry && Slug.Near(FileKind.BareStem(name)) is { } slug ? slug : FileKind.BareStem(name)) + kind.Ending, kind) : null;
    }

    // The folder it is in or below, one of nearly that name, or the one with the file's own name.
    private static FileKind? NearestFolder(string path, ImmutableArray<FileKind> kinds)
    {
        var many = kinds.Where(k => !k.IsOne).ToDictionary(k => k.Folder.Split('/')[1], StringComparer.Ordinal);
        var parts = path.Split('/');
        var near = parts.Length > 2 ? NearestName.Of(parts[1], many.Keys) : FileKind.Stem(path);
        return near is null ? null : many.GetValueOrDefault(near);
    }
}
