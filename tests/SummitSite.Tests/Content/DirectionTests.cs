using SummitSite.Content;
using Xunit;

namespace SummitSite.Tests.Content;

public sealed class DirectionTests
{
    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("fa-IR", "rtl")]
    [InlineData("az", "ltr")]
    [InlineData("az-Arab", "rtl")]
    [InlineData("ur-Latn", "ltr")]
    [InlineData("sr-Cyrl-RS", "ltr")]
    [InlineData("ug-1998", "rtl")]
    public void A_language_is_written_as_its_script_is(string tag, string direction) => Assert.Equal(direction, Directions.Words.Word(Directions.Of(tag)));
}
