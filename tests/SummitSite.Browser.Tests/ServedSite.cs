using System.Collections.Frozen;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using SummitSite.Build;
using SummitSite.Cli.Serving;
using SummitSite.Output;
using SummitSite.Text;

namespace SummitSite.Browser.Tests;

/// <summary>A site as it is built, answered from memory as a static host would, at a port of the system's choice.</summary>
internal sealed class ServedSite : IAsyncDisposable
{
    private readonly FrozenDictionary<string, OutputFile> files;
    private readonly WebApplication host;

    private ServedSite(FrozenDictionary<string, OutputFile> files, WebApplication host) => (this.files, this.host) = (files, host);

    /// <summary>Such as <c>http://127.0.0.1:40123</c>.</summary>
    internal string Origin => host.Urls.Single();

    /// <summary>The addresses of all pages, <c>/404.html</c> among them.</summary>
    internal IEnumerable<string> Pages => files.Keys.Where(a => a.EndsWith('/') || a == "/404.html").Order(StringComparer.Ordinal);

    internal string Html(string address) => Encoding.UTF8.GetString(files[address].Bytes.Span);

    /// <summary>Builds a site without a mistake and serves it.</summary>
    internal static async Task<ServedSite> Start(SiteSources sources)
    {
        var built = SiteBuild.Run(sources, new BuildOptions());
        Assert.NotNull(built.Tree);
        var files = built.Tree.Files.ToFrozenDictionary(f => AddressOf(f.Path), StringComparer.Ordinal);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var site = new ServedSite(files, builder.Build());
        site.host.Run(site.Answer);
        await site.host.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var found = files.GetValueOrDefault(context.Request.Path.Value!);
        var file = found ?? files["/404.html"];
        context.Response.StatusCode = found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        context.Response.ContentType = MediaTypes.Of(file.Path);
        await context.Response.Body.WriteAsync(file.Bytes);
    }

    private static string AddressOf(string path) => "/" + (path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path);
}
