namespace SummitSite.Cli.Outside;

/// <summary>How strangers' servers are asked.</summary>
/// <param name="Hosts">How many hosts are asked at the same time; each of them one request after the other.</param>
/// <param name="Pause">The least time between two requests to one host.</param>
/// <param name="Timeout">How long one answer may take.</param>
/// <param name="Retries">How often a request is tried again that met a busy or failing server.</param>
/// <param name="Backoff">The wait before the first retry; it doubles with each.</param>
/// <param name="MostWait">The longest wait a server may ask for, with <c>Retry-After</c> or <c>Crawl-delay</c>; one that asks for more is left alone.</param>
internal sealed record Politeness(int Hosts, TimeSpan Pause, TimeSpan Timeout, int Retries, TimeSpan Backoff, TimeSpan MostWait)
{
    internal static readonly Politeness Usual = new(8, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(20), 2, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30));
}
