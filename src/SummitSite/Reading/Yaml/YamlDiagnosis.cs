using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading.Yaml;

/// <summary>
/// Looks at the lines of a stretch that the parser has refused and finds the mistake an editor made. It knows the form in which content is written,
/// one field or item on a line, and is asked only when something is wrong.
/// </summary>
internal sealed class YamlDiagnosis(SourceText source, TextSpan span)
{
    private readonly Stack<(int Column, bool IsList)> levels = [];
    private readonly HashSet<int> left = [];
    private bool expectsChild = true;
    private YamlLine? before;
    private YamlLine? first;

    /// <summary>The first mistake on the lines up to the offset at which the parser gave up; null when none of the kinds known here.</summary>
    internal Diagnostic? First(int faultAt)
    {
        var line = YamlLine.First(source, span);
        while (line is not null && line.Start <= faultAt)
        {
            if (line.IsBlank || line.IsComment || line.Text is "---")
            {
                line = line.Next;
                continue;
            }
            first ??= line;
            if (Misplaced(line) is { } misplaced)
                return misplaced;
            before = line;
            expectsChild = line.HasKey && !line.HasValue;
            var (mistake, next) = new YamlValue(source, span, line).Check();
            if (mistake is not null)
                return mistake;
            line = next;
        }
        return null;
    }

    /// <summary>A line that is neither field nor item, or does not stand under those it belongs to.</summary>
    private Diagnostic? Misplaced(YamlLine line)
    {
        if ((!line.HasKey || line.Text[line.Field] == '-') && YamlSlips.Of(source, line) is { } slip)
            return slip;
        if (!line.HasKey && !line.IsItem)
            return line.Text[line.Indent] is '"' or '\'' or '[' or '{' or '?' or '&' or '*' or '!' ? null : Rules.YamlStrayLine(Place(line));
        var leftBefore = left.Contains(line.Indent);
        var alike = levels.Where(l => l.IsList == line.IsItem).Select(l => l.Column).ToArray();
        if (line.IsItem && !Enter(line.Indent, true) || line.HasKey && !(line.IsItem ? EnterItem(line.Field) : Enter(line.Indent, false)))
            return first is { IsItem: true, Indent: var root } && root == line.Indent && !line.IsItem ? Rules.YamlItemAmongFields(Place(first))
                : leftBefore ? Rules.YamlIndent(Place(before!), before!.Indent, line.Indent)
                : alike.Length == 0 ? Rules.YamlSyntax(Place(line))
                : Rules.YamlIndent(Place(line), line.Indent, alike.MinBy(c => Math.Abs(c - line.Indent)));
        return null;
    }

    // A list may stand at the column of the field it belongs to. The columns that were left are kept: a line that goes back to one
    // shows that the line which left it was indented too little.
    private bool Enter(int column, bool isList)
    {
        left.Clear();
        while (levels.TryPeek(out var inner) && (inner.Column > column || inner.Column == column && inner.IsList && !isList))
            left.Add(levels.Pop().Column);
        var isKnown = levels.TryPeek(out var top) && top == (column, isList);
        if (!isKnown && expectsChild)
            levels.Push((column, isList));
        return isKnown || expectsChild;
    }

    private bool EnterItem(int column)
    {
        levels.Push((column, false));
        return true;
    }

    private Location Place(YamlLine line) => source.At(line.Start + line.Indent, line.Text.TrimEnd().Length - line.Indent);
}
