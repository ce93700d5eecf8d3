namespace SummitSite.Cli;

/// <summary>
/// The name of the stage that is at work, on a line of its own that goes when it is done. Shown only to somebody who watches, and only after half a second:
/// what is quick needs no company.
/// </summary>
internal sealed class Progress : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);
    private const string ClearLine = "\r\e[K";

    private readonly Lock door = new();
    private readonly Terminal terminal;
    private readonly CancellationToken cancellation;
    private readonly ITimer? timer;
    private string stage = "";
    private bool isShown;
    private bool isDone;

    internal Progress(Session session)
    {
        (terminal, cancellation) = (session.Terminal, session.Cancellation);
        if (terminal.IsWatched && session.Settings is { Quiet: false, Format: Format.Text })
            timer = terminal.Clock.CreateTimer(_ => Show(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A stage begins. Also where a build that was asked to stop does so.</summary>
    internal void Enter(string name)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (door)
        {
            stage = name;
            if (isShown)
                Write();
        }
    }

    public void Dispose()
    {
        timer?.Dispose();
        lock (door)
        {
            if (isShown)
                terminal.Error.Write(ClearLine);
            isDone = true;
        }
    }

    private void Show()
    {
        lock (door)
        {
            if (isDone)
                return;
            isShown = true;
            Write();
        }
    }

    private void Write() => terminal.Error.Write($"{ClearLine}{stage}…");
}
