using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading.Yaml;

/// <summary>
/// Looks at the lines of a stretch that the parser has refused and finds the mistake an editor made. It knows the form in which content is written,
/// one field or item on a line, and is asked only when something is wrong.
/// </summary>
internal sealed class YamlDiagnosis(SourceText source, TextSpan span)
{
    private readonly Stack<Level> levels = [];
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
        var around = levels.ToArray();
        if (line.IsItem && !Enter(line, line.Indent, true) || line.HasKey && !(line.IsItem ? EnterItem(line) : Enter(line, line.Indent, false)))
            return MisplacedItem(line, around)
                ?? (first is { IsItem: true, Indent: var root } && root == line.Indent && !line.IsItem ? Rules.YamlItemAmongFields(Place(first))
                : leftBefore ? Rules.YamlIndent(Place(before!), before!.Indent, line.Indent)
                : Nearest(line, around) is { } column ? Rules.YamlIndent(Place(line), line.Indent, column) : Rules.YamlSyntax(Place(line)));
        return null;
    }

    /// <summary>
    /// What is said where the other items tell that an item was meant, because they start with the same field: it stands at another column, or its hyphen is
    /// missing. Null when there are none.
    /// </summary>
    private Diagnostic? MisplacedItem(YamlLine line, Level[] around)
    {
        if (around.Where(l => l.IsList && l.Last.Name is { } name && name == line.Name).MinBy(l => Math.Abs(l.Column - line.Indent)) is { } list)
            return line.IsItem ? Rules.YamlItemIndent(Place(line), line.Name!, line.Indent, list.Column, Place(list.Last))
                : line.Indent >= list.Column ? Rules.YamlItemWithoutDash(Place(line), line.Name!, Place(list.Last)) : null;
        if (line.IsItem && around.FirstOrDefault(l => !l.Opening.IsItem && l.Column > 0 && l.Column >= line.Indent && l.Opening.Name is { } name && name == line.Name) is { } group)
            return Rules.YamlItemWithoutDash(Place(group.Opening), line.Name!, Place(line));
        return !line.IsItem && before is { IsItem: false, HasValue: true } && before.Indent < line.Indent && Below(line, l => l.IsItem && l.Indent == before.Indent && l.Name == before.Name) is { } item
            ? Rules.YamlItemWithoutDash(Place(before), before.Name!, Place(item))
            : null;
    }

    // Items that are as much alike as can be, text or fields, and then the least way off.
    private static int? Nearest(YamlLine line, Level[] around) =>
        around.Where(l => l.IsList == line.IsItem).MinBy(l => (l.IsList && l.Last.HasKey != line.HasKey, Math.Abs(l.Column - line.Indent)))?.Column;

    private static YamlLine? Below(YamlLine line, Func<YamlLine, bool> isWanted)
    {
        var next = line.Next;
        while (next is not null && !isWanted(next))
            next = next.Next;
        return next;
    }

    // A list may stand at the column of the field it belongs to. The columns that were left are kept: a line that goes back to one
    // shows that the line which left it was indented too little.
    private bool Enter(YamlLine line, int column, bool isList)
    {
        left.Clear();
        while (levels.TryPeek(out var inner) && (inner.Column > column || inner.Column == column && inner.IsList && !isList))
            left.Add(levels.Pop().Column);
        if (levels.TryPeek(out var top) && (top.Column, top.IsList) == (column, isList))
        {
            top.Last = line;
            return true;
        }
        if (expectsChild)
            levels.Push(new Level(column, isList, line));
        return expectsChild;
    }

    private bool EnterItem(YamlLine line)
    {
        levels.Push(new Level(line.Field, false, line));
        return true;
    }

    private Location Place(YamlLine line) => source.At(line.Start + line.Indent, line.Text.TrimEnd().Length - line.Indent);

    /// <summary>The lines that stand at one column and belong together: the items of a list, or the fields of a group.</summary>
    private sealed class Level(int column, bool isList, YamlLine opening)
    {
        internal int Column => column;

        internal bool IsList => isList;

        /// <summary>The first of its lines.</summary>
        internal YamlLine Opening { get; } = opening;

        /// <summary>The latest of its lines.</summary>
        internal YamlLine Last { get; set; } = opening;
    }
}
