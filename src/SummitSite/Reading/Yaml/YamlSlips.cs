using System.Text.RegularExpressions;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Reading.Yaml;

/// <summary>What a line that YAML cannot take was meant to be, as far as its own characters tell.</summary>
internal static partial class YamlSlips
{
    /// <summary>The message for the line, or null when it shows none of the slips known here.</summary>
    internal static Diagnostic? Of(SourceText source, YamlLine line)
    {
        var text = line.Text;
        if (Bullet().Match(text, line.Indent) is { Success: true } bullet)
            return Rules.YamlBullet(Place(bullet.Groups["mark"]), text[line.Indent]);
        if (GluedDash().Match(text, line.Indent) is { Success: true } dash)
            return Rules.YamlGluedDash(Place(dash), dash.Groups["name"].Value);
        if (Decorated().Match(text, line.Field) is { Success: true } decorated)
            return Rules.YamlDecoratedName(Place(decorated), decorated.Groups["name"].Value);
        if (NoBreak().Match(text, line.Indent) is { Success: true } space)
            return Rules.InvisibleCharacter(Place(space.Groups["space"]), space.Groups["space"].Value[0]);
        if (OtherColon().Match(text, line.Field) is { Success: true } other)
            return Rules.YamlOtherColon(Place(other.Groups["mark"]), other.Groups["mark"].Value[0], other.Groups["name"].Value);
        return GluedColon().Match(text, line.Field) is { Success: true } colon && !IsReference(line, colon.Groups["name"].Value) ? Rules.YamlGluedColon(Place(colon.Groups["colon"]), colon.Groups["name"].Value) : null;

        Location Place(Group part) => source.At(line.Start + part.Index, part.Length);
    }

    // A kind and an id, alone in an item: what belongs to an item's first field would stand below it.
    private static bool IsReference(YamlLine line, string name) => line.IsItem && EntryKinds.Words.Find(name) is not null && !(line.Next?.Indent > line.Indent);

    [GeneratedRegex(@"\G(?<mark>[*•·–—+])[ \u00a0]+[\w-]+:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Bullet();

    [GeneratedRegex(@"\G-(?<name>\w[\w-]*):( |$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex GluedDash();

    [GeneratedRegex(@"\G[*_`“”„]+(?<name>\w[\w-]*?)[*_`“”„]+ ?:", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Decorated();

    [GeneratedRegex(@"\G(- *)*((-|[\w-]+:) *)(?<space>[\u00a0\u2007\u202f\u3000\u200b])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NoBreak();

    [GeneratedRegex(@"\G(?<name>\w[\w-]*) ?(?<mark>[=：])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex OtherColon();

    [GeneratedRegex(@"\G(?<name>[A-Za-z_][\w-]*)(?<colon>:)(?!//)\S", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex GluedColon();
}
