using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading.Yaml;

/// <summary>
/// The mistakes that YAML reports far from where they were made, or in words for programmers, said at the right line in words for editors.
/// </summary>
internal static class YamlTraps
{
    /// <summary>What can be told from the lines alone, before parsing: a tab, or a space that is none, that indents; curly marks around the items of a list.</summary>
    internal static Diagnostic? Find(SourceText source, TextSpan span)
    {
        for (var line = YamlLine.First(source, span); line is not null; line = line.Next)
            if (!line.IsBlank && (Indented(source, line) ?? CurlyItem(source, line)) is { } mistake)
                return mistake;
        return null;
    }

    private static Diagnostic? Indented(SourceText source, YamlLine line)
    {
        var odd = line.Text.AsSpan(0, line.Text.Length - line.Text.TrimStart().Length).IndexOfAnyExcept(' ');
        if (odd < 0)
            return null;
        var at = source.At(line.Start + odd, 1);
        return line.Text[odd] == '\t' ? Rules.TabInYaml(at) : Rules.InvisibleCharacter(at, line.Text[odd]);
    }

    // To YAML curly marks are letters: a comma between them would part the item in two.
    private static Diagnostic? CurlyItem(SourceText source, YamlLine line)
    {
        if (!line.HasKey || !line.HasValue || line.Text[line.Value] != '[')
            return null;
        for (var at = line.Value + 1; at < line.Text.Length; at++)
            if (line.Text[at] is '“' or '„' or '‘' && line.Text.AsSpan(0, at).TrimEnd()[^1] is '[' or ',')
                return Rules.CurlyItem(source.At(line.Start + at, 1), Between(line.Text, at));
        return null;
    }

    private static string Between(string text, int open) => text.AsSpan(open + 1).IndexOfAny("”“’]") is >= 0 and var length ? text.Substring(open + 1, length) : text[(open + 1)..];

    /// <summary>
    /// The rest of a line that YAML drops behind plain text because it starts with a number sign: "Ferry #1 leaves". A comment has a space behind its sign.
    /// Null when there is none.
    /// </summary>
    internal static Location? Cut(SourceText source, int end)
    {
        var text = source.Content;
        var at = end;
        while (at < text.Length && text[at] == ' ')
            at++;
        if (at + 1 >= text.Length || text[at] != '#' || text[at + 1] is ' ' or '#' or '!' or '\r' or '\n')
            return null;
        return source.At(at, (text.IndexOf('\n', at) is >= 0 and var stop ? stop : text.Length) - at);
    }

    /// <summary>What is said of <c>{{ title }}</c>, which to YAML is a group in a group; null when something else stands there.</summary>
    internal static Diagnostic? Placeholder(SourceText source, int start)
    {
        var line = source.Content.AsSpan(start);
        line = line.IndexOf('\n') is >= 0 and var stop ? line[..stop] : line;
        return line.StartsWith("{{") && line.IndexOf("}}") is > 0 and var end ? Rules.Placeholder(source.At(start, end + 2), line[..(end + 2)].ToString()) : null;
    }

    /// <summary>A message for a stretch that cannot be parsed: the first mistake that its lines show up to the place where the parser gave up.</summary>
    internal static Diagnostic Explain(SourceText source, TextSpan span, int faultAt)
    {
        if (new YamlDiagnosis(source, span).First(faultAt) is { } mistake)
            return mistake;
        var line = source.At(faultAt).Line;
        var text = source.Line(line);
        return Rules.YamlSyntax(source.At(source.LineStart(line) + text.Length - text.TrimStart().Length, Math.Max(1, text.Trim().Length)));
    }
}
