using SummitSite.Diagnostics;
using SummitSite.Reading.Fields;
using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>The fields at the top of a Markdown file, between two lines of three hyphens.</summary>
internal static class FrontMatter
{
    /// <summary>The spans of the fields and of the body, or null (reported) when one of the two lines or what should stand between them is missing.</summary>
    internal static (TextSpan Fields, TextSpan Body)? Split(SourceText source, ReadScope scope)
    {
        var text = source.Content;
        if (LineAt(text, 0) != "---")
        {
            scope.Report(FrontMatterSlips.AtStart(source));
            return null;
        }
        var start = NextLine(text, 0);
        for (var at = start; at < text.Length; at = NextLine(text, at))
            if (LineAt(text, at) == "---")
            {
                var body = NextLine(text, at);
                if (text.AsSpan(start, at - start).Trim().IsEmpty)
                {
                    scope.Report(Rules.EmptyFrontMatter(source.At(at, 3)));
                    return null;
                }
                return (new TextSpan(start, at - start), new TextSpan(body, text.Length - body));
            }
        scope.Report(FrontMatterSlips.AtEnd(source));
        return null;
    }

    private static string LineAt(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return text[start..(end < 0 ? text.Length : end)].TrimEnd();
    }

    private static int NextLine(string text, int start) => text.IndexOf('\n', start) is >= 0 and var end ? end + 1 : text.Length;
}
