using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using SummitSite.Build;
using SummitSite.Tests;

namespace SummitSite.Cli.Tests.Serving;

/// <summary>What <c>serve</c> answers, over real HTTP, while nothing changes.</summary>
public sealed partial class ServedPagesTests : IAsyncLifetime
{
    private ServedSite served = null!;

    public async Task InitializeAsync() => served = await ServedSite.Start();

    public async Task DisposeAsync() => await served.DisposeAsync();

    [Fact]
    public async Task A_page_is_what_is_published_but_for_the_policy_and_the_script()
    {
        var page = await served.Text("/lake/about/");
        var published = Published("about/index.html");
        Assert.NotEqual(published, page);
        Assert.Equal(Policy().Replace(published, ""), Policy().Replace(Script().Replace(page, ""), ""));
    }

    [Fact]
    public async Task The_policy_lets_the_script_run_and_listen_and_forbids_the_rest_as_before()
    {
        var policy = Policy().Match(await served.Text("/lake/")).Value;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("connect-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_files_are_byte_for_byte_what_is_published()
    {
        var tree = TestSite.Lake.Build().Tree!;
        foreach (var file in tree.Files.Where(f => !f.Path.EndsWith(".html", StringComparison.Ordinal)))
            Assert.Equal(file.Bytes.ToArray(), await served.Client.GetByteArrayAsync(new Uri(served.Address, "/lake/" + file.Path)));
    }

    [Fact]
    public async Task A_card_is_drawn_when_a_browser_asks_for_it()
    {
        var card = TestSite.Lake.Build().Tree!.Drawn.First(d => d.Path.StartsWith("cards/quotes/", StringComparison.Ordinal));
        using var response = await served.Get("/lake/" + card.Path);
        Assert.Equal((HttpStatusCode.OK, "image/png"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal(card.Draw().ToArray(), await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/lake")]
    public async Task The_host_s_root_leads_to_the_base_path(string address)
    {
        using var response = await served.Get(address);
        Assert.Equal((HttpStatusCode.Redirect, "/lake/"), (response.StatusCode, response.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_page_s_address_without_its_slash_leads_to_the_one_with_it()
    {
        using var response = await served.Get("/lake/quotes?sort=day");
        Assert.Equal((HttpStatusCode.Redirect, "/lake/quotes/?sort=day"), (response.StatusCode, response.Headers.Location!.OriginalString));
    }

    [Theory]
    [InlineData("/lake/nothing-here/")]
    [InlineData("/lake/quotes/nothing")]
    [InlineData("/elsewhere/")]
    [InlineData("/.summitsite/nothing")]
    public async Task What_is_not_there_is_404_with_the_site_s_own_page(string address)
    {
        using var response = await served.Get(address);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(H1().Match(Published("404.html")).Value, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /lake/../../etc/passwd HTTP/1.1")]
    [InlineData("GET /lake/%2e%2e/%2e%2e/etc/passwd HTTP/1.1")]
    [InlineData("GET /lake/..%2f..%2fetc%2fpasswd HTTP/1.1")]
    [InlineData("GET /lake/..\\..\\etc\\passwd HTTP/1.1")]
    [InlineData("GET //etc/passwd HTTP/1.1")]
    [InlineData("GET /lake/content/site.yaml HTTP/1.1")]
    public async Task No_address_leads_to_the_disk(string request) =>
        Assert.Matches(@"^HTTP/1\.1 (404 Not Found|400 Bad Request)", await Raw(request, "127.0.0.1"));

    [Theory]
    [InlineData("evil.example", "403")]
    [InlineData("127.0.0.1.evil.example:8080", "403")]
    [InlineData("localhost:1234", "200")]
    [InlineData("LOCALHOST", "200")]
    [InlineData("[::1]:8080", "200")]
    public async Task Only_this_machine_s_own_names_are_answered(string host, string status) =>
        Assert.StartsWith("HTTP/1.1 " + status, await Raw("GET /lake/ HTTP/1.1", host), StringComparison.Ordinal);

    [Fact]
    public async Task It_can_only_be_read()
    {
        using var post = await served.Client.PostAsync(served.Address, null);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (post.StatusCode, string.Join(", ", post.Content.Headers.Allow)));
        using var head = await served.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, served.Address));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.True(head.Content.Headers.ContentLength > 0);
    }

    [Theory]
    [InlineData("/lake/", "text/html; charset=utf-8")]
    [InlineData("/lake/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/lake/robots.txt", "text/plain; charset=utf-8")]
    [InlineData("/.summitsite/preview.js", "text/javascript; charset=utf-8")]
    [InlineData("/.summitsite/preview.css", "text/css; charset=utf-8")]
    public async Task Every_answer_says_what_it_is_and_is_not_kept(string address, string type)
    {
        using var response = await served.Get(address);
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
        Assert.Equal("no-store", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_taken_port_is_said_and_the_next_free_one_is_used()
    {
        await using var second = await ServedSite.Start(null, "--port", served.Address.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.NotEqual(served.Address.Port, second.Address.Port);
        Assert.Contains($"Port {served.Address.Port} is taken, so it is {second.Address.Port}.", second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_base_path_is_honoured()
    {
        await using var other = await ServedSite.Start(null, "--port", "0", "--base-url", "https://other.example/a/b");
        Assert.Equal("/a/b/", other.Address.AbsolutePath);
        Assert.Contains("href=\"/a/b/quotes/\"", await other.Text("/a/b/"), StringComparison.Ordinal);
    }

    private static string Published(string path) => Encoding.UTF8.GetString(TestSite.Lake.Build(new BuildOptions()).Tree!.Files.Single(f => f.Path == path).Bytes.Span);

    // What a client library would tidy up before it sends it.
    private async Task<string> Raw(string request, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, served.Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{request}\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync().WaitAsync(ServedSite.Patience);
    }

    [GeneratedRegex("""<meta http-equiv="Content-Security-Policy"[^>]*>""")]
    private static partial Regex Policy();

    [GeneratedRegex("""<script src="/\.summitsite/[^>]*></script>""")]
    private static partial Regex Script();

    [GeneratedRegex("<h1.*?</h1>")]
    private static partial Regex H1();
}
