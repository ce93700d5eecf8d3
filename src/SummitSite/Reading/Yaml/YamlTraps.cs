using SummitSite.Diagnostics;
using SummitSite.Text;
using YamlDotNet.Core;

namespace SummitSite.Reading.Yaml;

/// <summary>
/// The mistakes that YAML reports far from where they were made, or in words for programmers, said at the right line in words for editors.
/// </summary>
internal static class YamlTraps
{
    /// <summary>What can be told from the lines alone, before parsing: a tab that indents.</summary>
    internal static Diagnostic? Find(SourceText source, TextSpan span)
    {
        foreach (var (start, line) in Lines(source, span))
        {
            var indent = line.Length - line.TrimStart(' ', '\t').Length;
            var tab = line.AsSpan(0, indent).IndexOf('\t');
            if (tab >= 0 && indent < line.Length)
                return Rules.TabInYaml(source.At(start + tab, 1));
        }
        return null;
    }

    /// <summary>A message for a mistake in the syntax, at the line that was written wrongly as far as that can be told.</summary>
    internal static Diagnostic Explain(SourceText source, TextSpan span, YamlException fault)
    {
        var at = source.At(span.Start + (int)fault.Start.Index);
        if (UnclosedQuote(source, span, at.Span.Start) is { } open)
            return Rules.UnclosedQuote(open.At, open.Mark);
        if (TextAfterQuote(source, at) is { } afterQuote)
            return Rules.TextAfterClosingQuote(afterQuote);
        if (ColonInText(source, at) is { } colon)
            return Rules.ColonInText(colon);
        if (ReservedStart(source, at) is { } reserved)
            return Rules.ReservedFirstCharacter(reserved, source.Content[reserved.Span.Start]);
        return Rules.YamlSyntax(FirstWordOn(source, at));
    }

    /// <summary>`title: One: two`: a colon and a space inside unquoted text, on the line of the fault or the one before.</summary>
    private static Location? ColonInText(SourceText source, Location at)
    {
        foreach (var line in new[] { at.Line, at.Line - 1 })
        {
            var text = source.Line(line);
            var first = text.IndexOf(": ", StringComparison.Ordinal);
            if (first < 0)
                continue;
            var value = text[(first + 2)..].TrimStart();
            var second = text.IndexOf(": ", first + 2, StringComparison.Ordinal);
            if (second > 0 && value.Length > 0 && value[0] is not ('"' or '\'' or '|' or '>' or '[' or '{' or '#'))
                return source.At(source.LineStart(line) + second, 1);
        }
        return null;
    }

    private static (Location At, char Mark)? UnclosedQuote(SourceText source, TextSpan span, int faultAt)
    {
        foreach (var (start, line) in Lines(source, span))
        {
            if (start > faultAt)
                return null;
            var value = ValueStart(line);
            if (value < 0 || line[value] is not ('"' or '\''))
                continue;
            var mark = line[value];
            if (!IsClosed(line, value, mark) && !ClosesLater(source, span, start + line.Length, mark))
                return (source.At(start + value, 1), mark);
        }
        return null;
    }

    private static bool IsClosed(string line, int open, char mark)
    {
        for (var i = open + 1; i < line.Length; i++)
            if (mark == '"' && line[i] == '\\')
                i++;
            else if (line[i] == mark)
                return true;
        return false;
    }

    // A quoted text may run over lines; it is unclosed when a line that opens a field comes before the closing mark.
    private static bool ClosesLater(SourceText source, TextSpan span, int from, char mark)
    {
        foreach (var (_, line) in Lines(source, new TextSpan(from, span.End - from)))
        {
            if (ValueStart(line) > 0 && line.TrimStart() is var text && text.IndexOf(':', StringComparison.Ordinal) is > 0 and < 24
                && !text[..text.IndexOf(':', StringComparison.Ordinal)].Contains(' ', StringComparison.Ordinal))
                return false;
            if (line.Contains(mark, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static Location? TextAfterQuote(SourceText source, Location at)
    {
        foreach (var number in new[] { at.Line, at.Line - 1 })
        {
            var line = source.Line(number);
            var value = ValueStart(line);
            if (value < 0 || line[value] is not ('"' or '\''))
                continue;
            var close = line.IndexOf(line[value], value + 1);
            if (close > 0 && line[(close + 1)..].Trim() is { Length: > 0 } rest && rest[0] is not ('#' or ',' or ']' or '}'))
                return source.At(source.LineStart(number) + close, 1);
        }
        return null;
    }

    private static Location? ReservedStart(SourceText source, Location at)
    {
        var line = source.Line(at.Line);
        var value = ValueStart(line);
        return value >= 0 && line[value] is '@' or '`' or '%' or '*' or '&' or '!' or '[' or '{'
            ? source.At(source.LineStart(at.Line) + value, 1)
            : null;
    }

    private static Location FirstWordOn(SourceText source, Location at)
    {
        var line = source.Line(at.Line);
        var indent = line.Length - line.TrimStart().Length;
        return source.At(source.LineStart(at.Line) + indent, Math.Max(1, line.Trim().Length));
    }

    /// <summary>Where the value on a line begins, after `key:` or `-`; -1 when there is none.</summary>
    private static int ValueStart(string line)
    {
        var at = line.Length - line.TrimStart(' ').Length;
        while (at + 1 < line.Length && line[at] == '-' && line[at + 1] == ' ')
            at += 2;
        var colon = line.IndexOf(": ", at, StringComparison.Ordinal);
        var isKey = colon > 0 && !line.AsSpan(at, colon - at).ContainsAny("\"' ");
        at = isKey ? colon + 2 : at;
        while (at < line.Length && line[at] == ' ')
            at++;
        return at < line.Length ? at : -1;
    }

    private static IEnumerable<(int Start, string Text)> Lines(SourceText source, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End)
        {
            var end = source.Content.IndexOf('\n', start, span.End - start);
            var stop = end < 0 ? span.End : end;
            yield return (start, source.Content[start..stop].TrimEnd('\r'));
            start = stop + 1;
        }
    }
}
