using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SummitSite.Reading;
using Xunit;

namespace SummitSite.Tests.Site;

/// <summary>
/// The lake site in a language that nobody speaks: every letter of English is one of Hebrew's, and it is written from right to left. What is still
/// English then is content, or a word that no translator could reach.
/// </summary>
public sealed partial class LanguageTests
{
    private static readonly TestSite Pseudo = TestSite.Lake.In("he").With(
        "content/i18n/he.yaml",
        WrittenWords.Of("rtl", ProgramWords.English.Months.Select(Mirrored), ProgramWords.English.Messages, Mirrored));

    private static readonly Lazy<(string Path, IDocument Page)[]> Pages = new(() =>
    {
        var built = Pseudo.Build();
        Assert.Equal("", Printed.Lines(built.Diagnostics));
        return [.. built.Tree!.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)).Select(f => (f.Path, (IDocument)new HtmlParser().ParseDocument(Encoding.UTF8.GetString(f.Bytes.Span))))];
    });

    [Fact]
    public void Every_page_says_its_language_and_the_way_it_is_written() =>
        Assert.All(Pages.Value, p => Assert.Equal(("he", "rtl"), (p.Page.DocumentElement.GetAttribute("lang"), p.Page.DocumentElement.GetAttribute("dir"))));

    [Fact]
    public void No_word_of_English_is_left_outside_content()
    {
        var content = WordsOf(string.Concat(TestSite.Lake.Paths.Where(p => p.StartsWith("content/", StringComparison.Ordinal)).Select(p => TestSite.Lake[p]))).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var english = ProgramWords.English.Messages.SelectMany(m => m.Forms.Values).SelectMany(f => f.Parts).Where(p => !p.IsPlace).SelectMany(p => WordsOf(p.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var left = from page in Pages.Value
                   from text in Spoken(page.Page)
                   from word in WordsOf(text)
                   where english.Contains(word) && !content.Contains(word)
                   select $"{page.Path}: {word} in {text.Trim()}";
        Assert.Equal([], left);
    }

    [Fact]
    public void Words_in_another_language_say_so_and_that_they_are_written_the_other_way()
    {
        var foreign = Pages.Value.SelectMany(p => p.Page.QuerySelectorAll("body [lang]")).ToArray();
        Assert.NotEmpty(foreign);
        Assert.All(foreign, e => Assert.Equal("ltr", e.GetAttribute("dir")));
    }

    [Fact]
    public void In_English_words_written_the_same_way_need_not_say_so() =>
        Assert.DoesNotContain(
            TestSite.Lake.Build().Tree!.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal)), f => Encoding.UTF8.GetString(f.Bytes.Span).Contains(" dir=\"rtl\"", StringComparison.Ordinal));

    /// <summary>What a reader sees or hears: texts, names for assistive technology, the description. The names of files are the same in every language.</summary>
    private static IEnumerable<string> Spoken(IDocument page) =>
        page.All.Where(e => e.LocalName is not ("script" or "style" or "code")).SelectMany(e => e.ChildNodes.OfType<IText>()).Select(t => t.Data)
            .Concat(page.Body!.QuerySelectorAll("*").SelectMany(e => new[] { "aria-label", "title", "alt" }.Select(e.GetAttribute)).OfType<string>())
            .Concat(page.QuerySelectorAll("meta[name=description]").Select(m => m.GetAttribute("content")!));

    private static IEnumerable<string> WordsOf(string text) => Word().Matches(text).Select(m => m.Value);

    private static string Mirrored(string text) => string.Concat(text.Select(c => char.IsAsciiLetter(c) ? (char)('\u05D0' + (char.ToLowerInvariant(c) - 'a')) : c));

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
