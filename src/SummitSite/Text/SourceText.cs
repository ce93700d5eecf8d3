using System.Collections.Immutable;

namespace SummitSite.Text;

/// <summary>
/// A text and the path it came from. The path is relative to the site's root, with forward slashes, on every platform:
/// no path of a machine ever reaches a message or an output.
/// </summary>
public sealed class SourceText(string path, string content)
{
    private ImmutableArray<int> lineStarts;

    /// <summary>Path below the site's root, such as <c>content/site.yaml</c>.</summary>
    public string Path { get; } = path;

    /// <summary>The whole text, without a byte order mark, line ends as written.</summary>
    public string Content { get; } = content;

    /// <summary>A place in this text; a span that runs past the end is cut to it.</summary>
    public Location At(int start, int length = 0)
    {
        var from = Math.Clamp(start, 0, Content.Length);
        return new Location(this, new TextSpan(from, Math.Clamp(length, 0, Content.Length - from)));
    }

    /// <summary>The text of the span.</summary>
    public string Slice(TextSpan span) => Content.Substring(span.Start, span.Length);

    /// <summary>One-based line and column (in UTF-16 units) of an offset.</summary>
    internal (int Line, int Column) LineAndColumn(int offset)
    {
        var starts = LineStarts();
        var index = starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        return (line + 1, offset - starts[line] + 1);
    }

    /// <summary>The text of a one-based line, without its line end; empty past the end.</summary>
    internal string Line(int line)
    {
        var starts = LineStarts();
        if (line < 1 || line > starts.Length)
            return "";
        var end = line < starts.Length ? starts[line] : Content.Length;
        return Content[starts[line - 1]..end].TrimEnd('\r', '\n');
    }

    /// <summary>The offset at which a one-based line starts.</summary>
    internal int LineStart(int line) => LineStarts() is var starts && line <= starts.Length ? starts[Math.Max(line, 1) - 1] : Content.Length;

    private ImmutableArray<int> LineStarts()
    {
        if (!lineStarts.IsDefault)
            return lineStarts;
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = 0; i < Content.Length; i++)
            if (Content[i] == '\n' || (Content[i] == '\r' && (i + 1 == Content.Length || Content[i + 1] != '\n')))
                starts.Add(i + 1);
        return lineStarts = starts.ToImmutable();
    }
}
