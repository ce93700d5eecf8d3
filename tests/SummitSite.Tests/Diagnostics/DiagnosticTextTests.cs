using System.Collections.Immutable;
using CsCheck;
using SummitSite.Diagnostics;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Diagnostics;

public sealed class DiagnosticTextTests
{
    private static readonly SourceText Speakers = new("content/speakers.yaml", "id: ada\nparty: rusia\n");

    [Fact]
    public void A_finding_is_one_line_with_its_place()
    {
        Assert.Equal(
            "content/speakers.yaml:2:8: error SS0306: There is no party 'rusia' in content/site.yaml. Did you mean 'russia'?\n",
            Print(Rules.UnknownParty(Speakers.At(15, 5), "rusia", "russia")));
    }

    [Fact]
    public void A_finding_that_belongs_to_no_file_has_no_place() =>
        Assert.Equal("error SS0806: Another build is writing to 'wwwroot'. Wait until it has ended, then build again.\n", Print(Rules.OutputBusy("wwwroot"), snippets: true));

    [Fact]
    public void A_related_place_stands_below_with_its_own_line()
    {
        Assert.Equal(
            """
            content/speakers.yaml:2:1: error SS0302: There is already a speaker 'ada'. Give this one another id.
              2 | party: rusia
                | ^^^^^
              content/speakers.yaml:1:5: It is defined here.
                1 | id: ada
                  |     ^^^

            """,
            Print(Rules.DuplicateId(Speakers.At(8, 5), "speaker", "ada", Speakers.At(4, 3)), snippets: true));
    }

    [Fact]
    public void A_root_elsewhere_stands_before_every_path() =>
        Assert.StartsWith("sites/lake/content/speakers.yaml:2:8: error", Print(Rules.UnknownParty(Speakers.At(15, 5), "rusia", null), root: "sites/lake/"), StringComparison.Ordinal);

    [Theory]
    [InlineData("sites/lake/", "content/a.md", "sites/lake/content/a.md")]
    [InlineData("sites/lake/", "../article.txt", "sites/article.txt")]
    [InlineData("sites/lake/", "../../article.txt", "article.txt")]
    [InlineData("sites/lake/", "../../../article.txt", "../article.txt")]
    [InlineData("../lake/", "../article.txt", "../article.txt")]
    [InlineData("../", "../article.txt", "../../article.txt")]
    [InlineData("", "../article.txt", "../article.txt")]
    public void A_file_outside_the_root_is_named_as_it_is_seen_from_here(string root, string path, string seen) =>
        Assert.StartsWith(seen + ":1:1: ", Print(Rules.NotAnArticle(path, "why"), root: root), StringComparison.Ordinal);

    [Fact]
    public void What_is_only_worth_knowing_comes_last_and_many_of_a_kind_are_one_line_until_somebody_asks()
    {
        var (one, two) = (Rules.QuotationUnproven(Speakers.At(0, 2), "one", "post"), Rules.QuotationUnproven(Speakers.At(4, 3), "two", "post"));
        ImmutableArray<Diagnostic> all = [one, Rules.UnusedTemplate("templates/old.html"), two, Rules.UnknownParty(Speakers.At(15, 5), "rusia", null), Rules.StaleButChanged("a.html")];
        Assert.Equal(
            ["templates/old.html:1:1: warning SS0603", "content/speakers.yaml:2:8: error SS0306", "content/speakers.yaml:1:1: info SS0411", "content/speakers.yaml:1:5: info SS0411", "info SS0805"],
            Starts(all, gathers: false));
        Assert.Equal(
            ["templates/old.html:1:1: warning SS0603", "content/speakers.yaml:2:8: error SS0306", "info SS0805", "info SS0411: A quotation that could not be proven, 2 times. Add -v to see each."],
            Starts(all, gathers: true));
        Assert.Equal(["content/speakers.yaml:1:1: info SS0411"], Starts([one], gathers: true));
    }

