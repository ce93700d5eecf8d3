namespace SummitSite.Cli.Outside;

/// <summary>The door of one host: one request passes at a time, and the next one after a pause.</summary>
internal sealed class HostDoor(TimeSpan pause, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private TimeSpan wait = pause;
    private long? last;

    /// <summary>What the host's <c>robots.txt</c> says; null until it was read.</summary>
    internal RobotsRules? Rules { get; private set; }

    internal void Heed(RobotsRules rules)
    {
        Rules = rules;
        if (rules.Delay > wait)
            wait = rules.Delay.Value;
    }

    internal async Task<T> Pass<T>(Func<Task<T>> request, CancellationToken stop)
    {
        await turn.WaitAsync(stop).ConfigureAwait(false);
        try
        {
            if (last is { } then && wait - clock.GetElapsedTime(then) is { Ticks: > 0 } rest)
                await Task.Delay(rest, clock, stop).ConfigureAwait(false);
            return await request().ConfigureAwait(false);
        }
        finally
        {
            last = clock.GetTimestamp();
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
