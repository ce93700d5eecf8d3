using System.Text.RegularExpressions;
using SummitSite.Text;

namespace SummitSite.Reading.Yaml;

/// <summary>
/// A line of YAML taken apart as far as its own characters tell. Offsets are those of the source text; columns count from zero.
/// </summary>
internal sealed partial class YamlLine
{
    private readonly SourceText source;
    private readonly int end;

    private YamlLine(SourceText source, int start, int end)
    {
        (this.source, this.end, Start) = (source, end, start);
        var stop = source.Content.IndexOf('\n', start, end - start) is >= 0 and var found ? found : end;
        (Text, After) = (source.Content[start..stop].TrimEnd('\r'), Math.Min(stop + 1, end));
        Indent = Text.Length - Text.TrimStart(' ').Length;
        Field = Math.Max(Indent, Dashes().Match(Text, Indent).Index + Dashes().Match(Text, Indent).Length);
        var key = Key().Match(Text, Field);
        HasKey = key.Success;
        Value = key.Success ? key.Index + key.Length : Field;
    }

    internal int Start { get; }

    /// <summary>The line without its line end.</summary>
    internal string Text { get; }

    /// <summary>The start of the next line, or the end of the stretch.</summary>
    internal int After { get; }

    /// <summary>How many spaces it starts with.</summary>
    internal int Indent { get; }

    /// <summary>The column behind the hyphens of items: where a field's name or an item's text starts.</summary>
    internal int Field { get; }

    internal bool IsItem => Field > Indent;

    /// <summary>Whether it opens a field: one word and a colon.</summary>
    internal bool HasKey { get; }

    /// <summary>The name of the field it opens; null when it opens none.</summary>
    internal string? Name => HasKey ? Text[Field..Text.IndexOf(':', Field)] : null;

    /// <summary>The column where the value starts, past the end when there is none.</summary>
    internal int Value { get; }

    internal bool HasValue => Value < Text.Length && Text[Value] != '#';

    internal bool IsBlank => Text.AsSpan().Trim().IsEmpty;

    internal bool IsComment => Text.AsSpan().TrimStart().StartsWith("#");

    internal YamlLine? Next => After < end ? new YamlLine(source, After, end) : null;

    internal static YamlLine? First(SourceText source, TextSpan span) => span.Length == 0 ? null : new YamlLine(source, span.Start, span.End);

    [GeneratedRegex(@"\G(-( +|$))+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\G[\w-]+:( +|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
