using System.Collections.Immutable;
using SummitSite.Evidence;
using SummitSite.Importing;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Importing;

/// <summary>What stands between quotation marks, in whatever way they are set.</summary>
public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("He said “we have two shores” and left.", "we have two shores")]
    [InlineData("He said \"we have two shores\" and left.", "we have two shores")]
    [InlineData("He said \"we have two shores” and left.", "we have two shores")]
    [InlineData("He said “we have two shores\" and left.", "we have two shores")]
    [InlineData("Er sagte: „Wir haben zwei Ufer“ und ging.", "Wir haben zwei Ufer")]
    [InlineData("Il a dit « nous avons deux rives » et partit.", "nous avons deux rives")]
    [InlineData("Он сказал: «У нас два берега», — и ушел.", "У нас два берега")]
    [InlineData("‘We have two shores’, he said of the delegates’ view.", "We have two shores")]
    [InlineData("The delegates' view isn't known; it's 6\" long, in the '90s.")]
    [InlineData("The rock'n'roll of the '60s, the sailors’ songs and the d’Alembert principle.")]
    public void Words_between_marks_are_found_and_prose_is_left_alone(string text, params string[] expected) =>
        Assert.Equal(expected, Find(text).SelectMany(c => c.Fragments));

    [Fact]
    public void An_attribution_breaks_a_quotation_into_fragments()
    {
        var found = Assert.Single(Find("“We have two shores,” Sud said, “and one lake.”"));
        Assert.Equal(["We have two shores", "and one lake."], found.Fragments.AsEnumerable());
        Assert.Equal("… Sud said, ….", found.Attribution);
        Assert.Equal("para. 1", found.Locator);
    }

    [Theory]
    [InlineData("It rained. The pictures were called “Historic” and “Pursuing calm”. All left.", "The pictures were called … and ….")]
    [InlineData("Nordh rose. “We have two shores,” she said. “The lake is one.” All left.", "… she said. ….")]
    [InlineData("“The bell will ring.” Nordh left the U.S. delegation, which was glad.", "….")]
    [InlineData("Nordh of the U.S. delegation said: “The bell will ring.”", "Nordh of the U.S. delegation said: ….")]
    public void The_words_around_a_quotation_are_its_sentence(string text, string expected) => Assert.Equal(expected, Find(text)[0].Attribution);

    [Theory]
    [InlineData("“We have two shores,” Sud said. “The lake is one.”", 1)]
    [InlineData("“We have two shores”, and, after a pause, “and one lake”.", 1)]
    [InlineData("The pictures were called “Historic” and “Pursuing calm”.", 2)]
    [InlineData("“We have two shores.” The delegates left. Nordh said: “The bell will ring.”", 2)]
    [InlineData("„Wir haben zwei Ufer,“ sagte Sud, „und einen See.“", 1)]
    public void Only_what_an_attribution_breaks_is_joined(string text, int expected) => Assert.Equal(expected, Find(text).Length);

    [Fact]
    public void Marks_that_run_over_a_paragraph_are_one_quotation_of_two_fragments()
    {
        foreach (var second in new[] { "“And there is one lake,” he said.", "And there is one lake,” he said." })
        {
            var found = Assert.Single(Find("Sud said: “We have two shores.\n\n" + second));
            Assert.Equal(["We have two shores.", "And there is one lake"], found.Fragments.AsEnumerable());
            Assert.Equal("paras. 1-2", found.Locator);
        }
    }

    [Fact]
    public void A_nested_mark_may_close_as_if_it_were_the_outer_one()
    {
        var found = Assert.Single(Find("“There is a ferry ‘from shore to shore”. We shall see it,” said Sud."));
        Assert.Equal("There is a ferry ‘from shore to shore”. We shall see it", Assert.Single(found.Fragments));
        Assert.Equal("from shore to shore", Assert.Single(found.Nested));
    }

    [Fact]
    public void A_nested_quotation_stays_in_its_own()
    {
        var found = Assert.Single(Find("“He called it ‘a great day’ for all,” said Sud."));
        Assert.Equal("a great day", Assert.Single(found.Nested));
        found = Assert.Single(Find("„Er sagte «ein großer Tag» dazu“, so Sud."));
        Assert.Equal("ein großer Tag", Assert.Single(found.Nested));
    }

    [Fact]
    public void A_mark_that_never_closes_makes_no_candidate_and_is_named()
    {
        var text = Text("He said “we have two shores.\n\nThe day went on.\n\nThe “ferry line” came.");
        var (candidates, _, unclosed) = QuotationFinder.Find(text, null, []);
        Assert.Equal("ferry line", Assert.Single(Assert.Single(candidates).Fragments));
        Assert.Equal(1, Assert.Single(unclosed));
    }

    [Fact]
    public void Short_words_and_words_that_occur_twice_are_given_what_is_around_them()
    {
        var found = Find("The pictures were called “Historic” by all.\n\nNordh said “the bell will ring”. Sud said “the bell will ring”.");
        Assert.Equal(("pictures were called", "by all. Nordh"), (found[0].Prefix, found[0].Suffix));
        Assert.All(found, c => Assert.True(c.IsProvable));
        Assert.All(found.Skip(1), c => Assert.NotNull(c.Prefix));
    }

    [Fact]
    public void Ids_are_new() => Assert.Equal("the-bell-will-ring-2", QuotationFinder.Find(Text("He said “the bell will ring”."), null, ["the-bell-will-ring"]).Candidates[0].Id);

    [Fact]
    public void Every_candidate_of_the_lake_is_found_again_by_the_contract()
    {
        var text = Text(TestSite.Lake["archive/alder-post-2030-05-04.txt"]);
        var candidates = QuotationFinder.Find(text, null, []).Candidates;
        Assert.Equal(["The first day counts", "the first bell will ring before the month is out", "We have two shores|and one lake"], candidates.Select(c => string.Join('|', c.Fragments)));
        Assert.All(candidates, c => Assert.IsType<QuoteMatch.Found>(QuoteMatcher.Find(QuotationText.Of(c.Fragments, c.Prefix, c.Suffix), text, c.Locator)));
    }

    private static ImmutableArray<QuotationCandidate> Find(string text) => QuotationFinder.Find(Text(text), null, []).Candidates;

    private static ArchivedText Text(string text) => new(new SourceText("archive/post-2030-05-04.txt", text));
}
