using System.Text;
using SummitSite.Importing;
using Xunit;

namespace SummitSite.Tests.Importing;

/// <summary>Files as they come: pages with everything on them, plain text, Markdown, and old encodings.</summary>
public sealed class ArticleFileTests
{
    private const string Page =
        """
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>Two shores, one ferry | Alder Post</title>
        <meta property="og:site_name" content="Alder Post"><meta property="article:published_time" content="2030-05-04T23:30:00-08:00">
        <link rel="canonical" href="https://example.org/alder-post/1"><style>p { quotes: "“" "”" }</style>
        <script>var teaser = "“never said this,” he said";</script></head>
        <body><nav><ul><li><a href="/">“Home” and other pages</a></li></ul></nav>
        <header><p>Subscribe now and read “everything there is” for nothing.</p></header>
        <article><h1>Two shores, one ferry</h1>
        <!-- “a comment nobody reads,” said the template -->
        <p>Anna Nordh and Pavel Sud met on Friday at the lake house in Aldersee, with many people, and with more of them, waiting outside for what would be said.</p>
        <p>After about three hours, they announced a ferry line, which is new. <q>The first day counts</q>, a fisherman said, and went home, as all did.</p>
        <table><tr><th>What</th><th>Who</th></tr><tr><td>Ferry</td><td>both, it was said, and gladly</td></tr></table>
        <p>Sud said: “We have two shores,” and went on, after a long pause, in which nobody, it seemed, would breathe: “and one lake.”</p>
        <p hidden>“Hidden words of a tracker”</p>
        <script>document.write("“written later”")</script>
        </article>
        <footer><p>© Alder Press. “All the news.”</p></footer></body></html>
        """;

