using SummitSite.Text;

namespace SummitSite.Finishing.Faults;

/// <summary>Finds the words of a page again in the file its content came from.</summary>
internal static class WrittenPlace
{
    /// <summary>
    /// Where the words stand, not as a part of longer ones: the first place from the content's own on, or else the first in the file. Null when they do not.
    /// </summary>
    internal static Location? Find(Location? content, string? words)
    {
        if (content is null || string.IsNullOrWhiteSpace(words))
            return null;
        var text = content.Source.Content;
        foreach (var written in new[] { words, Uri.UnescapeDataString(words) })
        {
            var at = IndexOf(text, written, content.Span.Start);
            if (at < 0)
                at = IndexOf(text, written, 0);
            if (at >= 0)
                return content.Source.At(at, written.Length);
        }
        return null;
    }

    private static int IndexOf(string text, string words, int from)
    {
        for (var at = text.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = text.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (IsEdge(text, at - 1) && IsEdge(text, at + words.Length))
                return at;
        return -1;
    }

    private static bool IsEdge(string text, int at) => at < 0 || at >= text.Length || !(char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_' or '/' or '#' or '.' or '?');
}
