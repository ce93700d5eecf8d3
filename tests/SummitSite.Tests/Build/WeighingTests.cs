using SummitSite.Build;
using SummitSite.Diagnostics;
using Xunit;

namespace SummitSite.Tests.Build;

/// <summary>What a site weighs otherwise, under <c>rules</c> in <c>content/site.yaml</c>.</summary>
public sealed class WeighingTests
{
    private static readonly TestSite Avoided = TestSite.Lake.Replace("content/articles/what-happened-next.md", "The ferry has run", "The ferry on Alder Lake has run");

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("error", 1)]
    [InlineData("info", 1)]
    [InlineData("off", 0)]
    public void A_problem_weighs_what_the_site_says(string weight, int told)
    {
        var built = Weighed(Avoided, $"SS0418: {weight}").Build();
        var found = built.Diagnostics.Where(d => d.Rule.Code == "SS0418").ToArray();
        Assert.Equal(told, found.Length);
        Assert.All(found, d => Assert.Equal(weight, d.Severity.ToString().ToLowerInvariant()));
        Assert.Equal(weight == "error", built.Tree is null);
    }

    [Fact]
    public void An_unrecorded_quotation_may_be_a_warning_and_then_the_site_is_written()
    {
        var built = Weighed(Quoting("“nobody said these words”"), "SS0415: warning").Build();
        Assert.Equal(["warning SS0415"], Found(built));
        Assert.NotNull(built.Tree);
    }

    [Fact]
    public void What_a_site_made_a_warning_fails_a_strict_build() =>
        Assert.Null(Weighed(Quoting("“nobody said these words”"), "SS0415: warning").Build(new BuildOptions(Strict: true)).Tree);

    [Fact]
    public void What_is_turned_off_does_not_fail_a_strict_build() =>
        Assert.NotNull(Weighed(Avoided, "SS0418: off").Build(new BuildOptions(Strict: true)).Tree);

    [Fact]
    public void The_usual_weight_is_no_setting() =>
        Assert.Contains("The weight of SS0418 changes nothing: it is the usual one.", Assert.Single(Weighed(Avoided, "SS0418: warning").Build().Diagnostics, d => d.Rule.Code == "SS0242").Message, StringComparison.Ordinal);

    [Fact]
    public void A_weight_that_was_raised_is_a_guard_and_never_unused() => Assert.Empty(Found(Weighed(TestSite.Lake, "SS0418: error").Build()));

    [Fact]
    public void A_weight_is_not_called_unused_while_an_error_hides_what_comes_later() =>
        Assert.DoesNotContain("warning SS0242", Found(Weighed(Quoting("“nobody said these words”"), "SS0418: off").Build()));

    private static TestSite Weighed(TestSite site, string weight) => site.Replace("content/site.yaml", "\nparties:", $"\nrules: {{{weight}}}\nparties:");

    private static TestSite Quoting(string words) => TestSite.Lake.Replace("content/articles/what-happened-next.md", "The ferry has run", $"The ferry, {words}, has run");

    private static string[] Found(BuildResult built) => [.. built.Diagnostics.Where(d => d.Severity > Severity.Info).Select(d => $"{d.Severity.ToString().ToLowerInvariant()} {d.Rule.Code}")];
}
