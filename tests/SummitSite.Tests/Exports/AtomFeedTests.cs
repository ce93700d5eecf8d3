using System.Globalization;
using System.Xml.Linq;
using Xunit;

namespace SummitSite.Tests.Exports;

public sealed class AtomFeedTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("feed.xml")]
    [InlineData("corrections.xml")]
    public void The_feed_keeps_the_rules_of_its_format(string path)
    {
        var feed = new ExportedSite(TestSite.Lake).Xml(path);
        Assert.Equal(Ns + "feed", feed.Name);
        Assert.Single(feed.Elements(Ns + "author"), a => a.Element(Ns + "name")!.Value.Length > 0);
        foreach (var element in feed.Elements(Ns + "entry").Append(feed))
        {
            foreach (var name in new[] { "id", "title", "updated" })
                Assert.Single(element.Elements(Ns + name), e => e.Value.Length > 0);
            Assert.Single(element.Elements(Ns + "link"), l => l.Attribute("rel")!.Value == "alternate");
            Assert.All(element.Elements(Ns + "id").Select(i => i.Value).Concat(element.Elements(Ns + "link").Select(l => l.Attribute("href")!.Value)), IsWholeUrl);
            Assert.All(element.Elements().Where(e => e.Name.LocalName is "updated" or "published").Select(e => e.Value), IsMoment);
        }
        Assert.Distinct(feed.Descendants(Ns + "id").Select(i => i.Value));
    }

    [Fact]
    public void The_feed_has_no_element_that_its_format_does_not_know_and_none_twice_that_may_be_there_once()
    {
        var feed = new ExportedSite(TestSite.Lake).Xml("feed.xml");
        foreach (var element in feed.Elements(Ns + "entry").Append(feed))
        {
            string[] once = element == feed ? ["id", "title", "subtitle", "updated"] : ["id", "title", "summary", "published", "updated"];
            string[] more = element == feed ? ["author", "link", "category", "entry"] : ["link", "category"];
            Assert.All(element.Elements(), e => Assert.Equal(Ns, e.Name.Namespace));
            Assert.Empty(element.Elements().Select(e => e.Name.LocalName).Except(once).Except(more));
            Assert.All(once, name => Assert.InRange(element.Elements(Ns + name).Count(), 0, 1));
            Assert.Distinct(element.Elements(Ns + "link").Select(l => (l.Attribute("rel")!.Value, l.Attribute("type")!.Value)));
        }
    }

    [Fact]
    public void The_feed_names_itself_its_site_and_its_publisher()
    {
        var feed = new ExportedSite(TestSite.Lake).Xml("feed.xml");
        Assert.Equal("The Lake Summit, 3 May 2030", feed.Element(Ns + "title")!.Value);
        Assert.Equal("The editors of the lake site", feed.Element(Ns + "author")!.Value);
        Assert.Equal("en", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("2030-06-01T00:00:00Z", feed.Element(Ns + "updated")!.Value);
        Assert.Equal(
            [("self", "https://example.org/lake/feed.xml"), ("alternate", "https://example.org/lake/")],
            feed.Elements(Ns + "link").Select(l => (l.Attribute("rel")!.Value, l.Attribute("href")!.Value)));
    }

    [Fact]
    public void Articles_and_corrections_are_entries_the_newest_first()
    {
        var entries = new ExportedSite(TestSite.Lake).Xml("feed.xml").Elements(Ns + "entry");
        Assert.Equal(
            [
                ("https://example.org/lake/corrections/#first-ferry-date", "Correction: The meeting", "2030-06-01T00:00:00Z", "2030-06-01T00:00:00Z"),
                ("https://example.org/lake/the-meeting/", "The meeting", "2030-05-06T00:00:00Z", "2030-06-01T00:00:00Z"),
                ("https://example.org/lake/what-happened-next/", "What happened next", "2030-05-20T00:00:00Z", "2030-05-20T00:00:00Z"),
            ],
            entries.Select(e => (e.Element(Ns + "id")!.Value, e.Element(Ns + "title")!.Value, e.Element(Ns + "published")!.Value, e.Element(Ns + "updated")!.Value)));
    }

    [Fact]
    public void An_entry_has_the_summary_without_marks_and_the_topics()
    {
        var entry = new ExportedSite(TestSite.Lake).Xml("feed.xml").Elements(Ns + "entry").Single(e => e.Element(Ns + "title")!.Value == "The meeting");
        Assert.Equal("Three hours at the lake, and two announcements.", entry.Element(Ns + "summary")!.Value);
        Assert.Equal(["ferry", "fishing"], entry.Elements(Ns + "category").Select(c => c.Attribute("term")!.Value));
    }

    [Fact]
    public void A_correction_says_what_was_changed_and_why() =>
        Assert.Equal(
            "The ferry runs since 17 May, not 16 May. The first version used the wrong clock.",
            new ExportedSite(TestSite.Lake).Xml("feed.xml").Elements(Ns + "entry").First().Element(Ns + "summary")!.Value);

    [Fact]
    public void Marks_and_letters_that_XML_cannot_hold_do_no_harm()
    {
        var site = TestSite.Lake.Replace("content/articles/the-meeting.md", "title: The meeting\n", "title: \"A < B & C\\x0C\U0001F600\"\n");
        Assert.Contains("A < B & C\U0001F600", new ExportedSite(site).Xml("feed.xml").Descendants(Ns + "title").Select(t => t.Value));
    }

    [Fact]
    public void A_site_without_articles_has_a_feed_without_entries()
    {
        var site = TestSite.Lake.With("content/corrections.yaml", "corrections: []\n").Without("content/articles/the-meeting.md").Without("content/articles/what-happened-next.md");
        var feed = new ExportedSite(site).Xml("feed.xml");
        Assert.Empty(feed.Elements(Ns + "entry"));
        IsMoment(feed.Element(Ns + "updated")!.Value);
    }

    private static void IsWholeUrl(string url) => Assert.StartsWith("https://example.org/lake/", url, StringComparison.Ordinal);

    private static void IsMoment(string text) =>
        Assert.True(DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _), text);

    [Fact]
    public void Corrections_have_a_feed_of_their_own()
    {
        var feed = new ExportedSite(TestSite.Lake).Xml("corrections.xml");
        Assert.Equal("https://example.org/lake/corrections/", feed.Element(Ns + "id")!.Value);
        Assert.Equal("Corrections – The Lake Summit, 3 May 2030", feed.Element(Ns + "title")!.Value);
        Assert.Equal("https://example.org/lake/corrections.xml", feed.Elements(Ns + "link").Single(l => l.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.Equal(["https://example.org/lake/corrections/#first-ferry-date"], feed.Elements(Ns + "entry").Select(e => e.Element(Ns + "id")!.Value));
    }
}
