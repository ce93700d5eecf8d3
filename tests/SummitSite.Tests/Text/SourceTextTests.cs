using CsCheck;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Text;

public sealed class SourceTextTests
{
    private static readonly Gen<string> Texts = Gen.OneOf("a", "é", "\n", "\r\n", "\r", " ", "\t", "😀", ": ").Array[0, 40].Select(string.Concat);

    [Fact]
    public void Lines_and_columns_agree_with_counting_from_the_start() => Texts.Sample(text =>
    {
        var source = new SourceText("a.md", text);
        var (line, column) = (1, 1);
        for (var at = 0; at <= text.Length; at++)
        {
            Assert.Equal((line, column), source.LineAndColumn(at));
            if (at < text.Length)
                (line, column) = EndsLine(text, at) ? (line + 1, 1) : (line, column + 1);
        }
    });

    [Fact]
    public void A_line_is_its_text_without_the_line_end() => Texts.Sample(text =>
    {
        var source = new SourceText("a.md", text);
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(lines, Enumerable.Range(1, lines.Length).Select(source.Line));
        Assert.Equal("", source.Line(lines.Length + 1));
        Assert.All(Enumerable.Range(1, lines.Length), n => Assert.Equal((n, 1), source.LineAndColumn(source.LineStart(n))));
    });

    [Fact]
    public void A_place_past_the_end_is_cut_to_it() => Gen.Select(Texts, Gen.Int[-5, 60], Gen.Int[-5, 60]).Sample((text, start, length) =>
    {
        var span = new SourceText("a.md", text).At(start, length).Span;
        Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length);
    });

    private static bool EndsLine(string text, int at) => text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
}
