using SummitSite.Diagnostics;
using SummitSite.Reading.Yaml;
using SummitSite.Text;

namespace SummitSite.Reading;

/// <summary>What went wrong with the two lines of three hyphens around the fields of a Markdown file.</summary>
internal static class FrontMatterSlips
{
    /// <summary>Why the file does not start with its fields.</summary>
    internal static Diagnostic AtStart(SourceText source)
    {
        var whole = new TextSpan(0, source.Content.Length);
        var first = YamlLine.First(source, whole);
        if (Lines(source).FirstOrDefault(l => !l.IsBlank) is not { } line)
            return Rules.NoFrontMatter(source.At(0), null);
        var text = line.Text.Trim();
        if (text == "---")
            return Rules.FrontMatterTooLow(source.At(line.Start, line.Text.Length));
        if (text.All(c => c is '-' or '–' or '—' or '+' or '*' or '_' or '=') || text.StartsWith("```", StringComparison.Ordinal))
            return Rules.FrontMatterMarks(source.At(line.Start + line.Indent, text.Length), text);
        return line.HasKey && line.Start == first!.Start ? Rules.FrontMatterNotOpened(source.At(0, line.Text.Length)) : Rules.NoFrontMatter(source.At(0), text.StartsWith("# ", StringComparison.Ordinal) ? text[2..].Trim() : null);
    }

    /// <summary>Why no line ends the fields: at the line that nearly does, or else at the first that is not one of them.</summary>
    internal static Diagnostic AtEnd(SourceText source)
    {
        foreach (var line in Lines(source).Skip(1).Where(l => !l.IsBlank))
        {
            // Two or four hyphens, a dash that a phone has made of them, or spaces before them.
            if (line.Text.Trim().All(c => c is '-' or '–' or '—'))
                return Rules.FrontMatterNotClosed(source.At(line.Start, line.Text.TrimEnd().Length));
            if (line.Text.StartsWith("--- ", StringComparison.Ordinal))
                return Rules.FrontMatterTextBehind(source.At(line.Start, line.Text.TrimEnd().Length));
        }
        var text = Lines(source).Skip(1).FirstOrDefault(l => l is { IsBlank: false, IsComment: false, HasKey: false, IsItem: false, Indent: 0 });
        return Rules.FrontMatterNotClosed(text is null ? source.At(0, 3) : source.At(text.Start, text.Text.TrimEnd().Length));
    }

    private static IEnumerable<YamlLine> Lines(SourceText source)
    {
        for (var line = YamlLine.First(source, new TextSpan(0, source.Content.Length)); line is not null; line = line.Next)
            yield return line;
    }
}
