using System.Collections.Concurrent;
using System.Globalization;

namespace SummitSite.Cli.Outside;

/// <summary>
/// Asks for an address as a guest: by the host's <c>robots.txt</c>, one request at a time, with HEAD and only where that tells nothing with GET, again when the server
/// is busy, and along its redirects.
/// </summary>
internal sealed class LinkFetcher(Politeness politeness, TimeProvider clock) : IDisposable
{
    private const int MostRedirects = 6;

    private readonly WebClient web = new(politeness.Timeout, clock);
    private readonly ConcurrentDictionary<string, HostDoor> doors = new(StringComparer.Ordinal);

    internal async Task<LinkAnswer> Ask(Uri url, CancellationToken stop)
    {
        var (at, isForGood) = (url, true);
        for (var hop = 0; hop <= MostRedirects; hop++)
        {
            var door = DoorOf(at);
            if (await Refuses(door, at, stop).ConfigureAwait(false) is { } refusal)
                return refusal;
            var reply = await Insist(door, at, stop).ConfigureAwait(false);
            if (reply.Status is not (>= 300 and < 400) || reply.Location is not { Scheme: "http" or "https" } next)
                return Answer(reply, hop > 0 && isForGood && at != url ? at : null);
            isForGood &= reply.Status is 301 or 308;
            at = next;
        }
        return LinkAnswer.Failed("it redirects without end");
    }

    public void Dispose()
    {
        web.Dispose();
        foreach (var door in doors.Values)
            door.Dispose();
    }

    private HostDoor DoorOf(Uri url) => doors.GetOrAdd(url.GetLeftPart(UriPartial.Authority), _ => new HostDoor(politeness.Pause, clock));

    private static LinkAnswer Answer(Reply reply, Uri? movedTo) => reply.Status switch
    {
        >= 200 and < 300 => movedTo is null ? LinkAnswer.Fine : new LinkAnswer(LinkState.Moved, "", movedTo),
        404 or 410 => new LinkAnswer(LinkState.Gone, reply.Words),
        401 or 403 or 405 or 406 or 429 or 451 or 999 => LinkAnswer.NotAsked($"its host answers programs with {reply.Words}"),
        _ => LinkAnswer.Failed(reply.Words),
    };

    private async Task<LinkAnswer?> Refuses(HostDoor door, Uri url, CancellationToken stop)
    {
        if (door.Rules is null)
        {
            var reply = await Robots(door, new Uri(url, "/robots.txt"), stop).ConfigureAwait(false);
            if (reply.Status == 0)
                return LinkAnswer.Failed(reply.Fault);
            // Where there are no rules everything may be asked; where they cannot be had, nothing (RFC 9309).
            door.Heed(reply.Status >= 500 ? RobotsRules.RefuseAll : reply.Status is >= 200 and < 300 ? RobotsRules.Parse(reply.Text, App.Name) : RobotsRules.AllowAll);
        }
        if (door.Rules!.Delay > politeness.MostWait)
            return LinkAnswer.NotAsked(string.Create(CultureInfo.InvariantCulture, $"its host wants {door.Rules.Delay.Value.TotalSeconds:0} seconds between requests"));
        return door.Rules.Allows(url) ? null : LinkAnswer.NotAsked("the robots.txt of its host does not want programs there");
    }

    private async Task<Reply> Robots(HostDoor door, Uri url, CancellationToken stop)
    {
        for (var hop = 0; ; hop++)
        {
            var at = url;
            var reply = await door.Pass(() => web.Send(HttpMethod.Get, at, true, stop), stop).ConfigureAwait(false);
            if (reply.Status is not (>= 300 and < 400) || reply.Location is not { Scheme: "http" or "https" } next || hop == MostRedirects)
                return reply;
            url = next;
        }
    }

    // Busy servers are asked again, later each time; some know only GET.
    private async Task<Reply> Insist(HostDoor door, Uri url, CancellationToken stop)
    {
        var backoff = politeness.Backoff;
        for (var attempt = 0; ; attempt++)
        {
            var reply = await door.Pass(() => web.Send(HttpMethod.Head, url, false, stop), stop).ConfigureAwait(false);
            if (reply.Status >= 400 && !reply.IsBusy)
                reply = await door.Pass(() => web.Send(HttpMethod.Get, url, false, stop), stop).ConfigureAwait(false);
            var wait = reply.RetryAfter ?? backoff;
            if (!reply.IsBusy || attempt == politeness.Retries || wait > politeness.MostWait)
                return reply;
            await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero, clock, stop).ConfigureAwait(false);
            backoff *= 2;
        }
    }
}
