using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using SummitSite.Content;
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
        ImmutableArray<Search> searches = [.. index.Content.HouseStyle.Words.Concat(index.Content.HouseStyle.Verbs).Select(w => new Search(w))];
        if (searches.IsEmpty)
            return;
        foreach (var prose in Texts.All(index))
            foreach (var leaf in prose.Tree.Descendants<LeafBlock>().Where(l => l.Inline is not null))
            {
                var text = Quoted().Replace(QuotedPassages.OwnWords(leaf, prose.Origin.Markdown), m => new string(' ', m.Length));
                var inSmallLetters = text.ToLowerInvariant();
                foreach (var search in searches.Where(s => s.MayFind(inSmallLetters)))
                    foreach (var match in search.Pattern.Matches(text).Cast<Match>())
                        bag.Add(Rules.HouseStyle(prose.Origin.Locate(leaf.Span.Start + match.Index, match.Length), match.Value, search.Word.Prefer, search.Word.Reason));
            }
    }

    [GeneratedRegex("[“\"„][^“”\"„]+[”\"“]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();

    /// <summary>The search for one avoided word. Its pattern is made only for a text in which the word may stand: most words stand in none.</summary>
    private sealed class Search(StyleWord word)
    {
        private readonly string[] words = word.Avoid.Split(' ');
        private readonly string firstInSmallLetters = word.Avoid.Split(' ')[0].ToLowerInvariant();
        private Regex? pattern;

        internal StyleWord Word => word;

        internal Regex Pattern => pattern ??= new Regex(
            $@"(?<!\w){string.Join(@"\s+", words.Select(Regex.Escape))}(?!\w)",
            RegexOptions.CultureInvariant | (word.Avoid.Any(char.IsUpper) ? RegexOptions.None : RegexOptions.IgnoreCase));

        internal bool MayFind(string inSmallLetters) => inSmallLetters.Contains(firstInSmallLetters, StringComparison.Ordinal);
    }
}
