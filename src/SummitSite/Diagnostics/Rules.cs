using System.Collections.Immutable;

namespace SummitSite.Diagnostics;

/// <summary>
/// Every message the program can utter. A rule's field is named by its code; beside it stands one factory with typed arguments.
/// Codes are for ever: 01 files, 02 YAML and Markdown, 03 references, 04 quotations and attribution, 05 time and sources,
/// 06 templates, 07 finished HTML, 08 output, 09 settings.
/// </summary>
public static partial class Rules
{
    /// <summary>The catalogue in order of codes. A property, because the fields it reads stand in other files of this class.</summary>
    public static ImmutableArray<Rule> All =>
        [.. FileRules, .. YamlRules, .. ReferenceRules, .. EvidenceRules, .. PermanenceRules, .. TimeRules, .. TemplateRules, .. WordRules, .. HtmlRules, .. OutsideRules, .. OutputRules, .. SettingRules];

    /// <summary>The rule with this code, whatever its case; null when there is none.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The words on one line, with one space between them, the end cut off where they are many.</summary>
    private static string Excerpt(string words)
    {
        const int most = 90;
        var line = string.Join(' ', words.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= most ? line : line[..line.LastIndexOf(' ', most)] + " …";
    }

    /// <summary>The noun with "a" or "an" before it.</summary>
    private static string A(string noun) => ("aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun;

    /// <summary>
    /// Which character of an id or a name of a field is not what it looks like: a letter of another script, or one that cannot be seen. Nothing when all can be told by the eye.
    /// </summary>
    private static string OddCharacter(string written)
    {
        var odd = written.FirstOrDefault(c => c > 127 && !"–—‘’“”…".Contains(c, StringComparison.Ordinal) && Text.Slug.Near(c.ToString()) is null && !char.IsSurrogate(c) && !char.IsSymbol(c));
        return odd == default ? "" : char.IsLetter(odd) ? $" Its '{odd}' (U+{(int)odd:X4}) only looks like a Latin letter: type it again." : $" It has a character (U+{(int)odd:X4}) that cannot be seen or only looks alike: type it again.";
    }

    /// <summary>" Did you mean 'x'?", or nothing.</summary>
    private static string DidYouMean(string? near) => near is null ? "" : $" Did you mean '{near}'?";
}
