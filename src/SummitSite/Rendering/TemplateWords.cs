using System.Text.RegularExpressions;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Text;

namespace SummitSite.Rendering;

/// <summary>The words that templates ask for: every <c>t 'key'</c> and <c>tn 'key' count</c>, held against the words there are before any page is made.</summary>
internal static partial class TemplateWords
{
    /// <summary>Reports keys that do not exist or are asked for by the wrong function, and words that neither a template nor the program has a use for.</summary>
    internal static void Check(TemplateSet templates, Catalogue words, SiteContent content, DiagnosticBag bag)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, isCounted, at) in templates.Files.SelectMany(Uses))
        {
            used.Add(key);
            if (words.Find(key) is not { } message)
            {
                if (content.AreWordsWhole)
                    bag.Add(Rules.UnknownWords(at, key, NearestName.Of(key, words.Keys)));
            }
            else if (message.IsCounted != isCounted)
                bag.Add(Rules.WordsOfOtherFunction(at, key, message.IsCounted));
        }
        used.UnionWith(content.WordFiles[0].Messages.Select(m => m.Key));
        foreach (var message in content.WordFiles.Skip(1).SelectMany(f => f.Messages).Where(m => !used.Contains(m.Key) && m.Group != Catalogue.Languages))
            bag.Add(Rules.UnusedWords(message.KeyAt, message.Key, NearestName.Of(message.Key, used)));
    }

    /// <summary>The keys a template names, with their places.</summary>
    internal static IEnumerable<(string Key, bool IsCounted, Location At)> Uses(TemplateFile file) =>
        from use in UsePattern().Matches(file.Source.Content)
        let key = use.Groups["key"]
        select (key.Value, use.Groups["counts"].Success, file.Source.At(key.Index, key.Length));

    [GeneratedRegex(@"(?<=[\s({])t(?<counts>n)?\s+(?:'(?<key>[^'\n]*)'|""(?<key>[^""\n]*)"")", RegexOptions.CultureInvariant)]
    private static partial Regex UsePattern();
}
