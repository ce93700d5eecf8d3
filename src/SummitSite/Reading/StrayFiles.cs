using SummitSite.Diagnostics;

namespace SummitSite.Reading;

/// <summary>What to do with a file that nobody reads: by its ending, a picture and a document of another program are meant otherwise than a text.</summary>
internal static class StrayFiles
{
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".webp", ".avif", ".gif", ".svg"];

    private static readonly string[] Documents = [".docx", ".doc", ".odt", ".rtf", ".pdf", ".html", ".htm", ".pages", ".xlsx", ".csv"];

    /// <summary>The message; <paramref name="near"/> is the place it was probably meant to have.</summary>
    internal static Diagnostic Report(string path, string? near)
    {
        var ending = path[Math.Max(path.LastIndexOf('.'), path.LastIndexOf('/'))..].ToLowerInvariant();
        return Pictures.Contains(ending) ? Rules.UnreadPicture(path, $"/images/{path[(path.LastIndexOf('/') + 1)..]}")
            : Documents.Contains(ending) ? Rules.UnreadDocument(path, near)
            : Rules.UnreadFile(path, near);
    }
}
