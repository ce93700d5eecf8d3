using SummitSite.Cli.Outside;

namespace SummitSite.Cli.Tests.Outside;

/// <summary>The robots exclusion protocol, RFC 9309, as far as a guest needs it.</summary>
public sealed class RobotsTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /private\nAllow: /private/open", "/private/open/1", true)]
    [InlineData("User-agent: *\nDisallow: /private\nAllow: /private/open", "/private/1", false)]
    [InlineData("User-agent: *\nAllow: /page\nDisallow: /page", "/page", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: summitsite\nDisallow: /secret", "/a", true)]
    [InlineData("User-agent: *\nAllow: /\n\nUser-agent: Other\nUser-agent: SummitSite/1.0\nDisallow: /a", "/a", false)]
    [InlineData("User-agent: Other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/a.pdf?b", true)]
    [InlineData("User-agent: *\nDisallow: /*?print=", "/x?print=1", false)]
    [InlineData("user-agent : *  # everybody\r\nDISALLOW : /a # not here\r\n", "/a", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    public void The_longest_rule_of_the_nearest_group_decides(string robots, string path, bool allowed) =>
        Assert.Equal(allowed, RobotsRules.Parse(robots, "summitsite").Allows(new Uri("https://example.org" + path)));

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 2.5", 2500)]
    [InlineData("User-agent: *\nCrawl-delay: soon", null)]
    [InlineData("User-agent: Other\nCrawl-delay: 9", null)]
    public void A_delay_is_heeded(string robots, int? milliseconds) =>
        Assert.Equal(milliseconds, (int?)RobotsRules.Parse(robots, "summitsite").Delay?.TotalMilliseconds);
}
