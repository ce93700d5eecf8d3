using Microsoft.Playwright;

namespace SummitSite.Browser.Tests;

/// <summary>A page asks nobody but its own host, has nothing to complain about, and stands still while it arrives.</summary>
public sealed class QuietTests(Reader reader) : IClassFixture<Reader>
{
    private const string Shift = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value)).observe({ type: 'layout-shift', buffered: true });
          scrollTo(0, document.body.scrollHeight);
          setTimeout(() => done(sum), 100);
        })
        """;

    [Fact]
    public void Every_page_of_the_site_is_of_a_type_that_is_looked_at() =>
        Assert.Equal(PageTypes.Names.Order(), reader.Site.Pages.Select(a => PageTypes.Of(a, reader.Site)).Distinct().Order());

    [Theory, EveryPageType]
    public async Task It_asks_no_other_host_keeps_nothing_says_nothing_to_the_console_and_nothing_shifts(string type)
    {
        var heard = new List<string>();
        var page = await reader.Open(type, look => look.ViewportSize = new ViewportSize { Width = 360, Height = 740 }, p =>
        {
            p.Request += (_, request) => Note(!request.Url.StartsWith(reader.Site.Origin + "/", StringComparison.Ordinal), "request: " + request.Url);
            p.RequestFailed += (_, request) => Note(true, "failed: " + request.Url);
            p.Response += (_, response) => Note(response.Status >= 400, $"{response.Status}: {response.Url}");
            p.Console += (_, message) => Note(true, $"console: {message.Text}");
            p.PageError += (_, error) => Note(true, "error: " + error);
        });
        // On a busy machine the last line of a long page is wrapped anew while the page still arrives: less than anybody sees.
        Assert.Equal(0, await page.EvaluateAsync<double>(Shift), tolerance: 0.01);
        Assert.Equal([], heard);
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("() => localStorage.length + sessionStorage.length"));

        void Note(bool isWrong, string what)
        {
            if (isWrong)
                lock (heard)
                    heard.Add(what);
        }
    }
}
