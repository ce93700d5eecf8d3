using System.Text.Json;

namespace SummitSite.Cli.Tests;

/// <summary>What <c>check</c> says of a site that has nothing wrong.</summary>
public sealed class CheckReportTests
{
    private const int Width = 80;

    [Fact]
    public void The_report_says_what_there_is_and_where_it_is_weak()
    {
        using var site = new SiteOnDisk();
        var (exit, output, error) = Run(site, "check");
        Assert.Equal((0, ""), (exit, error));
        Assert.Matches(@"^In the content {26}On the site\n  articles {21}2 {10}pages made {14} *\d+\n  pages {24}1 {10}quotations verified {10}3\n", output);
        Assert.Contains(
            """

            Texts, weakest first                      cited  sources  independent    largest
              article:what-happened-next             1 of 1        1            1      100 %
              outcome:fishing-quota                  1 of 1        1            1      100 %
              article:the-meeting                    3 of 3        3            2       75 %
              outcome:ferry-line                     2 of 2        4            2       50 %
            """.ReplaceLineEndings("\n"),
            output,
            StringComparison.Ordinal);
        Assert.Contains("\nSources in use, oldest first                                     date      named\n  northmark-radio-2030-05-03", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.Length, 0, Width));
    }

    [Fact]
    public void More_is_told_to_whoever_asks_and_nothing_to_whoever_does_not_want_it()
    {
        using var site = new SiteOnDisk();
        Assert.Equal("", Run(site, "check", "-q").Output);
        Assert.StartsWith("Why each status\n", Run(site, "check", "-v").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_that_the_evidence_would_carry_as_well_is_named()
    {
        using var site = new SiteOnDisk();
        site.Replace("content/outcomes/ferry-line.md", "    status: happened", "    status: announced");
        site.Replace("content/outcomes/ferry-line.md", "\nstatus: happened", "\nstatus: announced");
        Assert.Contains("\nStatuses that could be earned                         now             enough for\n  ferry-line", Run(site, "check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_the_same_as_one_object_on_one_line()
    {
        using var site = new SiteOnDisk();
        var output = Run(site, "check", "--format", "json").Output;
        Assert.Equal(output.Length - 1, output.IndexOf('\n', StringComparison.Ordinal));
        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(["ferry-line", "fishing-quota"], report.GetProperty("statuses").EnumerateArray().Select(s => s.GetProperty("outcome").GetString()));
        Assert.Equal("unresolved", report.GetProperty("statuses")[1].GetProperty("status").GetString());
        Assert.Equal(4, report.GetProperty("texts").GetArrayLength());
        Assert.Equal("content/articles/what-happened-next.md", report.GetProperty("texts")[0].GetProperty("path").GetString());
        Assert.All(report.GetProperty("sourcesInUse").EnumerateArray(), s => Assert.InRange(s.GetProperty("uses").GetInt32(), 1, int.MaxValue));
    }

    [Fact]
    public void A_site_that_cannot_be_read_still_gets_a_report()
    {
        using var site = new SiteOnDisk();
        File.Delete(site["content/site.yaml"]);
        var (exit, output, _) = Run(site, "check");
        Assert.Equal(1, exit);
        Assert.StartsWith("In the content", output, StringComparison.Ordinal);
    }

    private static (int Exit, string Output, string Error) Run(SiteOnDisk site, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exit = App.Run(arguments, new Terminal(output, error, false, _ => null, TimeProvider.System, site.Root), CancellationToken.None);
        return ((int)exit, output.ToString(), error.ToString());
    }
}
