using SummitSite.Tests;

namespace SummitSite.Cli.Tests.Outside;

/// <summary><c>check --external</c> on a small site whose outside links all lead to one stranger.</summary>
public sealed class ExternalCheckTests
{
    private const string Press = "content/sources/press.yaml";

    [Fact]
    public async Task Each_link_is_asked_for_once_one_after_the_other_and_what_is_wrong_stands_at_its_place()
    {
        await using var stranger = await Stranger.Start((path, _) => path switch { "/northmark-radio/1" => 404, "/rumour-mill/1" => 503, "/alder-post/1" => 403, _ => 200 });
        using var site = new SiteOnDisk(Of(stranger));
        var (exit, output, error) = Run(site, "check", "--external");
        Assert.Equal(0, exit);
        Assert.Contains($"{Press}:18:10: warning SS0730: Nothing is at '{stranger["/northmark-radio/1"]}' any more (404 Not Found). Find where it is now, or name an archived copy.\n", error, StringComparison.Ordinal);
        Assert.Contains($"warning SS0730: '{stranger["/rumour-mill/1"]}' does not answer (503 Service Unavailable). Try again later; if it stays so, name another address.\n", error, StringComparison.Ordinal);
        Assert.Contains($"info SS0732: '{stranger["/alder-post/1"]}' could not be asked for: its host answers programs with 403 Forbidden. Look at it yourself.\n", error, StringComparison.Ordinal);
        Assert.Contains("\nOutside links\n  answer                       3\n  are gone                     1\n  do not answer                1\n  may not be asked for         1\n", output, StringComparison.Ordinal);
        Assert.Equal(1, stranger.MostAtOnce);
        Assert.Single(stranger.Asked, a => a == "HEAD /northmark-radio/2");
    }

    [Fact]
    public async Task A_move_is_a_hint_and_failures_fail_only_a_strict_check()
    {
        await using var stranger = await Stranger.Start((context, _) =>
        {
            var isOld = context.Request.Path == "/alder-post/1";
            context.Response.StatusCode = context.Request.Path == "/robots.txt" ? 404 : isOld ? 301 : 200;
            if (isOld)
                context.Response.Headers.Location = "/alder-post/new";
            return Task.CompletedTask;
        });
        using var site = new SiteOnDisk(Of(stranger));
        var (exit, _, error) = Run(site, "check", "--external", "--strict");
        Assert.Equal((0, $"{Press}:5:10: info SS0731: '{stranger["/alder-post/1"]}' has moved for good. Write '{stranger["/alder-post/new"]}'.\n"), (exit, error));
    }

    [Fact]
    public async Task Answers_are_good_for_a_week_and_failures_are_asked_for_again()
    {
        await using var stranger = await Stranger.Start((path, _) => path == "/rumour-mill/1" ? 404 : 200);
        using var site = new SiteOnDisk(Of(stranger));
        Run(site, "check", "--external");
        var first = stranger.Asked.Length;
        Run(site, "check", "--external");
        Assert.Equal(["GET /robots.txt", "HEAD /rumour-mill/1", "GET /rumour-mill/1"], stranger.Asked[first..]);
        Assert.Equal("*\n", File.ReadAllText(site[".summitsite/.gitignore"]));
        File.WriteAllText(site[".summitsite/links.json"], "broken");
        Run(site, "check", "--external");
        Assert.True(stranger.Asked.Length > first + 5);
    }

    [Fact]
    public async Task Without_the_option_nobody_is_asked()
    {
        await using var stranger = await Stranger.Start((_, _) => 404);
        using var site = new SiteOnDisk(Of(stranger));
        foreach (var verb in new[] { "check", "build", "seal" })
            Run(site, verb);
        Assert.Empty(stranger.Asked);
        Assert.False(Directory.Exists(site[".summitsite"]));
    }

    private static TestSite Of(Stranger stranger) => TestSite.Lake.WithTemplates().Paths.Where(p => p.StartsWith("content/", StringComparison.Ordinal) && !p.EndsWith(".lock", StringComparison.Ordinal))
        .Aggregate(TestSite.Lake.WithTemplates(), (site, path) => site.With(path, site[path].Replace("https://example.org/", stranger["/"].ToString(), StringComparison.Ordinal)));

    private static (int Exit, string Output, string Error) Run(SiteOnDisk site, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = App.Run(arguments, new Terminal(output, error, false, _ => null, new Hurry(), site.Root), CancellationToken.None);
        return ((int)exit, output.ToString(), error.ToString());
    }

    /// <summary>The time as it is, but every wait is over in a fiftieth of it.</summary>
    private sealed class Hurry : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
            base.CreateTimer(callback, state, dueTime > TimeSpan.Zero ? dueTime / 50 : dueTime, period);
    }
}
