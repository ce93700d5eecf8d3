using SummitSite.Diagnostics;
using Xunit;

namespace SummitSite.Tests.Diagnostics;

public sealed class RuleReferenceTests
{
    [Fact]
    public void The_page_of_problems_is_what_the_catalogue_says() => Golden.Verify("docs/diagnostics.md", RuleReference.Markdown(Rules.All));

    [Fact]
    public void Every_rule_of_the_catalogue_stands_on_the_page_once()
    {
        var headings = RuleReference.Markdown(Rules.All).Split('\n').Where(l => l.StartsWith("### ", StringComparison.Ordinal)).Select(l => l[4..]);
        Assert.Equal(Rules.All.Select(r => r.Code), headings);
    }

    [Fact]
    public void A_rule_is_explained_in_lines_that_fit_with_its_example()
    {
        Assert.Equal(
            """
            SS0206 (error): A field written twice

            Only one of the two values could count, and which one would be a guess.

            For example:
              title: One, and three lines below title: Two

            """,
            RuleReference.Explain(Rules.Find("ss0206")!));
        Assert.All(Rules.All, r => Assert.All(RuleReference.Explain(r).Split("\nFor example:")[0].Split('\n').Skip(1), l => Assert.InRange(l.Length, 0, 80)));
    }

    [Theory]
    [InlineData("ss0230", "SS0203")]
    [InlineData("SS801", "SS0801")]
    [InlineData("banana", null)]
    public void A_code_that_does_not_exist_has_a_nearest_one_or_none(string written, string? near) => Assert.Equal(near, RuleReference.Nearest(written));

    [Fact]
    public void Titles_are_phrases_and_explanations_are_sentences()
    {
        Assert.All(Rules.All, r =>
        {
            Assert.False(r.Title.EndsWith('.'), r.Code);
            Assert.True(char.IsUpper(r.Title[0]), r.Code);
            Assert.True(r.Explanation.EndsWith('.') || r.Explanation.EndsWith('>'), r.Code);
            Assert.NotEmpty(r.Example);
        });
    }

    [Fact]
    public void What_Markdown_would_take_for_its_own_is_escaped_outside_code()
    {
        var page = RuleReference.Markdown([new Rule("SS0199", Severity.Error, "A *title*", "Not `a_b` but a_b, <i> and [x].", "example")]);
        Assert.Contains("**A \\*title\\*** (error)", page, StringComparison.Ordinal);
        Assert.Contains("Not `a_b` but a\\_b, \\<i> and \\[x].", page, StringComparison.Ordinal);
    }
}
