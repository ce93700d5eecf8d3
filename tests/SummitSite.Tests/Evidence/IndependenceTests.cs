using SummitSite.Content;
using SummitSite.Evidence;
using Xunit;

namespace SummitSite.Tests.Evidence;

public sealed class IndependenceTests
{
    private const string Sources = "content/sources/press.yaml";
    private const string Post = "alder-post-2030-05-04", Radio = "northmark-radio-2030-05-03", Ferry = "northmark-radio-2030-05-17", Agency = "southvale-agency-2030-05-04";

    [Fact]
    public void Two_owners_who_print_no_report_of_each_other_are_independent() => Assert.Null(Between(TestSite.Lake, Post, Radio));

    [Fact]
    public void One_owner_is_one_source() => Is(DependenceKind.SameOwner, null, Between(TestSite.Lake, Radio, Ferry));

    [Fact]
    public void Who_prints_a_report_depends_on_it_and_it_on_who_prints_it()
    {
        Is(DependenceKind.Relays, "source:" + Post, Between(TestSite.Lake, Agency, Post));
        Is(DependenceKind.IsRelayed, "source:" + Post, Between(TestSite.Lake, Post, Agency));
    }

    [Fact]
    public void An_outlet_named_as_relayed_stands_for_all_its_reports() => Is(DependenceKind.Relays, "speaker:northmark-radio", Between(TestSite.Lake, Agency, Radio));

    [Fact]
    public void Two_items_of_one_outlet_are_one_source_whoever_owns_it()
    {
        var site = TestSite.Lake.Replace(Sources, "    owner: Republic of Northmark\n    outlet: northmark-radio\n", "    outlet: alder-post\n");
        Is(DependenceKind.SameOutlet, "speaker:alder-post", Between(site, Radio, Post));
    }

    [Fact]
    public void Two_that_print_one_agencys_report_are_one_source()
    {
        var site = TestSite.Lake.Append(Sources, """
              - {id: wire-1, publisher: Wire, url: https://example.org/w1, date: 2030-05-04, language: en, control: private, basis: its imprint, about: a report, relays: [southvale-agency-2030-05-04]}
              - {id: wire-2, publisher: Other, url: https://example.org/w2, date: 2030-05-04, language: en, control: private, basis: its imprint, about: a report, relays: [southvale-agency-2030-05-04]}

            """);
        Is(DependenceKind.CommonReport, "source:" + Agency, Between(site, "wire-1", "wire-2"));
    }

    [Fact]
    public void A_chain_of_reports_is_followed_to_its_end()
    {
        var site = TestSite.Lake.Append(Sources, """
              - {id: wire-1, publisher: Wire, url: https://example.org/w1, date: 2030-05-04, language: en, control: private, basis: its imprint, about: a report, relays: [southvale-agency-2030-05-04]}

            """);
        Is(DependenceKind.Relays, "source:" + Post, Between(site, "wire-1", Post));
    }

    [Fact]
    public void What_counts_and_what_does_not_is_told_for_each_source()
    {
        var index = TestSite.Lake.Read().Whole;
        var weighed = new Independence(index).Weigh([.. index.Content.Sources.Where(s => s.IsReliable)]);
        Assert.Equal([Post, Ferry], weighed.Where(w => w.Counts).Select(w => w.Source.Id));
        Assert.Equal([(Radio, Ferry), (Agency, Post)], weighed.Where(w => !w.Counts).Select(w => (w.Source.Id, w.Dependence!.On.Id)));
    }

    private static Dependence? Between(TestSite site, string one, string other)
    {
        var index = site.Read().Index!;
        return new Independence(index).Between(Find(one), Find(other));

        Source Find(string id) => index.Content.Sources.Single(s => s.Id == id);
    }

    private static void Is(DependenceKind kind, string? through, Dependence? found)
    {
        Assert.NotNull(found);
        Assert.Equal((kind, through), (found.Kind, found.Through?.Key.ToString()));
    }
}
