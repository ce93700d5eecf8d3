using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Net;
using SummitSite.Build;
using SummitSite.Cli.Serving;
using SummitSite.Diagnostics;

namespace SummitSite.Cli.Commands;

/// <summary>What only <c>serve</c> is told.</summary>
internal sealed record ServeArguments(int Port, bool Open, string? BaseUrl, bool Strict);

/// <summary><c>serve</c>: the site in a browser, as it is while somebody writes it. Nothing is written to the disk.</summary>
internal sealed class ServeCommand(Session session)
{
    private const int DefaultPort = 8080;

    // A file half saved can look like a mistake, or be gone. Such a state is worth showing when the files stay as they are for so long.
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(150);

    private ImmutableArray<Diagnostic> reported = [];

    internal static Command Verb(SharedOptions shared)
    {
        Option<int> port = new("--port", "-p") { Description = "The port on 127.0.0.1; the next free one if it is taken", HelpName = "PORT", DefaultValueFactory = _ => DefaultPort, CustomParser = PortOf };
        Option<bool> open = new("--open") { Description = "Open the site in the browser" };
        Option<string?> baseUrl = new("--base-url") { Description = "Where the site will be published, instead of base_url in content/site.yaml", HelpName = "URL" };
        var command = new Command("serve", "Show the site in a browser and keep it up to date while its files change") { port, open, baseUrl, shared.Strict };
        command.SetAction(parsed => (int)new ServeCommand(shared.NewSession(parsed))
            .Run(new ServeArguments(parsed.GetValue(port), parsed.GetValue(open), parsed.GetValue(baseUrl), parsed.GetValue(shared.Strict))));
        return command;
    }

    private static int PortOf(ArgumentResult written)
    {
        if (int.TryParse(written.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= IPEndPoint.MaxPort)
            return port;
        written.AddError($"'{written.Tokens[0].Value}' is no port. A port is a number up to {IPEndPoint.MaxPort}; 0 takes any that is free.");
        return 0;
    }

    internal ExitCode Run(ServeArguments arguments)
    {
        try
        {
            return Serve(arguments).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (session.Cancellation.IsCancellationRequested)
        {
            return ExitCode.Done;
        }
    }

    private async Task<ExitCode> Serve(ServeArguments arguments)
    {
        var workshop = new Workshop(session.Settings, new BuildOptions(arguments.BaseUrl, arguments.Strict));
        using var watch = new SiteWatch(session.Settings.Root, session.Terminal.Clock);
        var first = First(workshop);
        Report(first);
        if (ExitCodes.Of(first.Diagnostics, ExitCode.ContentProblems) is ExitCode.Usage || first.Built is null)
            return ExitCodes.Of(first.Diagnostics, ExitCode.CouldNot);
        var live = new LivePreview(Preview.Empty(session.Settings.PathPrefix(session.Terminal.Folder)).After(first, session.Terminal.Clock.GetLocalNow()));
        workshop.Settle();
        await using var server = await PreviewServer.Start(live, arguments.Port, session.Cancellation).ConfigureAwait(false);
        if (server is null)
        {
            session.Terminal.Error.Write($"{App.Name}: neither port {arguments.Port} nor one of those after it can be used. Choose another one with --port.\n");
            return ExitCode.CouldNot;
        }
        Greet(server, first.Built.BasePath, arguments);
        if (!first.IsGood)
            session.Say(PreviewState.Of(live.Current) + "\n");
        while (true)
        {
            await watch.Changed(session.Cancellation).ConfigureAwait(false);
            await Rebuild(workshop, watch, live).ConfigureAwait(false);
        }
    }

    private Attempt First(Workshop workshop)
    {
        using var progress = new Progress(session);
        return workshop.Build(progress.Enter)!;
    }

    private async Task Rebuild(Workshop workshop, SiteWatch watch, LivePreview live)
    {
        var clock = session.Terminal.Clock;
        var began = clock.GetTimestamp();
        var attempt = workshop.Build();
        while (attempt is { IsDoubtful: true } && await watch.ChangedWithin(Patience, session.Cancellation).ConfigureAwait(false))
        {
            began = clock.GetTimestamp();
            attempt = workshop.Build() ?? attempt;
        }
        if (attempt is null)
            return;
        var elapsed = clock.GetElapsedTime(began);
        live.Show(live.Current.After(attempt, clock.GetLocalNow()));
        workshop.Settle();
        Report(attempt);
        session.Say(attempt.IsGood ? BuildReport.Shown(attempt.Built!, elapsed) : PreviewState.Of(live.Current) + "\n");
    }

    // What has been said already is not said again at every change.
    private void Report(Attempt attempt)
    {
        var findings = attempt.Diagnostics.RemoveAll(d => d.Severity == Severity.Info);
        if (!findings.SequenceEqual(reported))
            session.Report(findings);
        reported = findings;
    }

    private void Greet(PreviewServer server, string basePath, ServeArguments arguments)
    {
        var address = new Uri(server.Address, basePath);
        if (arguments.Port != 0 && address.Port != arguments.Port)
            session.Say($"Port {arguments.Port} is taken, so it is {address.Port}.\n");
        session.Say($"{address} shows the site; Ctrl-C ends it.\n");
        if (arguments.Open && !Browser.Open(address))
            session.Say("No browser could be opened: open the address yourself.\n");
    }
}
