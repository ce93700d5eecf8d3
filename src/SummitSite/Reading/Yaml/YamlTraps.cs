using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading.Yaml;

/// <summary>
/// The mistakes that YAML reports far from where they were made, or in words for programmers, said at the right line in words for editors.
/// </summary>
internal static class YamlTraps
{
    /// <summary>What can be told from the lines alone, before parsing: a tab, or a space that is none, that indents.</summary>
    internal static Diagnostic? Find(SourceText source, TextSpan span)
    {
        for (var line = YamlLine.First(source, span); line is not null; line = line.Next)
        {
            var odd = line.Text.AsSpan(0, line.Text.Length - line.Text.TrimStart().Length).IndexOfAnyExcept(' ');
            if (odd < 0 || line.IsBlank)
                continue;
            var at = source.At(line.Start + odd, 1);
            return line.Text[odd] == '\t' ? Rules.TabInYaml(at) : Rules.InvisibleCharacter(at, line.Text[odd]);
        }
        return null;
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
