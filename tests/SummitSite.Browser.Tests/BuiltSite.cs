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
internal sealed class BuiltSite : IAsyncDisposable
{
    private const string NotFound = "404.html";

    private readonly FrozenDictionary<string, OutputFile> files;
    private readonly OutputFile notFound;
    private readonly WebApplication host;

    private BuiltSite(FrozenDictionary<string, OutputFile> files, OutputFile notFound, WebApplication host) => (this.files, this.notFound, this.host) = (files, notFound, host);

    /// <summary>Such as <c>http://127.0.0.1:40123</c>.</summary>
    internal string Origin => host.Urls.Single();

    /// <summary>The addresses of all pages, <c>/404.html</c> among them.</summary>
    internal IEnumerable<string> Pages => files.Keys.Where(a => a.EndsWith('/') || a.EndsWith("/" + NotFound, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    internal string Html(string address) => Encoding.UTF8.GetString(files[address].Bytes.Span);

    /// <summary>Builds a site without a mistake and serves it.</summary>
    internal static async Task<BuiltSite> Start(SiteSources sources)
    {
        var built = SiteBuild.Run(sources, new BuildOptions());
        Assert.NotNull(built.Tree);
        var files = built.Tree.Files.ToFrozenDictionary(f => built.BasePath + Address(f.Path), StringComparer.Ordinal);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var site = new BuiltSite(files, files[built.BasePath + NotFound], builder.Build());
        site.host.Run(site.Answer);
        await site.host.StartAsync();
        return site;
    }

    public ValueTask DisposeAsync() => host.DisposeAsync();

    private async Task Answer(HttpContext context)
    {
        var found = files.GetValueOrDefault(context.Request.Path.Value!);
        var file = found ?? notFound;
        context.Response.StatusCode = found is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        context.Response.ContentType = MediaTypes.Of(file.Path);
        await context.Response.Body.WriteAsync(file.Bytes);
    }

    private static string Address(string path) => path == "index.html" || path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path;
}
