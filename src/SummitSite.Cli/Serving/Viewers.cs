namespace SummitSite.Cli.Serving;

/// <summary>Which pages are open in browsers, by the addresses they were asked for. Safe on several threads.</summary>
internal sealed class Viewers
{
    private readonly List<string> open = [];

    /// <summary>A browser shows the page until this is disposed.</summary>
    internal IDisposable Enter(string address)
    {
        lock (open)
            open.Add(address);
        return new Leaving(this, address);
    }

    /// <summary>The addresses, each once.</summary>
    internal IReadOnlyCollection<string> Addresses
    {
        get
        {
            lock (open)
                return [.. open.Distinct(StringComparer.Ordinal)];
        }
    }

    private void Leave(string address)
    {
        lock (open)
            open.Remove(address);
    }

    private sealed class Leaving(Viewers viewers, string address) : IDisposable
    {
        public void Dispose() => viewers.Leave(address);
    }
}
