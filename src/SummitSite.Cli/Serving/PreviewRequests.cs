using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace SummitSite.Cli.Serving;

/// <summary>Answers one request after the other from the preview as it is at that moment. <paramref name="stop"/> ends the streams that would never end.</summary>
internal sealed class PreviewRequests(LivePreview live, CancellationToken stop)
{
    // A page of others that a name of theirs leads to this machine (DNS rebinding) must not read what is not published yet.
    private static readonly string[] Hosts = ["127.0.0.1", "localhost", "[::1]"];

    internal Task Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!Hosts.Contains(context.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
            return Send(context, new Found("refusal.txt", "The preview answers only to 127.0.0.1 and localhost.\n"u8.ToArray(), StatusCodes.Status403Forbidden));
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Headers.Allow = "GET, HEAD";
            return Send(context, new Found("refusal.txt", "The preview can only be read.\n"u8.ToArray(), StatusCodes.Status405MethodNotAllowed));
        }
        var address = context.Request.Path.Value ?? "/";
        return address == PreviewFiles.Events ? Events(context) : Send(context, address);
    }

    private Task Send(HttpContext context, string address)
    {
        var preview = live.Current;
        if (address.StartsWith(PreviewFiles.Folder, StringComparison.Ordinal) && PreviewFiles.Find(address) is { } own)
            return Send(context, own);
        if (preview.Files is null)
            return Send(context, new Found("none.html", PreviewPage.WithoutSite(preview), StatusCodes.Status503ServiceUnavailable));
        if (Addresses.Elsewhere(preview, address) is { } other)
        {
            context.Response.Redirect(new PathString(other).ToUriComponent() + context.Request.QueryString.ToUriComponent());
            return Task.CompletedTask;
        }
        return Addresses.Find(preview, address) switch
        {
            { IsPage: true } page => Send(context, page with { Bytes = PreviewPage.Of(page.Bytes, PageMark.Of(page.Bytes)) }),
            { } file => Send(context, file),
            null => Send(context, new Found("none.txt", "There is nothing at this address.\n"u8.ToArray(), StatusCodes.Status404NotFound)),
        };
    }

    private static async Task Send(HttpContext context, Found file)
    {
        context.Response.StatusCode = file.Status;
        context.Response.ContentType = MediaTypes.Of(file.Path);
        context.Response.ContentLength = file.Bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(file.Bytes, context.RequestAborted).ConfigureAwait(false);
    }

    // The state at once and after every change, so that a browser that missed something, or comes back, is right again.
    private async Task Events(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        using var view = live.Viewers.Enter(PageAddress(context));
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stop);
        try
        {
            for (var preview = live.Current; ; preview = await live.After(preview, end.Token).ConfigureAwait(false))
            {
                await context.Response.WriteAsync($"retry: 500\ndata: {StateOf(preview, PageAddress(context))}\n\n", end.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went, or the preview ends.
        }
    }

    private static string PageAddress(HttpContext context) =>
        context.Request.Query["page"].ToString() is ['/', ..] page ? PathString.FromUriComponent(page).Value! : "/";

    private static string StateOf(Preview preview, string address)
    {
        var mark = Addresses.Find(preview, address) is { IsPage: true } page ? PageMark.Of(page.Bytes) : PageMark.None;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("whole", mark.Whole);
            json.WriteString("unstyled", mark.Unstyled);
            json.WriteStartArray("styles");
            foreach (var style in mark.Styles)
                json.WriteStringValue(style);
            json.WriteEndArray();
            json.WriteString("problems", PreviewPage.Problems(preview));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
