using SummitSite.Content;
using Xunit;

namespace SummitSite.Tests.Content;

/// <summary>Numbers that CLDR gives as samples of each category.</summary>
public sealed class PluralRuleTests
{
    [Theory]
    [InlineData("one-other", "0 other, 1 one, 2 other, 101 other")]
    [InlineData("other", "0 other, 1 other, 2 other")]
    [InlineData("zero-one-other", "0 one, 1 one, 2 other")]
    [InlineData("east-slavic", "0 many, 1 one, 2 few, 4 few, 5 many, 11 many, 12 many, 14 many, 21 one, 22 few, 101 one, 111 many, 112 many")]
    [InlineData("south-slavic", "0 other, 1 one, 2 few, 5 other, 11 other, 12 other, 21 one, 24 few")]
    [InlineData("polish", "0 many, 1 one, 2 few, 4 few, 5 many, 12 many, 21 many, 22 few, 112 many")]
    [InlineData("czech", "0 other, 1 one, 2 few, 4 few, 5 other, 22 other")]
    [InlineData("slovenian", "0 other, 1 one, 2 two, 3 few, 4 few, 5 other, 101 one, 102 two")]
    [InlineData("lithuanian", "0 other, 1 one, 2 few, 9 few, 10 other, 11 other, 19 other, 21 one, 111 other")]
    [InlineData("latvian", "0 zero, 1 one, 2 other, 10 zero, 11 zero, 19 zero, 21 one, 30 zero")]
    [InlineData("romanian", "0 few, 1 one, 2 few, 19 few, 20 other, 101 few, 120 other")]
    [InlineData("hebrew", "0 other, 1 one, 2 two, 3 other, 20 other")]
    [InlineData("arabic", "0 zero, 1 one, 2 two, 3 few, 10 few, 11 many, 99 many, 100 other, 102 other, 103 few, 111 many")]
    public void A_number_is_in_the_category_that_CLDR_gives_it(string rule, string samples) =>
        Assert.All(samples.Split(", ").Select(s => s.Split(' ')), s => Assert.Equal(s[1], Plurals.Words.Word(Named(rule).Of(int.Parse(s[0], System.Globalization.CultureInfo.InvariantCulture)))));

    [Fact]
    public void A_rule_gives_only_categories_it_says_it_has() =>
        Assert.All(PluralRule.All, r => Assert.All(Enumerable.Range(0, 300), n => Assert.Contains(r.Of(n), r.Categories)));

    [Fact]
    public void Every_rule_has_the_category_of_all_other_numbers() => Assert.All(PluralRule.All, r => Assert.Equal(Plural.Other, r.Categories[^1]));

    private static PluralRule Named(string name) => PluralRule.All.Single(r => r.Name == name);
}
