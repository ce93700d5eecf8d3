using SummitSite.Evidence;
using Xunit;

namespace SummitSite.Tests.Evidence;

public sealed class AccountSidesTests
{
    private const string Accounts = "content/discrepancies/the-day.yaml";

    [Fact]
    public void A_party_is_heard_through_a_speaker_an_outlet_or_a_source_of_its_country()
    {
        Assert.Equal(["northmark"], Missing(TestSite.Lake));
        Assert.Equal(["northmark", "southvale"], Missing(TestSite.Lake.Replace(Accounts, "        speaker: pavel-sud\n", "")));
        Assert.Equal(["northmark", "lakeland"], Missing(TestSite.Lake.Replace("content/sources/press.yaml", "    country: Lakeland\n", "")));
    }

    [Fact]
    public void A_source_that_is_silent_gives_no_account() =>
        Assert.Equal([], Missing(TestSite.Lake.Replace(Accounts, "        silent: true\n", "")));

    private static string[] Missing(TestSite site)
    {
        var index = site.Read().Index!;
        return [.. AccountSides.Missing(index.Content.Discrepancies[0], index).Select(p => p.Id)];
    }
}
