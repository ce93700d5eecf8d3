using System.Text;
using SummitSite.Build;
using SummitSite.Importing;
using SummitSite.Tests.Site;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Importing;

/// <summary>From a file to three files of the site.</summary>
public sealed class ArticleImportTests
{
    private const string Article = "Two shores and a ferry\n\n4 May 2030\n\nNordh said that “the first bell will ring before the month is out”, and all were glad of it, as the Alder Post knew.\n";

    [Fact]
    public void An_article_gives_an_archive_copy_and_two_drafts()
    {
        var made = Import(Article);
        Assert.Equal(["archive/alder-post-2030-05-04.txt", "content/sources/alder-post-2030-05-04.yaml", "content/quotes/alder-post-2030-05-04.yaml"], made.Files.Select(f => f.Path));
        Assert.Equal(Article, Text(made, 0));
        Assert.Equal(
            """
            # A draft by `import`: everything between quotation marks in alder-post-2030-05-04. Delete what is nobody's words, such as a term or a title, and what you do not want.
            # An id is for good: the speaker first, then what it is about. Do not retype or correct the words. Answer each question and delete it; `check` names what is still open, and `seal` proves the rest.
            quotes:
              # Around it: Nordh said that …, and all were glad of it, as the Alder Post knew.
              - id: nordh-the-first-bell-will-ring
                speaker: # ? Who said it? Named nearby: alder-post, anna-nordh
                text: "the first bell will ring before the month is out"
                source: alder-post-2030-05-04
                locator: para. 3
                # occasion: ? The id of the event at which it was said, which then shows it
                said: # ? The day it was said? The article is of 2030-05-04; if it does not tell, that day with ? behind it.
                language: # ? The language it was said in, such as en?
                wording: # ? original, translation or retranslation?

            """,
            Text(made, 2));
        Assert.Contains("    control: # ? Who controls the publisher: state, ", Text(made, 1), StringComparison.Ordinal);
        Assert.Contains("    country: # ? The publisher's country; it may stay open\n", Text(made, 1), StringComparison.Ordinal);
        Assert.Contains("    # relays: ? Whose report it prints\n", Text(made, 1), StringComparison.Ordinal);
        Assert.Equal(["url", "control", "basis", "about"], made.Summary!.Open.AsEnumerable());
    }

    [Fact]
    public void Check_names_every_open_question_and_nothing_else()
    {
        var site = Draft(Import(Article));
        var said = site.Build().Diagnostics.Where(d => d.Severity == SummitSite.Diagnostics.Severity.Error).ToArray();
        Assert.All(said, d => Assert.Equal("SS0204", d.Rule.Code));
        Assert.Equal(4 + 4, said.Length);
    }

    [Fact]
    public void Answered_and_sealed_the_drafts_are_part_of_the_site()
    {
        var site = Draft(Import(Article));
        foreach (var (path, from, to) in new[]
        {
            ("content/quotes/bell.yaml", "speaker: # ? Who said it?", "speaker: anna-nordh #"),
            ("content/quotes/bell.yaml", "said: # ?", "said: 2030-05-03 #"),
            ("content/quotes/bell.yaml", "language: # ?", "language: en #"),
            ("content/quotes/bell.yaml", "wording: # ?", "wording: original #"),
            ("content/sources/bell.yaml", "url: # ?", "url: https://example.org/1 #"),
            ("content/sources/bell.yaml", "control: # ?", "control: private #"),
            ("content/sources/bell.yaml", "basis: # ?", "basis: stated by itself #"),
            ("content/sources/bell.yaml", "about: # ?", "about: the bell #"),
        })
            site = site.Replace(path, from, to);
        Assert.Equal("", Printed.Lines(site.Sealed("2030-05-06").Build().Diagnostics));
    }

    [Fact]
    public void What_cannot_be_imported_is_said_why()
    {
        Assert.Equal("letter.docx:1:1: error SS0913: This cannot be imported: it is none of .txt, .html, .htm, .md.\n", Said("letter.docx", "words"));
        Assert.Equal("empty.txt:1:1: error SS0913: This cannot be imported: there is no text in it.\n", Said("empty.txt", " \n"));
        Assert.Equal("scan.txt:1:1: error SS0913: This cannot be imported: there is no text in it.\n", Said("scan.txt", "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\u0004\u0000"));
        Assert.Equal("error SS0914: --archive-only brings the text of a source that is registered: say which, with --id.\n", Printed.Lines(Again(Article, Site, new ImportOptions("2030-05-06", ArchiveOnly: true)).Diagnostics));
        Assert.Equal(
            "error SS0914: There is no source 'alder-post-2', so nothing was written. Did you mean 'alder-post-1'? --archive-only brings the text of a source that is registered.\n",
            Printed.Lines(Again(Article, Site, new ImportOptions("2030-05-06", "alder-post-2", ArchiveOnly: true)).Diagnostics));
        Assert.Equal("error SS0914: The id 'Alder Post' cannot be a source's: small letters a to z, digits and single hyphens. Call it 'alder-post'.\n", Said("a.txt", Article, "Alder Post"));
        Assert.Equal(
            "content/sources/press.yaml:2:9: error SS0914: The source 'alder-post-2030-05-04' is registered already, here. Choose another id with --id, or add only its text with --archive-only.\n",
            Said("a.txt", Article, "alder-post-2030-05-04"));
    }

