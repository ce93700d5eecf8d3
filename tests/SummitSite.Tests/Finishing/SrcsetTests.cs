using SummitSite.Finishing;
using Xunit;

namespace SummitSite.Tests.Finishing;

public sealed class SrcsetTests
{
    [Theory]
    [InlineData("/a.png", "/a.png")]
    [InlineData("/a.png 1x, /b.png 2x", "/a.png|/b.png")]
    [InlineData(" /a.png  480w ,/b.png 2x,", "/a.png|/b.png")]
    [InlineData("/a.png,\n/b.png", "/a.png|/b.png")]
    [InlineData("/a,b.png 1x", "/a,b.png")]
    [InlineData("", "")]
    public void Addresses_are_told_from_descriptors(string written, string urls) => Assert.Equal(urls, string.Join('|', Srcset.Urls(written)));

    [Fact]
    public void Descriptors_stay_with_their_addresses() => Assert.Equal("A 1x, B, C 480w", Srcset.Map("a 1x, b, c  480w", u => u.ToUpperInvariant()));
}
