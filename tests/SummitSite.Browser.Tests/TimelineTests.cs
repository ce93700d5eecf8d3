using Microsoft.Playwright;

namespace SummitSite.Browser.Tests;

/// <summary>What a reader of the timeline can choose: the second clock, with a script and without; events, with one.</summary>
public sealed class TimelineTests(Reader reader) : IClassFixture<Reader>
{
    private const string Clock = ".event .there:visible";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_second_clock_is_the_one_that_is_chosen(bool hasScript)
    {
        var page = await reader.Open("timeline", look => look.JavaScriptEnabled = hasScript);
        var (events, first) = (await page.Locator(".event").CountAsync(), await Times(page));

        await page.Locator(".clocks a").Last.ClickAsync();

        var last = await Times(page);
        Assert.NotEqual(first, last);
        Assert.Equal(first.Length, last.Length);
        Assert.True(last.Length <= events && last.Length > 10);
        await page.Locator(".clocks a").First.ClickAsync();
        Assert.Equal(first, await Times(page));
    }

    [Fact]
    public async Task A_chosen_clock_and_chosen_events_are_in_the_address_and_come_back_with_it()
    {
        var page = await reader.Open("timeline");
        var all = await Shown(page).CountAsync();
        await page.Locator(".clocks a").Last.ClickAsync();
        await page.Locator("[name=who]").SelectOptionAsync("volodymyr-zelensky");
        var (some, times) = (await Shown(page).CountAsync(), await Times(page));
        Assert.InRange(some, 1, all - 1);
        Assert.StartsWith($"{some} ", await page.Locator("output").TextContentAsync(), StringComparison.Ordinal);

        var again = await reader.OpenAt(page.Url);

        Assert.Equal((some, times.Length), (await Shown(again).CountAsync(), (await Times(again)).Length));
        Assert.Equal(times, await Times(again));
        await again.Locator(".filter [type=reset]").ClickAsync();
        await Assertions.Expect(Shown(again)).ToHaveCountAsync(all);
        Assert.DoesNotContain("who=", again.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("phase")]
    [InlineData("side")]
    public async Task Events_can_be_chosen_one_value_after_the_other_and_every_value_finds_some(string field)
    {
        var page = await reader.Open("timeline");
        var all = await Shown(page).CountAsync();
        var values = await page.Locator($"[name={field}] option").EvaluateAllAsync<string[]>("options => options.map(o => o.value).filter(v => v)");
        var found = 0;
        foreach (var value in values)
        {
            await page.Locator($"[name={field}]").SelectOptionAsync(value);
            var count = await Shown(page).CountAsync();
            Assert.InRange(count, 1, all - 1);
            found += count;
        }
        Assert.Equal(values.Distinct(), values);
        Assert.True(field == "side" || found == all, $"{found} of {all} events have a phase");
    }

    [Fact]
    public async Task A_date_line_is_shown_between_the_two_events_that_it_was_drawn_between()
    {
        var page = await reader.Open("timeline");
        var all = await page.Locator(".turn:visible").CountAsync();
        Assert.InRange(all, 1, 20);
        await page.Locator("[name=who]").SelectOptionAsync("volodymyr-zelensky");
        await Assertions.Expect(page.Locator(".turn:visible")).ToHaveCountAsync(0);
        await page.Locator(".filter [type=reset]").ClickAsync();
        await Assertions.Expect(page.Locator(".turn:visible")).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task A_link_to_an_event_that_is_not_chosen_shows_it()
    {
        var page = await reader.OpenAt(reader.Site.Origin + "/timeline/?who=volodymyr-zelensky");
        var hidden = await page.Locator(".event[hidden]").First.GetAttributeAsync("id");

        await page.EvaluateAsync("id => location.hash = id", hidden);

        await Assertions.Expect(page.Locator("#" + hidden)).ToBeVisibleAsync();
    }

    private static ILocator Shown(IPage page) => page.Locator(".event:visible");

    private static async Task<string[]> Times(IPage page) => [.. await page.Locator(Clock).AllInnerTextsAsync()];
}
