using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SummitSite.Cli.Serving;

/// <summary>A web server on this machine, for this machine, until it is disposed.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int MostTries = 100;

    private readonly WebApplication application;

    private PreviewServer(WebApplication application) => this.application = application;

    /// <summary>Where it listens: <c>http://127.0.0.1:8080</c>.</summary>
    internal Uri Address => new(application.Urls.Single());

    /// <summary>
    /// Starts at the port or at the next one that is free; 0 lets the system choose. Null when none of the next hundred can be had.
    /// </summary>
    internal static async Task<PreviewServer?> Start(LivePreview live, int port, CancellationToken stop)
    {
        for (var candidate = port; candidate <= Math.Min(port + MostTries, IPEndPoint.MaxPort); candidate++)
        {
            var application = Application(live, candidate, stop);
            try
            {
                await application.StartAsync(stop).ConfigureAwait(false);
                return new PreviewServer(application);
            }
            catch (Exception fault) when (fault is IOException or SocketException)
            {
                await application.DisposeAsync().ConfigureAwait(false);
            }
        }
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync().ConfigureAwait(false);
        await application.DisposeAsync().ConfigureAwait(false);
    }

    // An empty builder: no settings file, no variable and no argument changes what is listened to, and nothing is logged.
    private static WebApplication Application(LivePreview live, int port, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        var application = builder.Build();
        application.Run(new PreviewRequests(live, stop).Answer);
        return application;
    }

    // The program listens to its own signals.
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
