using System.Net;
using SummitSite.Tests;

namespace SummitSite.Cli.Tests.Serving;

/// <summary>What <c>serve</c> does while somebody writes.</summary>
public sealed class LiveSiteTests
{
    private const string About = "content/pages/about.md";
    private const string AboutPage = "/lake/about/";

    [Fact]
    public async Task A_changed_line_is_told_and_seen()
    {
        await using var served = await ServedSite.Start();
        using var events = await served.Listen(AboutPage);
        var before = await events.Next();
        File.AppendAllText(served.Site[About], "\n\n## A brand new heading\n");
        var after = await events.Next(s => s.Whole != before.Whole);
        Assert.NotEqual(before.Unstyled, after.Unstyled);
        Assert.Equal("", after.Problems);
        Assert.Contains("A brand new heading", await served.Text(AboutPage), StringComparison.Ordinal);
        Assert.Matches(@"\n\d+ pages, 0 problems, .* s\n$", served.Output);
    }

    [Fact]
    public async Task An_editor_that_saves_by_renaming_is_understood()
    {
        await using var served = await ServedSite.Start();
        using var events = await served.Listen(AboutPage);
        var before = await events.Next();
        File.WriteAllText(served.Site[About + ".tmp~"], File.ReadAllText(served.Site[About]) + "\n\n## Saved by renaming\n");
        File.Move(served.Site[About], served.Site[About + "~"]);
        File.Move(served.Site[About + ".tmp~"], served.Site[About]);
        await events.Next(s => s.Whole != before.Whole && s.Problems.Length == 0);
        Assert.Contains("Saved by renaming", await served.Text(AboutPage), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_style_sheet_alone_changes_nothing_but_the_style_sheet()
    {
        await using var served = await ServedSite.Start();
        using var events = await served.Listen(AboutPage);
        var before = await events.Next();
        File.AppendAllText(served.Site["templates/assets/site.css"], "\nbody { outline: 0 }\n");
        var after = await events.Next(s => s.Whole != before.Whole);
        Assert.Equal(before.Unstyled, after.Unstyled);
        Assert.NotEqual(before.Styles, after.Styles);
        Assert.Contains("outline:0", string.Concat(await Task.WhenAll(after.Styles.Select(served.Text))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_leaves_the_pages_and_says_what_is_wrong_until_it_is_mended()
    {
        await using var served = await ServedSite.Start();
        using var events = await served.Listen("/lake/");
        var before = await events.Next();
        served.Site.Replace("content/articles/the-meeting.md", "](event:talks-open)", "](event:talks-opne)");
        var wrong = await events.Next(s => s.Problems.Length > 0);
        Assert.Equal(before with { Problems = "", Styles = [] }, wrong with { Problems = "", Styles = [] });
        Assert.Contains("<code>content/articles/the-meeting.md:", wrong.Problems, StringComparison.Ordinal);
        Assert.Contains("Did you mean &#39;talks-open&#39;?", wrong.Problems, StringComparison.Ordinal);
        Assert.Contains("^^^^", wrong.Problems, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'talks-open'?", served.Error, StringComparison.Ordinal);
        await ServedSite.Eventually(() => served.Output.EndsWith(" once nothing is wrong.\n", StringComparison.Ordinal));
        Assert.Matches(@"\nOne error: the pages stay as they were at \d\d:\d\d\. That was the last time without errors; what you change shows by itself once nothing is wrong\.\n$", served.Output);
        Assert.Matches(@"^<h2>One error: the pages stay as they were at \d\d:\d\d</h2>\n<p>That was the last time", wrong.Problems);
        served.Site.Replace("content/articles/the-meeting.md", "](event:talks-opne)", "](event:talks-open)");
        Assert.Equal(before.Whole, (await events.Next(s => s.Problems.Length == 0)).Whole);
    }

    [Fact]
    public async Task A_draft_that_is_not_filled_in_is_named_as_what_holds_the_pages_up()
    {
        await using var served = await ServedSite.Start();
        using var events = await served.Listen("/lake/");
        await events.Next();
        File.WriteAllText(served.Site["bell.txt"], "A bell at the lake\n\nNordh said: “The first bell will ring at dawn.”\n");
        Assert.Equal(ExitCode.Done, Run(served.Site, "import", "bell.txt"));
        const string drafts = "All that is open stands in drafts that `new` or `import` made: content/quotes/bell.yaml, content/sources/bell.yaml. Fill them in, or move them out of content until you can.";
        Assert.Contains(drafts, (await events.Next(s => s.Problems.Length > 0)).Problems, StringComparison.Ordinal);
        served.Site.Replace(About, "It is made", "[It](speaker:nobody) is made");
        var worse = await events.Next(s => s.Problems.Contains("SS0301", StringComparison.Ordinal));
        Assert.DoesNotContain("All that is open", worse.Problems, StringComparison.Ordinal);
        served.Site.Replace(About, "[It](speaker:nobody) is made", "It is made");
        Directory.CreateDirectory(served.Site["drafts"]);
        File.Move(served.Site["content/quotes/bell.yaml"], served.Site["drafts/quotes.yaml"]);
        File.Move(served.Site["content/sources/bell.yaml"], served.Site["drafts/sources.yaml"]);
        await events.Next(s => s.Problems.Length == 0);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_noticed_both_times()
    {
        await using var served = await ServedSite.Start();
        using var events = await served.Listen("/lake/");
        var before = await events.Next();
        Directory.Move(served.Site["content"], served.Site["elsewhere"]);
        var gone = await events.Next(s => s.Problems.Length > 0);
        Assert.Contains("SS0901", gone.Problems, StringComparison.Ordinal);
        Assert.Equal(before.Whole, gone.Whole);
        Directory.Move(served.Site["elsewhere"], served.Site["content"]);
        await events.Next(s => s.Problems.Length == 0);
        File.AppendAllText(served.Site["content/articles/the-meeting.md"], "\n\n## Seen after all\n");
        await ServedSite.Eventually(() => served.Text("/lake/the-meeting/").Result.Contains("Seen after all", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_a_good_build_every_address_shows_the_errors_and_then_the_site()
    {
        await using var served = await ServedSite.Start(new SiteOnDisk(TestSite.Lake.WithTemplates().Append(About, "\n[nobody](speaker:nobody)\n")));
        using var events = await served.Listen("/");
        Assert.Equal(("", ""), (await events.Next()) is var first ? (first.Whole, first.Unstyled) : default);
        using var response = await served.Get("/anything/");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("There is no speaker &#39;nobody&#39;", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.EndsWith("One error: there is no page to show yet. The site appears by itself once nothing is wrong.\n", served.Output, StringComparison.Ordinal);
        served.Site.Replace(About, "(speaker:nobody)", "(speaker:anna-nordh)");
        Assert.NotEqual("", (await events.Next(s => s.Problems.Length == 0)).Whole);
        using var home = await served.Get("/lake/");
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
    }

    [Fact]
    public async Task A_file_that_is_only_touched_makes_no_work()
    {
        await using var served = await ServedSite.Start();
        using var events = await served.Listen(AboutPage);
        var before = await events.Next();
        File.SetLastWriteTimeUtc(served.Site[About], DateTime.UtcNow.AddMinutes(1));
        File.WriteAllText(served.Site["content/pages/.about.md.swp"], "what an editor keeps");
        await Task.Delay(1500);
        File.AppendAllText(served.Site[About], "\n\n## One\n");
        await events.Next(s => s.Whole != before.Whole);
        await ServedSite.Eventually(() => served.Output.EndsWith(" s\n", StringComparison.Ordinal));
        Assert.Equal(2, served.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Ctrl_C_ends_it_well_and_leaves_nothing()
    {
        using var site = new SiteOnDisk();
        var before = site.State();
        var served = await ServedSite.Start(site);
        using var events = await served.Listen("/lake/");
        await events.Next();
        Assert.Equal(ExitCode.Done, await served.Stop());
        Assert.Equal("", served.Error);
        Assert.Equal(before, site.State());
    }

    [Theory]
    [InlineData("--port", "65536")]
    [InlineData("--port", "many")]
    [InlineData("--base-url", "example.org")]
    public void Wrong_usage_ends_it_at_once(params string[] arguments)
    {
        using var site = new SiteOnDisk();
        using var output = new StringWriter();
        using var late = new CancellationTokenSource(ServedSite.Patience);
        var terminal = new Terminal(output, output, ErrorIsTerminal: false, _ => null, TimeProvider.System, site.Root);
        Assert.Equal(ExitCode.Usage, App.Run(["serve", .. arguments], terminal, late.Token));
    }

    private static ExitCode Run(SiteOnDisk site, params string[] arguments) =>
        App.Run(arguments, new Terminal(TextWriter.Null, TextWriter.Null, ErrorIsTerminal: false, _ => null, TimeProvider.System, site.Root), CancellationToken.None);
}
