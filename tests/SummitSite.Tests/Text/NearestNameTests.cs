using CsCheck;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Text;

public sealed class NearestNameTests
{
    private static readonly string[] Names = ["vladimir-putin", "donald-trump", "yury-ushakov", "volodymyr-zelensky", "outcome", "question", "published", "discrepancies"];

    [Fact]
    public void One_slip_of_the_finger_finds_the_name() =>
        Gen.Select(Gen.Int[0, Names.Length - 1], Gen.Int[0, 3], Gen.Int[0, 100], Gen.Char['a', 'z']).Sample((name, kind, at, letter) =>
            Assert.Equal(Names[name], NearestName.Of(Slip(Names[name], kind, at, letter), Names)));

    [Fact]
    public void The_order_of_the_names_does_not_matter() =>
        Gen.Select(Gen.String[Gen.Char['a', 'e'], 1, 6], Gen.String[Gen.Char['a', 'e'], 1, 6].Array[1, 6]).Sample((written, names) =>
            NearestName.Of(written, names) == NearestName.Of(written, names.Reverse()));

    [Theory]
    [InlineData("weather")]
    [InlineData("x")]
    [InlineData("")]
    public void A_name_that_is_near_to_none_finds_none(string written) => Assert.Null(NearestName.Of(written, Names));

    [Fact]
    public void A_part_of_a_name_finds_it() => Assert.Equal("vladimir-putin", NearestName.Of("putin", Names));

    private static string Slip(string name, int kind, int at, char letter)
    {
        var i = at % (name.Length - 1);
        return kind switch
        {
            0 => name.Remove(i, 1),
            1 => name.Insert(i, letter.ToString()),
            2 => name[..i] + letter + name[(i + 1)..],
            _ => name[..i] + name[i + 1] + name[i] + name[(i + 2)..],
        };
    }
}
