using CsCheck;
using SummitSite.Pages;
using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData("Short enough.", "Short enough.")]
    [InlineData("A sentence of its own. And one too many", "A sentence of its own.")]
    [InlineData("Words without an end to their sentence, that go on", "Words without an end to their…")]
    [InlineData("Well. Then comes a long part of the text", "Well. Then comes a long part…")]
    [InlineData("Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsgesellsc…")]
    public void Text_is_cut_at_a_sentence_or_a_word(string text, string cut) => Assert.Equal(cut, Shortened.To(31, text));

    [Fact]
    public void What_is_cut_is_never_too_long_and_never_half_a_character() =>
        Gen.Select(Gen.Int[10, 80], Gen.OneOf("word ", "a, ", "😀", "End. ", "é", "–").Array[0, 60]).Sample((most, pieces) =>
        {
            var cut = Shortened.To(most, string.Concat(pieces));
            Assert.True(cut.Length <= most, cut);
            for (var i = 0; i < cut.Length; i++)
                Assert.True(!char.IsHighSurrogate(cut[i]) || (i + 1 < cut.Length && char.IsLowSurrogate(cut[i + 1])), cut);
        });
}
