using SummitSite.Content;
using SummitSite.Evidence;
using SummitSite.Linking;
using Xunit;

namespace SummitSite.Tests.Evidence;

public sealed class PageBasisTests
{
    private const string Post = "alder-post-2030-05-04", Radio = "northmark-radio-2030-05-03", Ferry = "northmark-radio-2030-05-17", Agency = "southvale-agency-2030-05-04";

    private static readonly SiteIndex Index = TestSite.Lake.Read().Whole;

    [Fact]
    public void A_page_without_sources_rests_on_nothing() => Assert.Null(Of([]));

    [Fact]
    public void A_quotation_counts_as_a_use_of_the_source_that_prints_it()
    {
        var basis = Of([(Post, 1), (Radio, 2)], "nordh-first-bell", "sud-two-shores")!;
        Assert.Equal([(Post, 3), (Radio, 2)], basis.Sources.Select(s => (s.Source.Id, s.Count)));
        Assert.Equal((5, 60), (basis.Uses, basis.LargestShare));
    }

    [Fact]
    public void What_only_repeats_another_source_is_not_counted_as_independent() =>
        Assert.Equal([Post, Radio], Of([(Post, 1), (Radio, 1), (Agency, 1)])!.Independent.Select(s => s.Id));

    [Fact]
    public void Sources_are_counted_by_control_and_country() =>
        Assert.Equal(
            [(Control.PublicBroadcaster, null, 2, 4), (Control.Private, "Lakeland", 1, 1)],
            Of([(Post, 1), (Radio, 3), (Ferry, 1)])!.Groups.Select(g => (g.Control, g.Country, g.Sources, g.Uses)));

    [Fact]
    public void Every_party_of_the_site_is_counted_and_the_silent_ones_are_named_principal_first()
    {
        var basis = Of([], "nordh-first-bell", "nordh-calm-water")!;
        Assert.Equal([("northmark", 2), ("southvale", 0), ("lakeland", 0)], basis.Parties.Select(p => (p.Party.Id, p.Quotations)));
        Assert.Equal(["southvale", "lakeland"], basis.Silent.Select(p => p.Id));
    }

    [Fact]
    public void Words_of_speakers_of_no_party_are_told_apart()
    {
        var index = TestSite.Lake.Replace("content/quotes/alder-post-2030-05-04.yaml", "speaker: pavel-sud", "speaker: alder-post").Read().Index!;
        var basis = PageBasis.Of([], [.. index.Content.Quotes], index)!;
        Assert.Equal((3, 1), (basis.Quotations, basis.OtherQuotations));
    }

    [Fact]
    public void Sources_of_which_the_whole_was_not_seen_and_the_newest_day_are_known()
    {
        var basis = Of([(Post, 1), (Ferry, 1), (Agency, 1)])!;
        Assert.Equal([Ferry, Agency], basis.Excerpts.Select(s => s.Id));
        Assert.Equal(Ferry, basis.Newest.Id);
    }

    private static PageBasis? Of((string Id, int Count)[] cited, params string[] quotes) =>
        PageBasis.Of(cited.Select(c => (Index.Content.Sources.Single(s => s.Id == c.Id), c.Count)), [.. Index.Content.Quotes.Where(q => quotes.Contains(q.Id))], Index);
}
