using System.Collections.Immutable;
using System.Text;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>The catalogue for readers: a page of Markdown for all rules, a text for one.</summary>
public static class RuleReference
{
    private const int TextWidth = 80;

    /// <summary>What the first two digits of a code stand for.</summary>
    private static readonly ImmutableArray<(string Digits, string Name)> Areas =
    [
        ("01", "Files"), ("02", "YAML and Markdown"), ("03", "References"), ("04", "Quotations and attribution"), ("05", "Time and sources"),
        ("06", "Templates"), ("07", "Finished HTML"), ("08", "Output"), ("09", "Settings"),
    ];

    /// <summary>The page <c>docs/diagnostics.md</c>: an area is a section, a code is a heading and so an anchor.</summary>
    public static string Markdown(ImmutableArray<Rule> rules)
    {
        var page = new StringBuilder();
        page.Append("# Problems and what to do about them\n\n");
        page.Append("Every message has a code. `summitsite explain CODE` shows the text below it on the command line. A code never changes its meaning.\n\n");
        page.Append("An *error* stops the build, and nothing is written. A *warning* does so with `--strict`. An *info* never does. ");
        page.Append("What is marked *can be weighed* a site may turn off or weigh otherwise, with `rules` in content/site.yaml.\n\n");
        page.Append("This page is made from the program's own catalogue: change the rule there, not here.\n");
        foreach (var (digits, name) in Areas)
            AppendArea(page, name, [.. rules.Where(r => r.Code[2..4] == digits).OrderBy(r => r.Code, StringComparer.Ordinal)]);
        return page.ToString();
    }

    /// <summary>What <c>explain</c> prints.</summary>
    public static string Explain(Rule rule) =>
        $"{rule.Code} ({rule.Severity.Word()}): {rule.Title}\n\n{Wrap(rule.Explanation)}\nFor example:\n  {rule.Example}\n";

    /// <summary>The code that was probably meant; null when none is near.</summary>
    public static string? Nearest(string code) => NearestName.Of(code.ToUpperInvariant(), Rules.All.Select(r => r.Code));

    private static void AppendArea(StringBuilder page, string name, ImmutableArray<Rule> rules)
    {
        if (rules.IsEmpty)
            return;
        page.Append($"\n## {name}\n");
        foreach (var rule in rules)
            page.Append($"\n### {rule.Code}\n\n**{Escape(rule.Title)}** ({rule.Severity.Word()}{(rule.IsTunable ? ", can be weighed" : "")})\n\n{Escape(rule.Explanation)}\n\n```text\n{rule.Example}\n```\n");
    }

    // What stands between a pair of backticks keeps its characters; elsewhere those that Markdown would take for its own are escaped.
    private static string Escape(string text)
    {
        var parts = text.Split('`');
        return parts.Length % 2 == 0
            ? string.Join("\\`", parts.Select(EscapeWords))
            : string.Join('`', parts.Select((part, i) => i % 2 == 1 ? part : EscapeWords(part)));
    }

    private static string EscapeWords(string text) =>
        string.Concat(text.Select(c => c is '\\' or '*' or '_' or '<' or '[' ? $"\\{c}" : c.ToString()));

    private static string Wrap(string text)
    {
        var wrapped = new StringBuilder();
        var column = 0;
        foreach (var word in text.Split(' '))
        {
            var breaks = column > 0 && column + 1 + word.Length > TextWidth;
            if (column > 0)
                wrapped.Append(breaks ? '\n' : ' ');
            column = breaks || column == 0 ? word.Length : column + 1 + word.Length;
            wrapped.Append(word);
        }
        return wrapped.Append('\n').ToString();
    }
}
