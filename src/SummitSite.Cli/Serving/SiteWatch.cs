using SummitSite.Output;

namespace SummitSite.Cli.Serving;

/// <summary>
/// Tells when a site's files have changed. The system's events only say when to look, which makes it quick; a look once a second makes it sure: events get lost,
/// do not come from every disk, and end with a folder that is deleted and made again.
/// </summary>
internal sealed class SiteWatch : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    // Editors save in several steps: a new file, a rename, a few writes. They come within a few milliseconds; whatever never rests is looked at all the same.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(12);
    private static readonly TimeSpan MostUnrest = TimeSpan.FromMilliseconds(400);

    private readonly string[] folders;
    private readonly TimeProvider clock;
    private readonly SemaphoreSlim pulse = new(0);
    private readonly List<FileSystemWatcher> watchers = [];
    private FolderStamp seen;

    /// <param name="root">The site's root, absolute. What changes in it from here on is told.</param>
    /// <param name="clock">Measures how long files have been at rest, and how long somebody waits for a change.</param>
    internal SiteWatch(string root, TimeProvider clock)
    {
        folders = [.. SiteFolder.Folders.Select(f => Path.Join(root, f))];
        this.clock = clock;
        Listen();
        seen = FolderStamp.Of(folders);
    }

    /// <summary>Ends when files are not as they were when this ended last, and have come to rest.</summary>
    internal async Task Changed(CancellationToken cancellation)
    {
        for (var told = pulse.Wait(0, cancellation); ; told = await pulse.WaitAsync(Look, cancellation).ConfigureAwait(false))
        {
            if (told)
                await Rest(cancellation).ConfigureAwait(false);
            var now = FolderStamp.Of(folders);
            if (now == seen)
                continue;
            if (!told)
                Listen();
            seen = now;
            return;
        }
    }

    /// <summary>Whether that happens within a time.</summary>
    internal async Task<bool> ChangedWithin(TimeSpan time, CancellationToken cancellation)
    {
        using var over = new CancellationTokenSource(time, clock);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation, over.Token);
        try
        {
            await Changed(patience.Token).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            if (FolderStamp.Of(folders) == seen)
                return false;
            // It came in time and was still coming to rest.
            Tell();
            await Changed(cancellation).ConfigureAwait(false);
            return true;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
        pulse.Dispose();
    }

    private async Task Rest(CancellationToken cancellation)
    {
        var began = clock.GetTimestamp();
        while (await pulse.WaitAsync(Quiet, cancellation).ConfigureAwait(false))
            if (clock.GetElapsedTime(began) > MostUnrest)
                return;
    }

    // Made anew whenever a change came unannounced.
    private void Listen()
    {
        foreach (var deaf in watchers)
            deaf.Dispose();
        watchers.Clear();
        foreach (var folder in folders.Where(Directory.Exists))
            try
            {
                watchers.Add(Listening(folder));
            }
            catch (Exception fault) when (fault is IOException or ArgumentException)
            {
                // Gone in the meantime, or no more watchers to be had: the looks go on.
            }
    }

    private FileSystemWatcher Listening(string folder)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, _) => Tell();
        watcher.Created += (_, _) => Tell();
        watcher.Deleted += (_, _) => Tell();
        watcher.Renamed += (_, _) => Tell();
        watcher.Error += (_, _) => Tell();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    // An event can still arrive while its watcher is being put away.
    private void Tell()
    {
        try
        {
            if (pulse.CurrentCount == 0)
                pulse.Release();
        }
        catch (ObjectDisposedException)
        {
            // Nobody listens any more.
        }
    }
}
