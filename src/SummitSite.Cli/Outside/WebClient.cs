using System.Net;
using System.Net.Http.Headers;

namespace SummitSite.Cli.Outside;

/// <summary>What a server said to one request: its status, or 0 and the fault; where it sends on, and how long it asks to wait.</summary>
internal sealed record Reply(int Status, string Fault, Uri? Location = null, TimeSpan? RetryAfter = null, string Text = "")
{
    internal bool IsBusy => Status is 429 or 500 or 502 or 503 or 504 or 0;

    /// <summary>The status or the fault, for people: <c>404 Not Found</c>.</summary>
    internal string Words => Status == 0 ? Fault : Enum.IsDefined((HttpStatusCode)Status) ? $"{Status} {Spaced(((HttpStatusCode)Status).ToString())}" : $"{Status}";

    // NotFound → Not Found
    private static string Spaced(string name) => string.Concat(name.Select((c, i) => i > 0 && char.IsAsciiLetterUpper(c) && !char.IsAsciiLetterUpper(name[i - 1]) ? $" {c}" : $"{c}"));
}

/// <summary>One request to the web and its reply, without following anything. It says who asks, keeps no cookie, and reads no more than it needs.</summary>
internal sealed class WebClient : IDisposable
{
    private const int MostText = 512 * 1024;

    private readonly HttpClient client;
    private readonly TimeSpan timeout;
    private readonly TimeProvider clock;

    internal WebClient(TimeSpan timeout, TimeProvider clock)
    {
        (this.timeout, this.clock) = (timeout, clock);
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 1 }) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(App.Name, typeof(App).Assembly.GetName().Version!.ToString(3)));
        client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue("(checks links)"));
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
    }

    internal async Task<Reply> Send(HttpMethod method, Uri url, bool readsText, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(timeout);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(stop, patience.Token);
        try
        {
            using var request = new HttpRequestMessage(method, url);
            using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, both.Token).ConfigureAwait(false);
            var location = response.Headers.Location is { } to && Uri.TryCreate(url, to, out var next) ? next : null;
            var text = readsText && response.IsSuccessStatusCode ? await Text(response, both.Token).ConfigureAwait(false) : "";
            return new Reply((int)response.StatusCode, "", location, Wait(response.Headers.RetryAfter), text);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return new Reply(0, $"no answer within {Session.Seconds(timeout)}");
        }
        catch (HttpRequestException fault)
        {
            return new Reply(0, Words(fault));
        }
        catch (IOException)
        {
            return new Reply(0, "the connection broke off");
        }
    }

    public void Dispose() => client.Dispose();

    private TimeSpan? Wait(RetryConditionHeaderValue? header) => header?.Delta ?? (header?.Date is { } date ? date - clock.GetUtcNow() : null);

    private static async Task<string> Text(HttpResponseMessage response, CancellationToken stop)
    {
        using var stream = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        using var reader = new StreamReader(stream);
        var buffer = new char[MostText];
        var count = await reader.ReadBlockAsync(buffer, stop).ConfigureAwait(false);
        return new string(buffer, 0, count);
    }

    private static string Words(HttpRequestException fault) => fault.HttpRequestError switch
    {
        HttpRequestError.NameResolutionError => "there is no such host",
        HttpRequestError.ConnectionError => "no connection",
        HttpRequestError.SecureConnectionError => "no secure connection",
        _ => "no answer in the language of the web",
    };
}
