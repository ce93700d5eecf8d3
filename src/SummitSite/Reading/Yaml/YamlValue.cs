using System.Buffers;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading.Yaml;

/// <summary>The value that starts on a line and may run over the next: whether it is closed, and what may not stand in it.</summary>
internal sealed class YamlValue(SourceText source, TextSpan span, YamlLine line)
{
    private static readonly SearchValues<char> LeftBehind = SearchValues.Create("\"'“”‘’]}),; ");

    private readonly string text = source.Content;
    private readonly int start = line.Start + line.Value;

    /// <summary>The mistake in the value, or else the first line after it.</summary>
    internal (Diagnostic? Mistake, YamlLine? Next) Check()
    {
        if (!line.HasValue)
            return (null, line.Next);
        return text[start] switch
        {
            '"' or '\'' => CheckQuoted(),
            '[' or '{' => CheckBrackets(),
            '|' or '>' => CheckBlock(),
            '-' or '?' when IsAlone(start) => (text[start] == '-' && line.HasKey ? ListOnLine(RestOfLine(start + 1)) : Rules.ReservedFirstCharacter(source.At(start, 1), text[start]), null),
            var first when IsReserved(first) => (Rules.ReservedFirstCharacter(source.At(start, 1), text[start]), null),
            _ => CheckPlain(),
        };
    }

    // What could be an id is an item; other text is meant as text.
    private Diagnostic ListOnLine(string rest) =>
        Slug.IsSlug(rest) ? Rules.YamlListOnLine(source.At(start, 1), rest) : Rules.YamlDashBeforeText(source.At(start, 1));

    private static bool IsReserved(char first) => first is '@' or '`' or '%' or '&' or '*' or '!';

    private bool IsAlone(int at) => at + 1 >= span.End || text[at + 1] is ' ' or '\n' or '\r';

    private (Diagnostic?, YamlLine?) CheckQuoted()
    {
        var end = EndOfQuote(start);
        if (end < 0)
            return (Unclosed(), null);
        if (text[start] == '"' && YamlEscapes.Wrong(text, start, end) is { } escape)
            return (Rules.YamlEscape(source.At(escape, 2), text[escape + 1]), null);
        return RestOfLine(end) switch
        {
            "" => (null, LineAfter(end)),
            "," or ";" => (Rules.StrayComma(source.At(text.IndexOfAny([',', ';'], end), 1)), null),
            _ => (Rules.TextAfterClosingQuote(source.At(end - 1, 1)), null),
        };
    }

    // A word processor has made the second mark curly, or it is missing.
    private Diagnostic Unclosed()
    {
        var last = line.Text.TrimEnd().Length - 1;
        return line.Text[last] is '“' or '”' or '‘' or '’' && line.Start + last > start
            ? Rules.MixedQuotes(source.At(line.Start + last, 1), text[start], line.Text[last])
            : Rules.UnclosedQuote(source.At(start, 1), text[start]);
    }

    // Behind the mark of a block stands at most how its line ends are kept; its text starts on the next line.
    private (Diagnostic?, YamlLine?) CheckBlock() =>
        RestOfLine(start + 1).AsSpan().TrimStart("+-0123456789").IsEmpty ? (null, Below(line.Next)) : (Rules.ReservedFirstCharacter(source.At(start, 1), text[start]), null);

    private (Diagnostic?, YamlLine?) CheckBrackets()
    {
        var open = new Stack<int>();
        for (var at = start; at < span.End; at++)
        {
            if (text[at] == '\n' && EndsBrackets(at, open.Peek()) is { } mistake)
                return (mistake, null);
            if (text[at] is '"' or '\'' && StartsToken(at))
            {
                var end = EndOfQuote(at);
                if (end < 0)
                    return (Rules.UnclosedQuote(source.At(at, 1), text[at]), null);
                at = end - 1;
            }
            else if (IsReserved(text[at]) && StartsToken(at))
                return (Rules.ReservedFirstCharacter(source.At(at, 1), text[at]), null);
            else if (text[at] == ',' && StartsToken(at))
                return (Rules.YamlDoubleComma(source.At(at, 1)), null);
            else if (text[at] == '#' && text[at - 1] is ' ' or '\n')
                at = LineEnd(at) - 1;
            else if (text[at] is '[' or '{')
                open.Push(at);
            else if (text[at] is ']' or '}' && open.Pop() is var last && text[last] != Opening(text[at]))
                return (Unclosed(open.Any(o => text[o] == Opening(text[at])) ? last : at), null);
            if (open.Count == 0)
                return RestOfLine(at + 1) is { Length: > 0 } rest ? (NoList(at + 1, rest), null) : (null, LineAfter(at + 1));
        }
        return (Unclosed(open.Peek()), null);
    }