    [Fact]
    public void A_page_gives_its_facts_and_its_main_text()
    {
        var (article, encoding) = ArticleFile.Read("a.html", Encoding.UTF8.GetBytes(Page))!.Value;
        Assert.Equal(("utf-8", "Two shores, one ferry", "2030-05-04", "Alder Post", "en", "https://example.org/alder-post/1"), (encoding, article.Title, article.Date, article.Publisher, article.Language, article.Url));
        var lines = article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("Two shores, one ferry", lines[0]);
        Assert.Contains("What Who", lines);
        Assert.Contains("Ferry both, it was said, and gladly", lines);
        Assert.Contains("“The first day counts”", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("never said this", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("nobody reads", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Hidden words", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("written later", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Home", article.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("All the news", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1251", "ru")]
    [InlineData("koi8-r", "ru")]
    [InlineData("utf-16", "ru")]
    [InlineData("utf-16BE", "ru")]
    [InlineData("utf-8", "ru")]
    public void Cyrillic_is_read_in_its_encoding_by_what_the_page_says_or_by_its_bytes(string name, string language)
    {
        const string words = "Президент сказал: \"У нас два берега и одно озеро\", и это было все, что он сказал в тот день на берегу озера, а потом не было ничего.";
        Assert.Equal((words, language), Read($"<html><head><meta charset=\"{name}\"></head><body><p>{words}</p></body></html>"));
        Assert.Equal((words, language), Read($"<html><body><p>{words}</p></body></html>"));

        (string Text, string? Language) Read(string page)
        {
            var article = ArticleFile.Read("a.html", Of(name).GetBytes(page))!.Value.Article;
            return (article.Text.Trim(), article.Language);
        }
    }

    [Theory]
    [InlineData("iso-8859-1")]
    [InlineData("windows-1252")]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-32")]
    public void Latin_text_is_read_by_its_bytes(string name)
    {
        const string words = "Der Präsident sagte, die Fähre fährt über den See, und das ist nicht alles. Où est la rive ? Là-bas, près du café.\n";
        Assert.Equal(words, ArticleFile.Read("a.txt", Of(name).GetBytes(words))!.Value.Article.Text);
        Assert.Equal(words, ArticleFile.Read("a.txt", [.. Of(name).GetPreamble(), .. Of(name).GetBytes(words)])!.Value.Article.Text);
    }

    [Fact]
    public void Plain_text_is_archived_as_it_is_and_asked_for_its_facts()
    {
        const string text =
            "Menu\nFlag Monday, 6 May 2030\nPolitics\n4 May 2030, 09:55\n\nTwo shores and one ferry line\n\n\n" +
            "Anna Nordh and Pavel Sud met on Friday at the lake house in Aldersee, and with them came many people of both of their countries.\n\n" +
            "That was the end of the day, and it is all that is to be said of it.\n\nVera Blick,\nAlder Post\nFollow us";
        var article = ArticleFile.Read("a.txt", Encoding.UTF8.GetBytes(text))!.Value.Article;
        Assert.Equal(text, article.Text);
        Assert.Equal(("Two shores and one ferry line", "2030-05-04", "Alder Post", "Vera Blick", "en"), (article.Title, article.Date, article.Publisher, article.Author, article.Language));
        Assert.Equal(["2030-05-04", "2030-05-06"], article.Dates.AsEnumerable());
    }

    [Fact]
    public void What_cannot_be_seen_is_left_out_of_the_archive() =>
        Assert.Equal("one\ntwo\nthree four\n", ArticleFile.Read("a.txt", Encoding.UTF8.GetBytes("one\r\ntwo\u2028three\u0007 four\n"))!.Value.Article.Text);

    [Fact]
    public void Markdown_loses_its_marks_and_keeps_its_words()
    {
        const string markdown =
            """
            ---
            title: Two shores
            date: 2030-05-04
            publisher: Alder Post
            url: https://example.org/1
            ---
            # Two shores

            They *announced* a [ferry line](https://example.org/ferry) &amp; more.
            It goes on.

            > “The first day counts,” a fisherman said.

            - one
            - two

            | What | Who |
            |---|---|
            | Ferry | both |

            <p>As <b>HTML</b></p>
            """;
        var article = ArticleFile.Read("a.md", Encoding.UTF8.GetBytes(markdown))!.Value.Article;
        Assert.Equal(
            ["Two shores", "They announced a ferry line & more. It goes on.", "“The first day counts,” a fisherman said.", "one", "two", "What Who", "Ferry both", "As HTML"],
            article.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(("Two shores", "2030-05-04", "Alder Post", "https://example.org/1"), (article.Title, article.Date, article.Publisher, article.Url));
    }

    [Fact]
    public void Five_megabytes_of_page_are_read()
    {
        var clutter = $"<script>var a = '{new string('x', 50_000)}';</script><!-- {new string('y', 50_000)} -->";
        var page = Page.Replace("<p>Sud said", string.Concat(Enumerable.Repeat(clutter, 52)) + "<p>Sud said", StringComparison.Ordinal);
        Assert.True(page.Length > 5_000_000);
        Assert.Contains("“We have two shores,”", ArticleFile.Read("a.html", Encoding.UTF8.GetBytes(page))!.Value.Article.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_nested_deeper_than_any_stack_is_read() =>
        Assert.Contains("two shores", ArticleFile.Read("a.html", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<div>", 5_000)) + "“We have two shores”"))!.Value.Article.Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("16 August 2025", "2025-08-16")]
    [InlineData("August 16, 2025", "2025-08-16")]
    [InlineData("Aug. 16, 2025", "2025-08-16")]
    [InlineData("2025-08-16T09:55", "2025-08-16")]
    [InlineData("16.08.2025, 09:55", "2025-08-16")]
    [InlineData("16 августа 2025", "2025-08-16")]
    [InlineData("16. August 2025", "2025-08-16")]
    [InlineData("16 août 2025", "2025-08-16")]
    [InlineData("16 de agosto de 2025", "2025-08-16")]
    [InlineData("31 June 2025", null)]
    [InlineData("room 16, floor 2025", null)]
    public void Dates_are_read_as_newspapers_write_them(string text, string? expected) => Assert.Equal(expected, DatesInText.Of(text).Select(d => d.Day).FirstOrDefault());

    private static Encoding Of(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
}
