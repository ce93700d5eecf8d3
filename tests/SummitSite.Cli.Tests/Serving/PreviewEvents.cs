using System.Text.Json;

namespace SummitSite.Cli.Tests.Serving;

/// <summary>What one event says.</summary>
internal sealed record PreviewState(string Whole, string Unstyled, string[] Styles, string Problems);

/// <summary>An open event stream, read one event after the other.</summary>
internal sealed class PreviewEvents(HttpResponseMessage response, StreamReader reader) : IDisposable
{
    internal static async Task<PreviewEvents> Open(HttpClient client, Uri address)
    {
        var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        return new PreviewEvents(response, new StreamReader(await response.Content.ReadAsStreamAsync()));
    }

    internal async Task<PreviewState> Next()
    {
        while (await reader.ReadLineAsync().WaitAsync(ServedSite.Patience) is { } line)
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return StateOf(JsonDocument.Parse(line["data: ".Length..]).RootElement);
        throw new EndOfStreamException("The stream ended.");
    }

    /// <summary>The first event that is as wanted: an editor's way of saving may be seen in more than one step.</summary>
    internal async Task<PreviewState> Next(Func<PreviewState, bool> wanted)
    {
        while (true)
            if (await Next() is var state && wanted(state))
                return state;
    }

    public void Dispose()
    {
        reader.Dispose();
        response.Dispose();
    }

    private static PreviewState StateOf(JsonElement json) => new(
        json.GetProperty("whole").GetString()!,
        json.GetProperty("unstyled").GetString()!,
        [.. json.GetProperty("styles").EnumerateArray().Select(s => s.GetString()!)],
        json.GetProperty("problems").GetString()!);
}