    [Fact]
    public void An_id_that_is_only_the_name_of_a_file_is_pointed_out()
    {
        var unknown = ArticleImport.Run(File("article.txt", Article), Site.Sources, new ImportOptions("2030-05-06")).Summary!;
        Assert.Equal(("article", "the id is the name of the file, and is for good: --publisher and --date, or --id, give a better one"), (unknown.Id, Assert.Single(unknown.Notes)));
        Assert.Empty(Import(Article).Summary!.Notes);
        Assert.Empty(ArticleImport.Run(File("article.txt", Article), Site.Sources, new ImportOptions("2030-05-06", "bell")).Summary!.Notes);
    }

    [Fact]
    public void For_a_registered_source_only_the_text_is_made() =>
        Assert.Equal("archive/alder-post-2030-05-04.txt",
            Assert.Single(ArticleImport.Run(File("a.txt", Article), TestSite.Lake.Sources, new ImportOptions("2030-05-06", "alder-post-2030-05-04", ArchiveOnly: true)).Files).Path);

    [Fact]
    public void An_article_that_is_here_already_is_not_imported_again()
    {
        const string said = "content/sources/press.yaml:2:9: error SS0918: The text of this article is that of the source 'alder-post-2030-05-04', registered here, so nothing was written. "
            + "Quote from that source; if another paper printed the same text, add --twin.\n";
        var text = TestSite.Lake["archive/alder-post-2030-05-04.txt"];
        Assert.Equal(said, Said("again.txt", text));
        Assert.Equal(said, Said("again.txt", text.ReplaceLineEndings("\r\n")));
        Assert.Equal(said, Said("again.txt", text, "alder-post-2030-05-04"));
        Assert.Equal(said, Printed.Lines(Again(text, TestSite.Lake.Sealed("2030-05-06").Without("archive/alder-post-2030-05-04.txt")).Diagnostics));
        Assert.StartsWith("content/sources/bell.yaml:1:1: error SS0918: The text of this article is that of the source 'bell'", Printed.Lines(Again(Article, Draft(Import(Article))).Diagnostics), StringComparison.Ordinal);
        Assert.Equal(
            "error SS0918: The text of this article stands in archive/old.txt already, so nothing was written. No source 'old' is registered: `new source old` starts one for it.\n",
            Printed.Lines(Again("Nobody's words.\n", TestSite.Lake.With("archive/old.txt", "Nobody's words.\n")).Diagnostics));
    }

    [Fact]
    public void Whoever_means_it_imports_a_text_that_two_papers_printed()
    {
        var text = TestSite.Lake["archive/alder-post-2030-05-04.txt"];
        Assert.Equal(3, Again(text, TestSite.Lake, new ImportOptions("2030-05-06", "bell", Twin: true)).Files.Length);
        Assert.Single(Again(text, TestSite.Lake.Without("archive/alder-post-2030-05-04.txt"), new ImportOptions("2030-05-06", "alder-post-2030-05-04", ArchiveOnly: true)).Files);
    }

    [Theory]
    [InlineData("Pavel Sud came. Anna Nordh went to the shore. She said “the first bell will ring at dawn”.", "Named before it: anna-nordh")]
    [InlineData("Pavel Sud and Anna Nordh came.\n\n“The first bell will ring at dawn”, she said, “and the last at dusk”.", "Named before it: anna-nordh")]
    [InlineData("Anna Nordh came. “Pavel Sud is late”, she said. She went on: “The first bell will ring at dawn.”", "Named before it: anna-nordh")]
    [InlineData("Anna Nordh came.\n\nThe day went on.\n\nShe said “the first bell will ring at dawn”.", "Nobody of content/speakers is named nearby: look for the name in the article; if they are new here: `new speaker ID`")]
    [InlineData("Pavel Sud said so. Nordh said “the first bell will ring at dawn”. He went.", "Named nearby: anna-nordh")]
    public void Who_is_only_he_or_she_is_looked_for_further_up(string article, string said) =>
        Assert.Contains($"    speaker: # ? Who said it? {said}\n", Text(Import(article), 2).Split("  - id: ")[^1], StringComparison.Ordinal);

