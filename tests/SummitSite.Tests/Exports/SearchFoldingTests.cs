using CsCheck;
using SummitSite.Exports.Search;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Exports;

/// <summary>How the search compares words.</summary>
public sealed class SearchFoldingTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.String,
        Gen.Char["aijyzłøßæñéïžАБЙЇЄЩЮЯабвгґєжийіїйщюяёъьЈљњşİıςΣ\u0301\u0306\u0308"].Array[0, 12].Select(c => new string(c)));

    [Theory]
    [InlineData("Zelensky", "Zelenskyy", "Zelenskiy", "Zelenskij", "Зеленський", "Зеленский", "ZELENSKY")]
    [InlineData("Sergei", "Sergey", "Sergej", "Сергей")]
    [InlineData("Yuri", "Yury", "Yuriy", "Jurij", "Юрий")]
    [InlineData("Dmitriev", "Dmitriyev", "Дмитриев")]
    [InlineData("Kyiv", "Київ")]
    [InlineData("Antonio", "António", "Anto\u0301nio")]
    [InlineData("Wałęsa", "walesa")]
    public void Spellings_of_one_name_are_one_word(string name, params string[] others) =>
        Assert.All(others, o => Assert.Equal(SearchFolding.Fold(name), SearchFolding.Fold(o)));

    [Fact]
    public void Different_names_stay_different() => Assert.NotEqual(SearchFolding.Fold("Lavrov"), SearchFolding.Fold("Larov"));

    [Fact]
    public void Folding_twice_is_folding_once() => Words.Sample(w => SearchFolding.Fold(SearchFolding.Fold(w)) == SearchFolding.Fold(w));

    [Fact]
    public void It_does_not_matter_how_a_letter_and_its_mark_are_written() => Words.Sample(w =>
        SearchFolding.Fold(Normalization.ToC(w)) == SearchFolding.Fold(w) && SearchFolding.Fold(Normalization.ToD(w)) == SearchFolding.Fold(w));

    [Fact]
    public void What_stands_for_a_letter_stands_for_itself() =>
        Assert.All(SearchFolding.Letters.Values.SelectMany(v => v), letter => Assert.DoesNotContain(letter, SearchFolding.Letters.Keys));

    [Fact]
    public void What_is_no_letter_stands_between_words() => Assert.Equal(["ru", "s", "2025", "on"], SearchFolding.Words("“Ру’s 2025—on…”"));

    [Fact]
    public void Only_spellings_that_find_something_new_are_kept() =>
        Assert.Equal<IEnumerable<string>>(["Wolodymyr Selenskyj"], SearchFolding.NewSpellings("Volodymyr Zelensky", ["Volodymyr Zelenskyy", "Wolodymyr Selenskyj", "Володимир Зеленський", "Wolodymyr Selenskij"]));

    [Fact]
    public void A_name_is_sorted_by_its_letters_without_marks() => Assert.Equal("zoe d arc 2", SearchFolding.Sort("“Zoë” d’Arc (2)"));
}
