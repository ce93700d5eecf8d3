using System.Collections.Immutable;
using System.Text;
using SummitSite.Output;

namespace SummitSite.Exports.Data;

/// <summary>Pieces of built files, to show in the reference what they look like. The files are those of a small site.</summary>
internal sealed class Excerpt(ImmutableArray<OutputFile> sample)
{
    /// <summary>The whole file.</summary>
    internal string Whole(string path) => string.Join('\n', Lines(path)).TrimEnd('\n');

    /// <summary>The first lines of a file.</summary>
    internal string Start(string path, int count) => string.Join('\n', Lines(path).Take(count));

    /// <summary>The lines from the first that has some words to the first after it that has others.</summary>
    internal string Between(string path, string first, string last)
    {
        var lines = Lines(path);
        var start = Array.FindIndex(lines, l => l.Contains(first, StringComparison.Ordinal));
        return string.Join('\n', lines[start..(Array.FindIndex(lines, start, l => l.Contains(last, StringComparison.Ordinal)) + 1)]);
    }

    /// <summary>The innermost object of an indented JSON file that begins before the first line with some words, moved to the margin.</summary>
    internal string Object(string path, string words)
    {
        var lines = Lines(path);
        var start = Array.FindLastIndex(lines, Array.FindIndex(lines, l => l.Contains(words, StringComparison.Ordinal)), l => l.EndsWith('{'));
        var indent = lines[start].Length - lines[start].TrimStart().Length;
        var end = Array.FindIndex(lines, start, l => l.TrimEnd(',') == new string(' ', indent) + "}");
        return string.Join('\n', lines[start..(end + 1)].Select(l => l[indent..])).TrimEnd(',');
    }

    private string[] Lines(string path) => Encoding.UTF8.GetString(sample.First(f => f.Path == path).Bytes.Span).ReplaceLineEndings("\n").Split('\n');
}
