using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace SummitSite.Cli.Tests.Outside;

/// <summary>A stranger's web server, on this machine: it answers as it is told to, and remembers what it was asked.</summary>
internal sealed class Stranger : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly ConcurrentQueue<string> asked = new();
    private int inside;

    private Stranger(Func<HttpContext, int, Task> answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(k => k.Listen(IPAddress.Loopback, 0));
        application = builder.Build();
        var counts = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        application.Run(async context =>
        {
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref inside));
            asked.Enqueue($"{context.Request.Method} {context.Request.Path}");
            Agents.Add(context.Request.Headers.UserAgent.ToString());
            await answer(context, counts.AddOrUpdate(context.Request.Path, 1, (_, n) => n + 1));
            Interlocked.Decrement(ref inside);
        });
    }

    internal Uri this[string path] => new(new Uri(application.Urls.Single()), path);

    /// <summary>Every request so far: <c>HEAD /a</c>.</summary>
    internal string[] Asked => [.. asked];

    internal ConcurrentBag<string> Agents { get; } = [];

    internal int MostAtOnce { get; private set; }

    /// <param name="answer">Answers a request; told how often its path was asked for, this time included.</param>
    internal static async Task<Stranger> Start(Func<HttpContext, int, Task> answer)
    {
        var stranger = new Stranger(answer);
        await stranger.application.StartAsync();
        return stranger;
    }

    /// <summary>Answers with a status only; without robots.txt.</summary>
    internal static Task<Stranger> Start(Func<string, int, int> status) => Start((context, count) =>
    {
        context.Response.StatusCode = context.Request.Path == "/robots.txt" ? 404 : status(context.Request.Path, count);
        return Task.CompletedTask;
    });

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
    }
}
