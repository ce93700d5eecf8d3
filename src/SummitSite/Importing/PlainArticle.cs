using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SummitSite.Importing;

/// <summary>
/// An article from plain text, such as one copied from a page with its menus. The text is archived as it is; title, date and publisher are looked for in it: the longest line
/// above the first real paragraph that is no sentence, a line that is a date, and a short line at the end under a name that ends in a comma.
/// </summary>
internal static partial class PlainArticle
{
    private const int LeastWordsOfParagraph = 20, LeastWordsOfTitle = 3, MostWordsOfPublisher = 4, LinesOfEnd = 12;

    internal static ArticleText Read(string text)
    {
        var visible = VisibleText.Of(text);
        string[] lines = [.. visible.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0)];
        var body = Array.FindIndex(lines, l => Words(l) >= LeastWordsOfParagraph);
        string[] head = body < 0 ? lines : lines[..body];
        var dates = Dates(head.Length > 0 ? head : lines);
        var signature = Signature(lines);
        return new ArticleText(visible, Title(head), dates.IsEmpty ? null : dates[0], dates, signature?.Publisher, signature?.Author, LanguageGuess.Of(visible), null);
    }

    // A line that ends like a sentence is a short paragraph rather than a title, where there is another.
    private static string? Title(string[] head)
    {
        var lines = head.Where(l => Words(l) >= LeastWordsOfTitle && !DatesInText.Of(l).Any()).ToArray();
        return lines.Where(l => l[^1] is not ('.' or ':' or ';')).MaxBy(Words) ?? lines.MaxBy(Words);
    }

    // A line that is a date and little else was put there to be the article's; a date among other words may be today's.
    private static ImmutableArray<string> Dates(string[] lines) =>
    [
        .. lines.SelectMany(l => DatesInText.Of(l).Select(d => (d.Day, Others: l.Length - d.Length)))
            .OrderBy(d => d.Others > 8).Select(d => d.Day).Distinct(StringComparer.Ordinal),
    ];

    private static (string Author, string Publisher)? Signature(string[] lines)
    {
        for (var i = Math.Max(1, lines.Length - LinesOfEnd); i < lines.Length; i++)
            if (lines[i - 1] is [.. var author, ','] && Words(author) is > 0 and <= MostWordsOfPublisher && Words(lines[i]) <= MostWordsOfPublisher && char.IsLetterOrDigit(lines[i][^1]))
                return (author, lines[i]);
        return null;
    }

    private static int Words(string line) => Word().Count(line);

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
