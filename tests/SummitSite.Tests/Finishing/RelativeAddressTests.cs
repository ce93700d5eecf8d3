using SummitSite.Finishing;
using Xunit;

namespace SummitSite.Tests.Finishing;

public sealed class RelativeAddressTests
{
    [Theory]
    [InlineData("b.png", "/assets/site.css", "/assets/b.png")]
    [InlineData("./b.png?x#y", "/assets/site.css", "/assets/b.png")]
    [InlineData("../images/b%20c.png", "/assets/parts/a.css", "/assets/images/b c.png")]
    [InlineData("../../../b.png", "/assets/site.css", "/b.png")]
    [InlineData("b", "/about/", "/about/b")]
    [InlineData("..", "/about/us/", "/about/")]
    [InlineData("../", "/about/", "/")]
    [InlineData("", "/about/", "/about/")]
    public void A_relative_address_leads_where_a_browser_goes(string relative, string file, string address) => Assert.Equal(address, RelativeAddress.Resolve(relative, file));

    [Theory]
    [InlineData("/assets/site.css", "/assets/b.png", "b.png")]
    [InlineData("/assets/site.css", "/images/b.png", "../images/b.png")]
    [InlineData("/assets/a/b/c.css", "/assets/a/d.css", "../d.css")]
    [InlineData("/site.css", "/images/b.png", "images/b.png")]
    public void The_way_from_one_file_to_another_leads_there(string file, string target, string relative)
    {
        Assert.Equal(relative, RelativeAddress.From(file, target));
        Assert.Equal(target, RelativeAddress.Resolve(relative, file));
    }
}
