using CsCheck;
using SummitSite.Evidence;
using Xunit;

namespace SummitSite.Tests.Evidence;

public sealed class RenderingDifferenceTests
{
    private static readonly Gen<string> Words = Gen.OneOf("we", "agreed", "on", "many", "points,", "well-known", "“deal”", "don’t", "2025", ".").Array[1, 14].Select(w => string.Join(' ', w));

    [Theory]
    [InlineData("the bell will ring", "the first bell will ring", "the[-first-] bell will ring")]
    [InlineData("the bells will ring", "the bell will ring", "the[-bell-] {+bells+} will ring")]
    [InlineData("the bell will ring, he said", "the bell will ring he said", "the bell will ring{+,+} he said")]
    [InlineData("the bell will ring", "the bell will ring", "the bell will ring")]
    public void A_word_more_or_less_is_marked_where_it_stands(string here, string there, string marked) => Assert.Equal(marked, Marked(here, there));

    [Fact]
    public void What_the_matching_contract_folds_is_no_difference() =>
        Assert.Equal("don’t “stop” now – he said", Marked("don’t “stop” now – he said", "don't \"stop\" now — he said"));

    [Fact]
    public void Case_is_a_difference() => Assert.Equal("[-the-]{+The+} bell rings now", Marked("The bell rings now", "the bell rings now"));

    [Fact]
    public void A_part_of_a_longer_text_is_not_told_what_it_leaves_out_at_its_ends() =>
        Assert.Equal("one bell rings", Marked("one bell rings", "long before all that he came and said that one bell rings and went away again without another word"));

    [Fact]
    public void Two_texts_with_little_in_common_are_left_side_by_side() => Assert.Null(RenderingDifference.Between("he spoke of other things", "the bell will ring"));

    [Fact]
    public void What_is_not_only_there_is_the_text_here() => Gen.Select(Words, Words).Sample((here, there) =>
        RenderingDifference.Between(here, there) is not { } runs || string.Concat(runs.Where(r => r.Place != WordPlace.OnlyThere).Select(r => r.Text)) == here);

    [Fact]
    public void A_text_does_not_differ_from_itself() => Words.Sample(text => RenderingDifference.Between(text, text)!.Value.All(r => r.Place == WordPlace.Both));

    private static string Marked(string here, string there) => string.Concat(RenderingDifference.Between(here, there)!.Value.Select(r => r.Place switch
    {
        WordPlace.OnlyHere => r.Text.StartsWith(' ') ? $" {{+{r.Text[1..]}+}}" : $"{{+{r.Text}+}}",
        WordPlace.OnlyThere => $"[-{r.Text.TrimStart()}-]",
        _ => r.Text,
    }));
}
