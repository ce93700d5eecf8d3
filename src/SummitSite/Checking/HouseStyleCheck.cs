using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Checking;

/// <summary>
/// Does our own voice use a word the house style avoids? Whole words; an entry in small letters is found in any case, one with capitals as it is written.
/// What stands between quotation marks is somebody else's voice.
/// </summary>
internal static partial class HouseStyleCheck
{
    internal static void Run(SiteIndex index, DiagnosticBag bag)
    {
        var rules = index.Content.HouseStyle.Words.Concat(index.Content.HouseStyle.Verbs).Select(w => (Word: w, Pattern: PatternOf(w.Avoid))).ToImmutableArray();
        if (rules.IsEmpty)
            return;
        foreach (var prose in Texts.All(index))
            foreach (var leaf in prose.Tree.Descendants<LeafBlock>().Where(l => l.Inline is not null))
            {
                var text = Quoted().Replace(QuotedPassages.OwnWords(leaf, prose.Origin.Markdown), m => new string(' ', m.Length));
                foreach (var (word, pattern) in rules)
                    foreach (var match in pattern.Matches(text).Cast<Match>())
                        bag.Add(Rules.HouseStyle(prose.Origin.Locate(leaf.Span.Start + match.Index, match.Length), match.Value, word.Prefer, word.Reason));
            }
    }

    private static Regex PatternOf(string avoid)
    {
        var words = string.Join(@"\s+", avoid.Split(' ').Select(Regex.Escape));
        var anyCase = avoid.Any(char.IsUpper) ? RegexOptions.None : RegexOptions.IgnoreCase;
        return new Regex($@"(?<!\w){words}(?!\w)", RegexOptions.CultureInvariant | anyCase);
    }

    [GeneratedRegex("[“\"„][^“”\"„]+[”\"“]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
