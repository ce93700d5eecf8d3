using SummitSite.Content;
using SummitSite.Evidence;
using Xunit;

namespace SummitSite.Tests.Evidence;

public sealed class StatusSupportTests
{
    private const string Ferry = "content/outcomes/ferry-line.md";

    [Fact]
    public void A_voice_comes_with_its_party_and_everything_that_carries_it()
    {
        var support = Of(TestSite.Lake, "ferry-line");
        Assert.Equal(
            ["Anna Nordh (northmark): quote:nordh-first-bell", "Pavel Sud (southvale): discrepancy:duration"],
            support.Voices.Select(v => $"{v.Speaker.Name} ({v.Principal?.Id}): {string.Join(", ", v.In.Select(e => e.Key.ToString()))}"));
    }

    [Fact]
    public void A_party_that_is_not_principal_gives_no_principal_voice()
    {
        var support = Of(TestSite.Lake.Replace("content/quotes/alder-post-2030-05-04.yaml", "  - id: nordh-first-bell\n    speaker: anna-nordh", "  - id: nordh-first-bell\n    speaker: lakeland-government"), "ferry-line");
        Assert.Null(support.Voices.Single(v => v.Speaker.Id == "lakeland-government").Principal);
    }

    [Fact]
    public void A_claim_that_others_contradict_is_no_evidence_for_itself()
    {
        var support = Of(TestSite.Lake.Replace(Ferry, "claim:post-claim-1", "claim:post-claim-2"), "ferry-line");
        Assert.Equal(["post-claim-2"], support.Contradicted.Select(c => c.Id));
    }

    [Fact]
    public void Every_status_the_evidence_would_carry_is_known()
    {
        Assert.Equal(
            [OutcomeStatus.Announced, OutcomeStatus.ClaimedByBoth, OutcomeStatus.Unresolved, OutcomeStatus.Expected, OutcomeStatus.Happened, OutcomeStatus.DidNotHappen],
            Of(TestSite.Lake, "ferry-line").Earned.AsEnumerable());
        Assert.Equal(StatusLack.OnePartyOnly, Of(TestSite.Lake, "ferry-line").Lacks(OutcomeStatus.ClaimedByOneSide));
    }

    [Fact]
    public void More_evidence_never_takes_a_status_away_but_that_of_one_side()
    {
        var before = Of(TestSite.Lake, "fishing-quota").Earned;
        var after = Of(TestSite.Lake.Replace("content/outcomes/fishing-quota.md", "evidence: [event:statements]", "evidence: [event:statements, quote:nordh-first-bell, quote:sud-two-shores, source:northmark-radio-2030-05-17]"), "fishing-quota").Earned;
        Assert.Equal([], before.Where(s => s != OutcomeStatus.ClaimedByOneSide).Except(after));
        Assert.Contains(OutcomeStatus.ClaimedByBoth, after);
    }

    [Fact]
    public void Nobody_claims_on_one_day_what_they_said_on_a_later_one()
    {
        var site = TestSite.Lake.Replace("content/quotes/alder-post-2030-05-04.yaml", "    occasion: event:statements\n    form: statement\n    said: 2030-05-03\n", "    form: statement\n    said: 2030-05-16\n");
        Assert.Equal(["Pavel Sud"], Of(site, "ferry-line", 0).Voices.Select(v => v.Speaker.Name));
        Assert.Equal(["Anna Nordh", "Pavel Sud"], Of(site, "ferry-line", 1).Voices.Select(v => v.Speaker.Name));
    }

    private static StatusSupport Of(TestSite site, string id, int? state = null)
    {
        var index = site.Read().Index!;
        var outcome = index.Outcomes.Single(o => o.Id == id);
        return StatusSupport.Of(outcome, outcome.History[state ?? outcome.History.Length - 1], index, new Independence(index));
    }
}
