using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;
using SummitSite.Cli.Outside;

namespace SummitSite.Cli.Tests.Outside;

/// <summary>Asking a stranger's server, over real HTTP.</summary>
public sealed class LinkFetcherTests
{
    private static readonly Politeness Quick = Politeness.Usual with { Pause = TimeSpan.Zero, Timeout = TimeSpan.FromSeconds(60), Backoff = TimeSpan.FromMilliseconds(1) };

    [Fact]
    public async Task A_page_that_answers_is_fine_and_the_program_says_who_it_is()
    {
        await using var stranger = await Stranger.Start((_, _) => 200);
        Assert.Equal(LinkAnswer.Fine, await Ask(stranger["/a"]));
        Assert.Equal(["GET /robots.txt", "HEAD /a"], stranger.Asked);
        Assert.All(stranger.Agents, a => Assert.Matches(@"^summitsite/\d+\.\d+\.\d+ \(checks links\)$", a));
    }

    [Theory]
    [InlineData(404, "404 Not Found")]
    [InlineData(410, "410 Gone")]
    public async Task A_page_that_is_gone_is_asked_for_twice_before_it_is_believed(int status, string why)
    {
        await using var stranger = await Stranger.Start((_, _) => status);
        Assert.Equal(new LinkAnswer(LinkState.Gone, why), await Ask(stranger["/a"]));
        Assert.Equal(["GET /robots.txt", "HEAD /a", "GET /a"], stranger.Asked);
    }

    [Fact]
    public async Task A_server_that_does_not_know_HEAD_is_asked_with_GET()
    {
        await using var stranger = await Stranger.Start((_, count) => count == 1 ? 405 : 200);
        Assert.Equal(LinkAnswer.Fine, await Ask(stranger["/a"]));
        Assert.Equal("GET /a", stranger.Asked[^1]);
    }

    [Fact]
    public async Task A_busy_server_is_asked_again_when_it_says_so()
    {
        await using var stranger = await Stranger.Start((context, count) =>
        {
            context.Response.StatusCode = context.Request.Path == "/robots.txt" ? 404 : count < 3 ? 429 : 200;
            context.Response.Headers.RetryAfter = "0";
            return Task.CompletedTask;
        });
        Assert.Equal(LinkAnswer.Fine, await Ask(stranger["/a"]));
        Assert.Equal(["GET /robots.txt", "HEAD /a", "HEAD /a", "HEAD /a"], stranger.Asked);
    }

    [Fact]
    public async Task A_server_that_stays_busy_is_left_alone()
    {
        await using var stranger = await Stranger.Start((_, _) => 503);
        Assert.Equal(LinkAnswer.Failed("503 Service Unavailable"), await Ask(stranger["/a"]));
        Assert.Equal(3, stranger.Asked.Count(a => a == "HEAD /a"));
    }

    [Fact]
    public async Task Who_asks_for_more_patience_than_there_is_is_not_asked_again()
    {
        await using var stranger = await Stranger.Start((context, _) =>
        {
            context.Response.StatusCode = context.Request.Path == "/robots.txt" ? 404 : 429;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });
        Assert.Equal(LinkAnswer.NotAsked("its host answers programs with 429 Too Many Requests"), await Ask(stranger["/a"]));
        Assert.Single(stranger.Asked, a => a == "HEAD /a");
    }

    [Fact]
    public async Task What_robots_may_not_see_is_not_asked_for()
    {
        await using var stranger = await Stranger.Start(async (context, _) =>
        {
            if (context.Request.Path == "/robots.txt")
                await context.Response.WriteAsync("User-agent: *\nDisallow: /private\n");
        });
        using var fetcher = new LinkFetcher(Quick, TimeProvider.System);
        Assert.Equal(LinkState.NotAsked, (await fetcher.Ask(stranger["/private/1"], default)).State);
        Assert.Equal(LinkState.Fine, (await fetcher.Ask(stranger["/open"], default)).State);
        Assert.Equal(["GET /robots.txt", "HEAD /open"], stranger.Asked);
    }

    [Fact]
    public async Task A_host_whose_robots_fail_is_not_asked()
    {
        await using var stranger = await Stranger.Start((context, _) =>
        {
            context.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        Assert.Equal(LinkState.NotAsked, (await Ask(stranger["/a"])).State);
        Assert.Equal(["GET /robots.txt"], stranger.Asked);
    }

    [Theory]
    [InlineData(301, 308, true)]
    [InlineData(301, 302, false)]
    [InlineData(307, 303, false)]
    public async Task A_redirect_counts_as_a_move_only_if_all_of_it_is_for_good(int first, int second, bool isMove)
    {
        await using var stranger = await Stranger.Start((context, _) =>
        {
            var (status, to) = context.Request.Path.Value switch { "/robots.txt" => (404, null), "/old" => (first, "/between"), "/between" => (second, "/new"), _ => (200, null) };
            context.Response.StatusCode = status;
            if (to is not null)
                context.Response.Headers.Location = to;
            return Task.CompletedTask;
        });
        Assert.Equal(isMove ? new LinkAnswer(LinkState.Moved, "", stranger["/new"]) : LinkAnswer.Fine, await Ask(stranger["/old"]));
    }

    [Fact]
    public async Task A_redirect_without_end_is_given_up()
    {
        await using var stranger = await Stranger.Start((context, _) =>
        {
            context.Response.StatusCode = context.Request.Path == "/robots.txt" ? 404 : 302;
            context.Response.Headers.Location = "/a";
            return Task.CompletedTask;
        });
        Assert.Equal(LinkAnswer.Failed("it redirects without end"), await Ask(stranger["/a"]));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_a_failure()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();
        Assert.Equal(LinkAnswer.Failed("no connection"), await Ask(new Uri($"https://127.0.0.1:{port}/a")));
    }

    [Fact]
    public async Task A_server_that_speaks_no_TLS_is_a_failure()
    {
        await using var stranger = await Stranger.Start((_, _) => 200);
        Assert.Equal(LinkState.Failed, (await Ask(new UriBuilder(stranger["/a"]) { Scheme = "https" }.Uri)).State);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_waited_for_only_so_long()
    {
        await using var stranger = await Stranger.Start(async (context, _) =>
        {
            if (context.Request.Path == "/robots.txt")
                context.Response.StatusCode = 404;
            else
                await Task.Delay(TimeSpan.FromMinutes(1), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
        });
        using var fetcher = new LinkFetcher(Quick with { Timeout = TimeSpan.FromSeconds(2), Retries = 0 }, TimeProvider.System);
        Assert.Equal(LinkAnswer.Failed("no answer within 2.00 s"), await fetcher.Ask(stranger["/a"], default));
    }

    private static async Task<LinkAnswer> Ask(Uri url)
    {
        using var fetcher = new LinkFetcher(Quick, TimeProvider.System);
        return await fetcher.Ask(url, default);
    }
}
