using System.Collections.Immutable;
using System.Text;

namespace SummitSite.Importing;

/// <summary>
/// A draft of the source's quotations: every candidate with its words as printed, its place, and the words around it for the editor. Who spoke, when, and in which
/// language is asked, not guessed.
/// </summary>
internal static class DraftQuotes
{
    internal static string Of(string sourceId, ArticleText article, ImmutableArray<QuotationCandidate> candidates, Registry registry)
    {
        var yaml = new StringBuilder()
            .Append(DraftSource.Mark).Append(": everything between quotation marks in ").Append(sourceId).Append(". Delete what is nobody's words, such as a term or a title, and what you do not want.\n")
            .Append("# An id is for good: the speaker first, then what it is about. Do not retype or correct the words. Answer each question and delete it; `check` names what is still open, and `seal` proves the rest.\n")
            .Append("quotes:\n");
        foreach (var candidate in candidates)
            Append(yaml, candidate, sourceId, article, Named(candidate, article.Text, registry));
        return yaml.ToString();
    }

    // In the sentence all who are named, because any may be meant; further up the nearest, whom a "he said" most likely means.
    private static string Named(QuotationCandidate candidate, string text, Registry registry)
    {
        if (registry.NamedIn(candidate.Attribution, text) is { IsEmpty: false } named)
            return $"Named nearby: {string.Join(", ", named)}";
        return candidate.Before.Select(words => registry.LastNamedIn(words, text)).FirstOrDefault(id => id is not null) is { } before
            ? $"Named before it: {before}"
            : "Nobody of content/speakers is named nearby: look for the name in the article; if they are new here: `new speaker ID`";
    }

    private static void Append(StringBuilder yaml, QuotationCandidate candidate, string sourceId, ArticleText article, string named)
    {
        if (candidate.IsTitle)
            Comment(yaml, "In the headline: whose words are these?");
        else if (candidate.Attribution.Any(char.IsLetter))
            Comment(yaml, "Around it: " + candidate.Attribution);
        foreach (var nested in candidate.Nested)
            Comment(yaml, "Between marks of its own inside it: " + nested);
        if (!candidate.IsProvable)
            Comment(yaml, "These words do not identify themselves, and nothing stands around them: they cannot be proven.");
        yaml.Append("  - id: ").Append(candidate.Id).Append('\n');
        Ask(yaml, "speaker", $"Who said it? {named}");
        if (candidate.Fragments is [var only])
            yaml.Append("    text: ").Append(YamlText.Quoted(only)).Append('\n');
        else
            foreach (var (fragment, i) in candidate.Fragments.Select((f, i) => (f, i)))
                yaml.Append(i == 0 ? "    fragments:\n" : "").Append("      - ").Append(YamlText.Quoted(fragment)).Append('\n');
        if (candidate.Prefix is not null)
            yaml.Append("    prefix: ").Append(YamlText.Quoted(candidate.Prefix)).Append('\n');
        if (candidate.Suffix is not null)
            yaml.Append("    suffix: ").Append(YamlText.Quoted(candidate.Suffix)).Append('\n');
        yaml.Append("    source: ").Append(sourceId).Append("\n    locator: ").Append(candidate.Locator).Append('\n');
        yaml.Append("    # occasion: ? The id of the event at which it was said, which then shows it\n");
        Ask(yaml, "said", article.Date is null ? "The day it was said?" : $"The day it was said? The article is of {article.Date}; if it does not tell, that day with ? behind it.");
        Ask(yaml, "language", "The language it was said in, such as en?");
        Ask(yaml, "wording", "original, translation or retranslation?");
    }

    private static void Comment(StringBuilder yaml, string text) => yaml.Append("  ").Append(YamlText.Comment(text)).Append('\n');

    private static void Ask(StringBuilder yaml, string field, string question) => yaml.Append("    ").Append(field).Append(": # ? ").Append(question).Append('\n');
}
