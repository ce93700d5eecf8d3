using SummitSite.Content;
using SummitSite.Tests.Properties;
using CsCheck;
using Xunit;

namespace SummitSite.Tests.Content;

/// <summary>What a time in another fashion means; nothing where two readings are possible.</summary>
public sealed class EdtfGuessTests
{
    [Theory]
    [InlineData("17.05.2030", "2030-05-17")]
    [InlineData("17.5.2030", "2030-05-17")]
    [InlineData("17-05-2030", "2030-05-17")]
    [InlineData("05/17/2030", "2030-05-17")]
    [InlineData("17/05/2030", "2030-05-17")]
    [InlineData("2030/05/17", "2030-05-17")]
    [InlineData("2030-5-7", "2030-05-07")]
    [InlineData("2030-17-05", "2030-05-17")]
    [InlineData("2030–05–17", "2030-05-17")]
    [InlineData("17 May 2030", "2030-05-17")]
    [InlineData("17. Mai 2030", null)]
    [InlineData("May 17, 2030", "2030-05-17")]
    [InlineData("May 2030", "2030-05")]
    [InlineData("ca. 2030-05", "2030-05~")]
    [InlineData("~2030-05-17", "2030-05-17~")]
    [InlineData("2030-05-17 8:00", "2030-05-17T08:00")]
    [InlineData("17 May 2030, 12:30 am", "2030-05-17T00:30")]
    [InlineData("2030-05-17 12:30 pm", "2030-05-17T12:30")]
    [InlineData("12 June 2031, 8 pm", "2031-06-12T20:00")]
    [InlineData("May 17 2030", "2030-05-17")]
    [InlineData("2030-05-17T08:00:59", "2030-05-17T08:00")]
    [InlineData("2030-05-17 - 2030-05-18", "2030-05-17/2030-05-18")]
    [InlineData("17 May 2030 to 18 May 2030", "2030-05-17/2030-05-18")]
    [InlineData("2030-05-17–2030-05-18", "2030-05-17/2030-05-18")]
    [InlineData("05/06/2030", null)]
    [InlineData("30-05-17", null)]
    [InlineData("spring 2030", null)]
    [InlineData("2030-06-31", null)]
    [InlineData("2030-05-17T08:00+09:00", null)]
    [InlineData("", null)]
    public void A_time_in_another_fashion_is_guessed_where_it_has_one_meaning(string written, string? meant) => Assert.Equal(meant, EdtfGuess.Of(written));

    [Fact]
    public void Whatever_is_written_a_guess_can_be_read() => Gen.String.Sample(text => Assert.True(EdtfGuess.Of(text) is not { } guess || Edtf.Read(guess).Value is not null));

    [Fact]
    public void A_right_time_between_spaces_is_guessed_as_itself() => Times.When.Sample(when => Assert.True(EdtfGuess.Of($" {when.Text} ") is var guess && (guess is null || guess == when.Text)));
}
