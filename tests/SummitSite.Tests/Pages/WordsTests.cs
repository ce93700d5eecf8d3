using SummitSite.Content;
using SummitSite.Pages;
using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class WordsTests
{
    [Theory]
    [InlineData("en", "English")]
    [InlineData("pt-BR", "Portuguese")]
    [InlineData("zh-Hans", "Chinese")]
    [InlineData("tlh", "tlh")]
    public void A_language_is_called_by_its_name_or_else_by_its_tag(string tag, string name) => Assert.Equal(name, English.Words.Language(tag));

    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "a" }, "a")]
    [InlineData(new[] { "a", "b" }, "a and b")]
    [InlineData(new[] { "a", "b", "c" }, "a, b and c")]
    public void A_list_reads_like_a_sentence(string[] items, string words) => Assert.Equal(words, English.Words.List(items));

    [Fact]
    public void Only_an_original_is_passed_over_in_silence()
    {
        Assert.Equal("Ada, in The Post", English.Words.Attribution("Ada", "The Post", Wording.Original, "en"));
        Assert.Equal("Ada, in The Post; retranslated", English.Words.Attribution("Ada", "The Post", Wording.Retranslation, "en"));
    }

    [Theory]
    [InlineData(Wording.Original, QuoteForm.Speech, "Said in Russian and printed in English.")]
    [InlineData(Wording.Original, QuoteForm.Caption, "Written in Russian and printed in English.")]
    [InlineData(Wording.Translation, null, "A translation: said in Russian, printed in English.")]
    [InlineData(
        Wording.Retranslation, QuoteForm.Interview, "Not the speaker’s own words: said in Russian, and printed in English that has come back through another language.")]
    internal void The_wording_is_explained_in_a_sentence(Wording wording, QuoteForm? form, string sentence) =>
        Assert.Equal(sentence, English.Words.Explain(wording, form, "ru", "en"));

    [Fact]
    public void No_two_values_of_a_choice_have_the_same_word()
    {
        Distinct<Control>(English.Words.Of);
        Distinct<OutcomeStatus>(English.Words.Of);
        Distinct<Comparison>(English.Words.Of);
        Distinct<ClaimType>(English.Words.Of);
        Distinct<DiscrepancyKind>(English.Words.Of);
        Distinct<Presence>(English.Words.Of);
        Distinct<QuoteForm>(English.Words.Of);
        Distinct<PartOfDay>(English.Words.Of);
        Distinct<Seen>(English.Words.Of);
        Distinct<EntryKind>(English.Words.Of);
        Distinct<SpeakerKind>(English.Words.Others);
    }

    private static void Distinct<T>(Func<T, string> word)
        where T : struct, Enum => Assert.Equal(Enum.GetValues<T>().Length, Enum.GetValues<T>().Select(word).Distinct().Count());
}
