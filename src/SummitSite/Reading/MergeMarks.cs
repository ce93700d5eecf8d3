using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>The lines with which Git marks two versions of a passage.</summary>
internal static class MergeMarks
{
    /// <summary>The first such line. Equals signs alone are one only in YAML: in Markdown they underline a heading.</summary>
    internal static Location? Find(SourceText source, bool isMarkdown)
    {
        for (var at = 0; at < source.Content.Length;)
        {
            var end = source.Content.IndexOf('\n', at) is >= 0 and var found ? found : source.Content.Length;
            if (IsMark(source.Content.AsSpan(at, end - at).TrimEnd('\r'), isMarkdown))
                return source.At(at, 7);
            at = end + 1;
        }
        return null;
    }

    private static bool IsMark(ReadOnlySpan<char> line, bool isMarkdown) =>
        line.StartsWith("<<<<<<< ", StringComparison.Ordinal) || line.StartsWith(">>>>>>> ", StringComparison.Ordinal)
        || line.StartsWith("||||||| ", StringComparison.Ordinal) || (line is "=======" && !isMarkdown);
}