    [Theory]
    [InlineData("Nordh said “the first bell will ring at dawn”, the Alder Post wrote.", "nordh-the-first-bell-will-ring")]
    [InlineData("Anna Nordh came. She said “the first bell will ring at dawn”.", "nordh-the-first-bell-will-ring")]
    [InlineData("Pavel Sud heard Nordh say “the first bell will ring at dawn”.", "the-first-bell-will-ring")]
    [InlineData("The Alder Post said “the first bell will ring at dawn”.", "the-first-bell-will-ring")]
    public void An_id_begins_with_the_speaker_if_only_one_can_be_meant(string article, string id) =>
        Assert.Contains($"  - id: {id}\n", Text(Import(article), 2), StringComparison.Ordinal);

    [Fact]
    public void Two_of_one_last_name_are_told_apart_by_their_whole_ids()
    {
        var site = Site.With("content/speakers/lars-nordh.md", Site["content/speakers/anna-nordh.md"].Replace("name: Anna Nordh", "name: Lars Nordh", StringComparison.Ordinal));
        var made = Again("Anna Nordh said “the first bell will ring at dawn”.\n", site);
        Assert.Contains("  - id: anna-nordh-the-first-bell-will-ring\n", Text(made, 2), StringComparison.Ordinal);
    }

    [Fact]
    public void Country_and_control_are_taken_from_whoever_imports()
    {
        var made = Again(Article, Site, new ImportOptions("2030-05-06", Publisher: "Post", Country: "Northmark", Control: "private"));
        Assert.Contains("    country: \"Northmark\"\n    control: private\n", Text(made, 1), StringComparison.Ordinal);
        Assert.DoesNotContain("control", made.Summary!.Open.AsEnumerable());
    }

    [SeedFact]
    public void On_the_seed_every_passage_is_found_and_prose_is_left_alone()
    {
        var bytes = System.IO.File.ReadAllBytes(SeedFactAttribute.SeedPath!);
        var made = ArticleImport.Run(new SourceFile("seed.txt", bytes), TestSite.Empty.Sources, new ImportOptions("2026-11-27"));
        Assert.Equal(bytes, made.Files[0].Bytes.ToArray());
        Assert.Equal(("belta-2025-08-16", "2025-08-16", "BelTA", "en"), (made.Summary!.Id, made.Summary.Date, made.Summary.Publisher, made.Summary.Language));

        var text = new SummitSite.Evidence.ArchivedText(new SourceText("archive/belta-2025-08-16.txt", Encoding.UTF8.GetString(bytes)));
        var (candidates, spans, unclosed) = QuotationFinder.Find(text, made.Summary.Title, []);
        Assert.Equal((31, 1, 1), (spans.Count(s => s.Kind == MarkKind.Double), spans.Count(s => s.Kind == MarkKind.Nested), spans.Count(s => s.Kind == MarkKind.Single)));
        Assert.Empty(unclosed);
        Assert.All(candidates, c => Assert.True(c.IsProvable, c.Id));
        var found = candidates.SelectMany(c => c.Fragments).ToHashSet(StringComparer.Ordinal);
        var recorded = SummitSite.Reading.ContentReader.Read(Repository.Sources(), new SummitSite.Diagnostics.DiagnosticBag()).Quotes.Where(q => q.Source.Target.Id == "belta-2025-08-16");
        Assert.Equal([], recorded.SelectMany(q => q.Fragments).Select(f => f.Text).Where(t => !found.Contains(t)));
    }

    private static ImportResult Again(string article, TestSite site, ImportOptions? options = null) =>
        ArticleImport.Run(File("again.txt", article), site.Sources, options ?? new ImportOptions("2030-05-06", Publisher: "Post"));

    private static ImportResult Import(string article) =>
        ArticleImport.Run(File("article.txt", article), Site.Sources, new ImportOptions("2030-05-06", Publisher: "Alder Post"));

    /// <summary>The lake without what the article would bring a second time.</summary>
    private static TestSite Site => TestSite.Lake.Replace("content/sources/press.yaml", "  - id: alder-post-2030-05-04\n", "  - id: alder-post-1\n");

    private static TestSite Draft(ImportResult made) =>
        made.Files.Aggregate(
            TestSite.Lake, (site, file) => site.With(file.Path.Replace("alder-post-2030-05-04", "bell", StringComparison.Ordinal), Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span).Replace("alder-post-2030-05-04", "bell", StringComparison.Ordinal))));

    private static SourceFile File(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    private static string Said(string name, string text, string? id = null) =>
        Printed.Lines(ArticleImport.Run(File(name, text), TestSite.Lake.Sources, new ImportOptions("2030-05-06", id, Publisher: "Post")).Diagnostics);

    private static string Text(ImportResult made, int file) => Encoding.UTF8.GetString(made.Files[file].Bytes.Span);
}
