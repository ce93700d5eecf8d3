using System.Collections.Immutable;
using System.Text;
using SummitSite.Content;

namespace SummitSite.Importing;

/// <summary>
/// A draft of the source's entry. What the file does not say stays open and is marked with a question: such a field is empty, and <c>check</c> names it until somebody has
/// answered. Control, owner and the reason for them are never guessed.
/// </summary>
internal static class DraftSource
{
    /// <summary>How the comment of every draft begins, by which it is known.</summary>
    internal const string Mark = "# A draft by `import`";

    internal static string Of(string id, ArticleText article, string sha256, string day, ImmutableArray<string> relays)
    {
        var yaml = new StringBuilder()
            .Append(Mark).Append(". Answer each question and delete it; `check` names what is still open.\n")
            .Append("# The text stands in archive/").Append(id).Append(".txt, captured ").Append(day).Append(", SHA-256 ").Append(sha256).Append('\n')
            .Append("sources:\n")
            .Append("  - id: ").Append(id).Append('\n');
        Add(yaml, "publisher", article.Publisher, "Who published it?");
        if (article.Title is not null)
            Add(yaml, "title", article.Title, "");
        Add(yaml, "url", article.Url, "Where was it seen?");
        Add(yaml, "date", article.Date, "When was it published?", quoted: false);
        if (article.Dates.Length > 1)
            yaml.Append("    ").Append(YamlText.Comment($"Other dates in the file: {string.Join(", ", article.Dates.Where(d => d != article.Date))}")).Append('\n');
        Add(yaml, "language", article.Language, "Its language, such as en?", quoted: false);
        Add(yaml, "country", article.Country, "The publisher's country; it may stay open");
        Add(yaml, "control", article.Control, $"Who controls the publisher: {string.Join(", ", SourceWords.Controls.All)}?", quoted: false);
        yaml.Append("    # owner: ? The owner, spelt as elsewhere on the site: sources of one owner do not confirm each other\n")
            .Append("    # outlet: ? The outlet's page in content/speakers\n")
            .Append("    # relays: ? Whose report it prints").Append(relays.IsEmpty ? "" : $". Outlets it names: [{string.Join(", ", relays)}]").Append('\n')
            .Append("    # perspective: ? Its vantage point\n");
        Add(yaml, "basis", null, "Why the label is given, such as: stated by the publisher itself?");
        Add(yaml, "about", null, "What does the site use it for?");
        return yaml.Append("    seen: whole\n").ToString();
    }

    /// <summary>The required fields that an editor has to fill.</summary>
    internal static ImmutableArray<string> Open(ArticleText article) =>
    [
        .. new[] { ("publisher", article.Publisher), ("url", article.Url), ("date", article.Date), ("language", article.Language), ("control", article.Control), ("basis", null), ("about", null) }
            .Where(f => f.Item2 is null).Select(f => f.Item1),
    ];

    private static void Add(StringBuilder yaml, string field, string? value, string question, bool quoted = true) =>
        yaml.Append("    ").Append(field).Append(": ").Append(value is null ? "# ? " + question : quoted ? YamlText.Quoted(value) : value).Append('\n');
}