    [Fact]
    public void Color_sets_off_the_place_and_the_severity_and_nothing_is_left_switched_on()
    {
        var printed = Print(Rules.UnusedTemplate("templates/old.html"), color: true);
        Assert.StartsWith("\e[1mtemplates/old.html:1:1:\e[0m \e[1;33mwarning SS0603:\e[0m ", printed, StringComparison.Ordinal);
        Assert.EndsWith("it.\n", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_which_only_the_path_is_known_has_no_snippet() =>
        Assert.Single(Print(Rules.UnusedTemplate("templates/old.html"), snippets: true).Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Theory]
    [InlineData("plain text here", "text", "plain text here", "      ^^^^")]
    [InlineData("\tname: x", "name", "    name: x", "    ^^^^")]
    [InlineData("a\tb", "b", "a    b", "     ^")]
    [InlineData("漢字 name", "name", "漢字 name", "     ^^^^")]
    [InlineData("name 漢字", "漢字", "name 漢字", "     ^^^^")]
    [InlineData("🙂 name", "name", "🙂 name", "   ^^^^")]
    [InlineData("👩‍👩‍👧 name", "name", "👩‍👩‍👧 name", "   ^^^^")]
    [InlineData("cafe\u0301 name", "name", "cafe\u0301 name", "     ^^^^")]
    [InlineData("zero\u200Bwidth name", "name", "zero·width name", "           ^^^^")]
    [InlineData("stop\u001B[2J name", "name", "stop·[2J name", "         ^^^^")]
    public void Carets_stand_under_the_place(string line, string marked, string shown, string carets)
    {
        var snippet = Snippet.Of(new SourceText("a.md", "first\n" + line + "\nlast").At(6 + line.IndexOf(marked, StringComparison.Ordinal), marked.Length))!;
        Assert.Equal(("2", shown, carets), (snippet.LineNumber, snippet.Line, snippet.Carets));
    }

    [Fact]
    public void A_place_between_two_characters_has_one_caret() => Assert.Equal("  ^", Snippet.Of(new SourceText("a.md", "abcd").At(2))!.Carets);

    [Fact]
    public void A_place_at_the_end_of_a_line_has_its_caret_behind_it() => Assert.Equal("    ^", Snippet.Of(new SourceText("a.md", "abcd\n").At(4))!.Carets);

    [Fact]
    public void A_span_of_many_lines_is_marked_to_the_end_of_the_first() => Assert.Equal("  ^^", Snippet.Of(new SourceText("a.md", "abcd\nefgh").At(2, 6))!.Carets);

    [Fact]
    public void A_long_line_is_cut_around_the_place()
    {
        var line = new string('a', 300) + "HERE" + new string('b', 300);
        var snippet = Snippet.Of(new SourceText("a.md", line).At(300, 4))!;
        Assert.Equal("HERE", snippet.Line.Substring(snippet.Carets.IndexOf('^', StringComparison.Ordinal), 4));
        Assert.Equal("^^^^", snippet.Carets.Trim());
        Assert.StartsWith("…a", snippet.Line, StringComparison.Ordinal);
        Assert.EndsWith("b…", snippet.Line, StringComparison.Ordinal);
        Assert.Equal(Snippet.Most + 2, snippet.Line.Length);
    }

    [Fact]
    public void Words_from_content_cannot_reach_the_terminal_as_commands()
    {
        var printed = Print(Rules.UnknownReference(Speakers.At(0), "speaker", "a\e[31m\nb\u202Ec", null, null));
        Assert.Equal("content/speakers.yaml:1:1: error SS0301: There is no speaker 'a·[31m b·c'. It has a character (U+202E) that cannot be seen or only looks alike: type it again.\n", printed);
    }

    [Fact]
    public void Any_place_in_any_line_is_shown_in_two_rows_that_fit()
    {
        var lines = Gen.Char["abc \t漢🙂\u0301\u200B\u0007é"].Array[0, 260].Select(c => new string(c));
        Gen.Select(lines, Gen.Int[0, 260], Gen.Int[0, 300]).Sample((line, start, length) =>
        {
            var source = new SourceText("a.md", line + "\nnext");
            var snippet = Snippet.Of(source.At(Math.Min(start, line.Length), length))!;
            Assert.DoesNotContain(snippet.Line, char.IsControl);
            Assert.InRange(DisplayWidth.Cells(snippet.Line).Sum(c => c.Width), 0, Snippet.Most + 2);
            Assert.InRange(snippet.Carets.Length, 1, Snippet.Most + 2);
            Assert.Matches("^ *\\^+$", snippet.Carets);
        });
    }

    private static IEnumerable<string> Starts(ImmutableArray<Diagnostic> diagnostics, bool gathers)
    {
        using var writer = new StringWriter();
        DiagnosticText.Write(writer, diagnostics, color: false, snippets: false, gathers: gathers);
        return writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.EndsWith("-v to see each.", StringComparison.Ordinal) ? l : l[..(l.IndexOf("SS", StringComparison.Ordinal) + 6)]);
    }

    private static string Print(Diagnostic diagnostic, bool color = false, bool snippets = false, string root = "")
    {
        using var writer = new StringWriter();
        DiagnosticText.Write(writer, [diagnostic], color, snippets, root);
        return writer.ToString();
    }
}
