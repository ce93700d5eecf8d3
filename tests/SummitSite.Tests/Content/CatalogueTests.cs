using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading;
using SummitSite.Tests.Pages;
using Xunit;

namespace SummitSite.Tests.Content;

public sealed class CatalogueTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(1234567.891, "1\u2009234\u2009567.89")]
    [InlineData(-2.5, "-2.5")]
    public void English_parts_a_number_with_thin_spaces(double value, string text) => Assert.Equal(text, English.Words.Number(value));

    [Fact]
    public void Another_language_has_its_own_digits_and_marks()
    {
        var words = In("ar", "direction: rtl\ndigits: arab\nwords:\n  number: {group: ٬, decimal: ٫}\n");
        Assert.Equal("١٬٢٣٤٫٥", words.Number(1234.5));
        Assert.Equal("٠٧", words.Digits(7, 2));
        Assert.Equal(Direction.RightToLeft, words.Direction);
    }

    [Fact]
    public void A_site_in_English_may_have_words_of_its_own() =>
        Assert.Equal("What we know", In("en", "words: {home: {facts: What we know}}").Text("home.facts"));

    [Fact]
    public void A_country_has_the_words_of_its_language_and_then_its_own()
    {
        var words = In("en-gb", "words: {home: {facts: The few facts}}");
        Assert.Equal("The few facts", words.Text("home.facts"));
        Assert.Equal("Read on", words.Text("home.reading"));
    }

    [Fact]
    public void Months_without_a_day_may_have_names_of_their_own()
    {
        var months = string.Join(", ", Enumerable.Range(1, 12).Select(m => $"of-{m}"));
        var words = In("ru", $"months: [{months}]\nmonths_alone: [{months.Replace("of-", "", StringComparison.Ordinal)}]");
        Assert.Equal("of-8", words.Month(8));
        Assert.Equal("8", words.MonthAlone(8));
        Assert.Equal("August", English.Words.MonthAlone(8));
    }

    [Fact]
    public void A_number_takes_the_form_of_its_category()
    {
        var words = In("pl", "plurals: polish\nwords: {count: {sources: {one: '{count} źródło', few: '{count} źródła', many: '{count} źródeł', other: '{count} źródła'}}}");
        Assert.Equal(["1 źródło", "2 źródła", "5 źródeł", "22 źródła"], new[] { 1, 2, 5, 22 }.Select(n => words.Count("count.sources", n)));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("{a} and {b_c}")]
    [InlineData("")]
    public void A_text_is_read_as_it_is_written(string text) => Assert.Equal(text, MessageText.Parse(text)!.ToString());

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}")]
    [InlineData("{a b}")]
    [InlineData("{a{b}}")]
    public void Brackets_that_are_no_place_are_refused(string text) => Assert.Null(MessageText.Parse(text));

    private static Catalogue In(string language, string yaml)
    {
        var content = ContentReader.Read(TestSite.Empty.With($"content/i18n/{language}.yaml", yaml).Sources, new DiagnosticBag());
        return Catalogue.For(language, content.WordFiles);
    }
}
