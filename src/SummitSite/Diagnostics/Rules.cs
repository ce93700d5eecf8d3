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
        [.. FileRules, .. YamlRules, .. ReferenceRules, .. EvidenceRules, .. PermanenceRules, .. TimeRules, .. TemplateRules, .. WordRules, .. HtmlRules, .. OutputRules, .. SettingRules];

    /// <summary>The rule with this code, whatever its case; null when there is none.</summary>
    public static Rule? Find(string code) => All.FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The noun with "a" or "an" before it.</summary>
    private static string A(string noun) => ("aeiou".Contains(noun[0], StringComparison.Ordinal) ? "an " : "a ") + noun;

    /// <summary>" Did you mean 'x'?", or nothing.</summary>
    private static string DidYouMean(string? near) => near is null ? "" : $" Did you mean '{near}'?";
}
