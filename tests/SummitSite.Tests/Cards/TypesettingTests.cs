using CsCheck;
using SummitSite.Cards;
using SummitSite.Cards.Fonts;
using Xunit;

namespace SummitSite.Tests.Cards;

public sealed class TypesettingTests
{
    private static readonly Gen<string> Texts = Gen.Char["abcdefg hijklmno .,ЖйѣЯ "].Array[0, 200].Select(c => new string(c));

    [Fact]
    public void Nothing_is_lost_and_nothing_added() => Texts.Sample(text =>
        string.Concat(Typesetting.Lines(text, Font.Regular, 8)).Replace(" ", "", StringComparison.Ordinal) == text.Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void No_line_is_wider_than_the_width() => Texts.Sample(text => Typesetting.Lines(text, Font.Regular, 8).All(l => Font.Regular.Width(l) <= 8.05));

    [Fact]
    public void A_text_that_is_cut_says_so_at_the_end_of_a_word() =>
        Assert.Equal(["one two", "three…"], Typesetting.Lines("one two three four five six", Font.Regular, 3.9, 2));

    [Fact]
    public void A_text_that_fits_is_whole() => Assert.Equal(["one two"], Typesetting.Lines("one two", Font.Regular, 9, 1));

    [Fact]
    public void A_word_that_is_wider_than_the_width_is_broken() => Assert.Equal(2, Typesetting.Lines("Donaudampfschifffahrt", Font.Regular, 8).Count);
}
