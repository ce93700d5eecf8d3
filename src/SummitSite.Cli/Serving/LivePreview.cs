namespace SummitSite.Cli.Serving;

/// <summary>The preview as it is now, for any number of readers, each of which can wait for the next one. One writer.</summary>
internal sealed class LivePreview(Preview first)
{
    private volatile State state = new(first);

    internal Preview Current => state.Preview;

    internal Viewers Viewers { get; } = new();

    internal void Show(Preview next)
    {
        var before = state;
        state = new State(next);
        before.Ended.SetResult();
    }

    /// <summary>The newest preview, as soon as that is another one than <paramref name="known"/>.</summary>
    internal async Task<Preview> After(Preview known, CancellationToken cancellation)
    {
        for (var now = state; ; now = state)
        {
            if (!ReferenceEquals(now.Preview, known))
                return now.Preview;
            await now.Ended.Task.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }

    private sealed record State(Preview Preview)
    {
        internal TaskCompletionSource Ended { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
