using System.Text.RegularExpressions;

namespace SummitSite.Cli.Tests.Serving;

/// <summary>The program serving a site over real HTTP, at a port of the system's choice, until it is stopped as by Ctrl-C.</summary>
internal sealed partial class ServedSite : IAsyncDisposable
{
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly CancellationTokenSource stop = new();
    private readonly StringWriter output = new() { NewLine = "\n" };
    private readonly StringWriter error = new() { NewLine = "\n" };
    private readonly Task<ExitCode> run;

    private ServedSite(SiteOnDisk site, TimeProvider clock, string[] arguments)
    {
        Site = site;
        var terminal = new Terminal(TextWriter.Synchronized(output), TextWriter.Synchronized(error), ErrorIsTerminal: false, _ => null, clock, site.Root);
        run = Task.Run(() => App.Run(["serve", .. arguments], terminal, stop.Token));
    }

    internal SiteOnDisk Site { get; }

    internal HttpClient Client { get; } = new(new HttpClientHandler { AllowAutoRedirect = false });

    internal Uri Address { get; private set; } = null!;

    internal string Output => output.ToString();

    internal string Error => error.ToString();

    /// <summary>Serves the Lake Summit, or another site, and waits until the program says where.</summary>
    internal static Task<ServedSite> Start(SiteOnDisk? site = null, params string[] arguments) => Start(TimeProvider.System, site, arguments);

    internal static async Task<ServedSite> Start(TimeProvider clock, SiteOnDisk? site = null, params string[] arguments)
    {
        var served = new ServedSite(site ?? new SiteOnDisk(), clock, arguments.Length > 0 ? arguments : ["--port", "0"]);
        await Eventually(() => served.run.IsCompleted || Said().IsMatch(served.Output));
        Assert.False(served.run.IsCompleted, served.Error);
        served.Address = new Uri(Said().Match(served.Output).Groups["url"].Value);
        return served;
    }

    internal Task<HttpResponseMessage> Get(string address) => Client.GetAsync(new Uri(Address, address));

    internal Task<string> Text(string address) => Client.GetStringAsync(new Uri(Address, address));

    /// <summary>The event stream of a page, from its first event on.</summary>
    internal Task<PreviewEvents> Listen(string page) => PreviewEvents.Open(Client, new Uri(Address, "/.summitsite/events?page=" + Uri.EscapeDataString(page)));

    /// <summary>Ctrl-C; what the program ended with.</summary>
    internal async Task<ExitCode> Stop()
    {
        await stop.CancelAsync();
        return await run.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        Client.Dispose();
        Site.Dispose();
        stop.Dispose();
    }

    internal static async Task Eventually(Func<bool> condition)
    {
        var end = DateTime.UtcNow + Patience;
        while (!condition())
        {
            Assert.True(DateTime.UtcNow < end, "It did not happen in time.");
            await Task.Delay(10);
        }
    }

    [GeneratedRegex(@"(?<url>http://127\.0\.0\.1:\d+/\S*) shows the site")]
    private static partial Regex Said();
}
