using System.Text.RegularExpressions;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Exports;
using SummitSite.Exports.Data;
using SummitSite.Pages;
using SummitSite.Reading;
using SummitSite.Rendering;
using SummitSite.Text;
using Xunit;
using Repository = SummitSite.Tests.Site.Repository;

namespace SummitSite.Tests.Rendering;

/// <summary>The repository's templates and code against the words of English.</summary>
public sealed partial class TemplateWordsTests
{
    /// <summary>Groups in which the program finds a message by a word of the content model: each word has one, and nothing else stands there.</summary>
    private static readonly Dictionary<string, IEnumerable<string>> Families = new(StringComparer.Ordinal)
    {
        ["part"] = PartsOfDay.Words.All,
        ["control"] = SourceWords.Controls.All,
        ["seen"] = SourceWords.Seen.All,
        ["status"] = OutcomeStatuses.Words.All,
        ["needs"] = OutcomeStatuses.Words.All,
        ["meaning"] = OutcomeStatuses.Words.All,
        ["comparison"] = ClaimWords.Comparisons.All,
        ["claim-type"] = ClaimWords.Types.All,
        ["discrepancy"] = DiscrepancyKinds.Words.All,
        ["presence"] = SpeakerWords.Presences.All,
        ["form"] = QuoteWords.Forms.All,
        ["kind"] = EntryKinds.Words.All,
        ["data-file"] = DataFiles.Tables.Select(t => t.Name).Concat(MachineForms.Whole.Select(f => f.Words)),
        ["menu"] = Section.All.Select(s => s.Name),
        ["section"] = Section.All.Select(s => s.Name),
        ["wording"] = QuoteWords.Wordings.All.SelectMany(w => new[] { w, w + "-in-sentence", w + "-said", w + "-written" }),
    };

    private static readonly string[] Composed = [.. Section.All.Select(s => s.Name + ".title"), .. SpeakerWords.Kinds.All.Select(k => "speakers." + k)];

    private static IEnumerable<Message> English => ProgramWords.English.Messages;

    private static IEnumerable<(string Path, string Text)> Files(string folder, string ending) =>
        Repository.FilesBelow(folder).Where(f => f.Path.EndsWith(ending, StringComparison.Ordinal)).Select(f => (f.Path, System.Text.Encoding.UTF8.GetString(f.Bytes.Span)));

    private static IEnumerable<SourceText> Templates => Files("templates", ".html").Select(f => new SourceText(f.Path, f.Text));

    [Fact]
    public void Every_message_of_English_is_used()
    {
        var inTemplates = TemplateSet.Load(Templates, [], new DiagnosticBag()).Files.SelectMany(TemplateWords.Uses).Select(u => u.Key);
        var inCode = Files("src", ".cs").SelectMany(f => Literal().Matches(f.Text)).Select(m => m.Groups["text"].Value);
        var used = inTemplates.Concat(inCode).Concat(Composed).ToHashSet();
        Assert.Equal([], English.Select(m => m.Key).Where(k => !used.Contains(k) && !Families.ContainsKey(k.Split('.')[0]) && !k.StartsWith(Catalogue.Languages + ".", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_word_of_the_content_model_has_a_message_and_nothing_else_stands_among_them() =>
        Assert.All(Families, f => Assert.Equal(f.Value.Order(StringComparer.Ordinal), English.Where(m => m.Group == f.Key).Select(m => m.Key[(f.Key.Length + 1)..]).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_key_the_code_names_is_one_of_English()
    {
        var keys = English.Select(m => m.Key).ToHashSet();
        var named = Files("src", ".cs").SelectMany(f => Named().Matches(f.Text).Select(m => m.Groups["key"].Value));
        Assert.Equal([], named.Where(k => !keys.Contains(k)));
    }

    [Fact]
    public void No_template_has_a_word_of_its_own() =>
        Assert.All(Files("templates", ".html"), file =>
        {
            var text = Expression().Replace(file.Text, "");
            var attributes = Spoken().Matches(text).Select(m => m.Groups["words"].Value);
            Assert.Equal((file.Path, ""), (file.Path, string.Join(' ', attributes.Append(Tag().Replace(text, " ")).SelectMany(t => Letters().Matches(t)).Select(m => m.Value))));
        });

    [GeneratedRegex("\"(?<text>[a-z][a-z-]*\\.[a-z-]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Literal();

    [GeneratedRegex("""[wW]ords\.(Text|Count|Get)\("(?<key>[^"{]+)"[,)]""", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Named();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Expression();

    [GeneratedRegex("(aria-label|aria-description|title|alt|placeholder)=\"(?<words>[^\"]*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"<(script|style)\b.*?</\1>|<[^>]*>|&[a-z]+;", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Letters();
}
