using System.Text.Json;
using SummitSite.Exports.Timelines;
using Xunit;

namespace SummitSite.Tests.Exports;

/// <summary>The timeline in the shape that TimelineJS documents.</summary>
public sealed class TimelineJsTests
{
    private static readonly string[] Slide = ["unique_id", "start_date", "end_date", "display_date", "group", "autolink", "text"];

    [Fact]
    public void It_has_the_documented_shape()
    {
        foreach (var site in new[] { PublishedSite.Lake, PublishedSite.Real })
        {
            var root = site.Json(TimelineJs.Path);
            Assert.Equal(["title", "events", "scale"], root.EnumerateObject().Select(p => p.Name));
            Assert.Equal("human", root.GetProperty("scale").GetString());
            Assert.Equal(site.Json("data/events.json").EnumerateArray().Select(e => e.GetProperty("id").GetString()), root.GetProperty("events").EnumerateArray().Select(e => e.GetProperty("unique_id").GetString()));
            foreach (var slide in root.GetProperty("events").EnumerateArray())
            {
                Assert.Empty(slide.EnumerateObject().Select(p => p.Name).Except(Slide));
                Assert.Empty(slide.GetProperty("text").EnumerateObject().Select(p => p.Name).Except(["headline", "text"]));
                IsDate(slide.GetProperty("start_date"));
                if (slide.TryGetProperty("end_date", out var end))
                    IsDate(end);
            }
        }
    }

    [Fact]
    public void A_date_has_no_hour_a_clock_time_is_the_hosts_and_the_words_say_how_exact_it_is()
    {
        Assert.Equal("""{"year":2030,"month":5,"day":3}""", Date("landing"));
        Assert.Equal("""{"year":2030,"month":5,"day":3,"hour":15,"minute":30}""", Date("talks-open"));
        Assert.Equal("""{"year":2030,"month":5,"day":17,"hour":1,"minute":0}""", Date("first-ferry"));
        Assert.Contains("about 18:30", Of("talks-end").GetProperty("display_date").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_are_markup_and_so_encoded()
    {
        var site = PublishedSite.Of(TestSite.Lake.Replace("content/timelines/the-day.yaml", "title: The talks open", "title: A <b> & 'c'"));
        var slide = site.Json(TimelineJs.Path).GetProperty("events").EnumerateArray().Single(e => e.GetProperty("unique_id").GetString() == "talks-open");
        Assert.Equal("<a href=\"https://example.org/lake/timeline/#talks-open\">A &lt;b&gt; &amp; &#39;c&#39;</a>", slide.GetProperty("text").GetProperty("headline").GetString());
    }

    private static void IsDate(JsonElement date)
    {
        string[] names = [.. date.EnumerateObject().Select(p => p.Name)];
        Assert.Equal(((string[])["year", "month", "day", "hour", "minute"]).Take(names.Length), names);
        Assert.NotEqual(4, names.Length);
        Assert.All(date.EnumerateObject(), p => Assert.True(p.Value.TryGetInt32(out _)));
    }

    private static JsonElement Of(string id) => PublishedSite.Lake.Json(TimelineJs.Path).GetProperty("events").EnumerateArray().Single(e => e.GetProperty("unique_id").GetString() == id);

    private static string Date(string id) => string.Concat(Of(id).GetProperty("start_date").GetRawText().Where(c => !char.IsWhiteSpace(c)));
}
