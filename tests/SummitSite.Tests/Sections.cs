using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SummitSite.Tests;

/// <summary>
/// A text in parts, in the manner of Go's txtar: words on what it is, then parts, each opened by a line <c>-- heading --</c>.
/// A part's text has its final line end, if there is one.
/// </summary>
internal sealed partial record Sections(string Preamble, ImmutableArray<(string Heading, string Text)> Parts)
{
    internal static Sections Split(string text)
    {
        var marks = Mark().Matches(text);
        var ends = marks.Skip(1).Select(m => m.Index).Append(text.Length);
        var parts = marks.Zip(ends, (mark, end) => (mark.Groups["heading"].Value, text[(mark.Index + mark.Length)..end]));
        return new Sections(text[..(marks.Count == 0 ? text.Length : marks[0].Index)].Trim(), [.. parts]);
    }

    [GeneratedRegex("^-- (?<heading>.+) --(\n|\\z)", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Mark();
}