    // Text, or a link as Markdown has it, that starts with a bracket; or marks that were left behind one that closes.
    private Diagnostic NoList(int closing, string rest)
    {
        if (rest.StartsWith("(http", StringComparison.Ordinal) && rest.IndexOf(')', StringComparison.Ordinal) is > 0 and var end && line.HasKey)
            return Rules.MarkdownLinkInYaml(source.At(start, 1), line.Name!, rest[1..end]);
        return YamlTraps.Placeholder(source, start)
            ?? (rest.AsSpan().ContainsAnyExcept(LeftBehind)
                ? Rules.ReservedFirstCharacter(source.At(start, 1), text[start])
                : Rules.YamlBehindBracket(source.At(text.IndexOf(rest, closing, StringComparison.Ordinal), rest.Length), text[start], text[closing - 1], rest));
    }

    private static char Opening(char closing) => closing == ']' ? '[' : '{';

    // What a new line inside brackets says of them: text goes on further right, fields in curly brackets after a comma; anything else is not meant to be inside.
    private Diagnostic? EndsBrackets(int lineEnd, int bracket)
    {
        if (YamlLine.First(source, new TextSpan(lineEnd + 1, span.End - lineEnd - 1)) is not { IsBlank: false } next || next.Text[next.Indent] is ']' or '}')
            return null;
        var goesOn = text[bracket] == '{' && text.AsSpan(bracket, lineEnd - bracket).TrimEnd()[^1] is ',' or '{';
        if (next.IsItem || next.HasKey && (next.Indent <= Parent || !goesOn))
            return Unclosed(bracket);
        return next.Indent <= Parent ? Rules.YamlStrayLine(source.At(next.Start + next.Indent, next.Text.Length - next.Indent)) : null;
    }

    private Diagnostic Unclosed(int bracket)
    {
        var last = text.AsSpan(0, LineEnd(bracket)).TrimEnd().Length - 1;
        return text[bracket] is '[' or '{' && text[last] == ')' ? Rules.OtherBracket(source.At(last, 1), text[bracket], ')') : Rules.UnclosedBracket(source.At(bracket, 1), text[bracket]);
    }

    private (Diagnostic?, YamlLine?) CheckPlain()
    {
        if (ColonIn(line.Text, line.Value) is { } colon)
            return (text[start] is '“' or '„' ? Rules.CurlyAroundColon(source.At(start, 1)) : Rules.ColonInText(source.At(line.Start + colon, 1), line.Text.AsSpan(colon + 1).TrimEnd().IsEmpty), null);
        var next = line.Next;
        for (; next is not null && (next.IsBlank || next.Indent > Parent && !next.HasKey); next = next.Next)
            if (!next.IsBlank && ColonIn(next.Text, next.Indent) is { } inside)
                return (Rules.ColonInText(source.At(next.Start + inside, 1), next.Text.AsSpan(inside + 1).TrimEnd().IsEmpty), null);
        return (null, next);
    }

    /// <summary>The column that text of this value must be indented further than.</summary>
    private int Parent => line.HasKey ? line.Field : line.Indent;

    // The column of a colon that YAML takes for the end of a field's name.
    private static int? ColonIn(string text, int from)
    {
        var comment = text.IndexOf(" #", from, StringComparison.Ordinal);
        var value = comment < 0 ? text : text[..comment];
        var at = value.IndexOf(": ", from, StringComparison.Ordinal);
        return at >= 0 ? at : value.TrimEnd().EndsWith(':') && value.TrimEnd().Length > from ? value.TrimEnd().Length - 1 : null;
    }

    // The offset behind the closing mark; -1 when a line that opens a field, or the end, comes first.
    private int EndOfQuote(int open)
    {
        var mark = text[open];
        for (var at = open + 1; at < span.End; at++)
            if (text[at] == '\n' && OpensField(at + 1))
                return -1;
            else if (mark == '"' && text[at] == '\\')
                at++;
            else if (text[at] == mark && mark == '\'' && at + 1 < span.End && text[at + 1] == mark)
                at++;
            else if (text[at] == mark)
                return at + 1;
        return -1;
    }

    private bool OpensField(int lineStart) =>
        YamlLine.First(source, new TextSpan(lineStart, span.End - lineStart)) is { HasKey: true } next && next.Indent <= Parent;

    private bool StartsToken(int at) => text.AsSpan(start, at - start).TrimEnd()[^1] is '[' or '{' or ',' or ':';

    private string RestOfLine(int at)
    {
        var rest = text[at..LineEnd(at)].Trim();
        return rest.StartsWith('#') ? "" : rest;
    }

    private int LineEnd(int at) => text.IndexOf('\n', at, span.End - at) is >= 0 and var end ? end : span.End;

    private YamlLine? LineAfter(int at)
    {
        var end = text.IndexOf('\n', at, span.End - at);
        return end < 0 ? null : YamlLine.First(source, new TextSpan(end + 1, span.End - end - 1));
    }

    // The first line that is not part of a block of text.
    private YamlLine? Below(YamlLine? next)
    {
        while (next is not null && (next.IsBlank || next.Indent > Parent))
            next = next.Next;
        return next;
    }
}
