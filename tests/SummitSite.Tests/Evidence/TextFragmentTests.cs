using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Evidence;
using Xunit;

namespace SummitSite.Tests.Evidence;

public sealed class TextFragmentTests
{
    private const string Quotes = "content/quotes/alder-post-2030-05-04.yaml";
    private const string Post = "https://example.org/alder-post/1#:~:text=";

    [Fact]
    public void It_leads_to_the_words_in_the_page_that_printed_them() =>
        Assert.Equal(Post + "the%20first%20bell%20will%20ring%20before%20the%20month%20is%20out", Of(TestSite.Lake, "nordh-first-bell"));

    [Fact]
    public void Broken_words_run_from_the_first_to_the_last_after_the_words_before_them() =>
        Assert.Equal(Post + "Sud%20said%3A-,We%20have%20two%20shores,and%20one%20lake", Of(TestSite.Lake, "sud-two-shores"));

    [Fact]
    public void A_part_that_is_too_short_to_be_found_alone_is_passed_over() =>
        Assert.Equal(Post + "We%20have%20two%20shores", Of(TestSite.Lake.Replace(Quotes, "    prefix: \"Sud said:\"\n", "").Replace(Quotes, "\"and one lake\"", "\"one lake\"").Sealed("2030-05-06"), "sud-two-shores"));

    [Fact]
    public void Signs_that_part_a_directive_are_escaped()
    {
        var site = TestSite.Lake
            .Replace("archive/alder-post-2030-05-04.txt", "the first bell will ring before the month is out", "well-known, bells & whistles will ring")
            .Replace(Quotes, "the first bell will ring before the month is out", "well-known, bells & whistles will ring").Sealed("2030-05-06");
        Assert.Equal(Post + "well%2Dknown%2C%20bells%20%26%20whistles%20will%20ring", Of(site, "nordh-first-bell"));
    }

    [Fact]
    public void An_address_with_a_fragment_of_its_own_keeps_it()
    {
        var site = TestSite.Lake.Replace("content/sources/press.yaml", "https://example.org/alder-post/1", "https://example.org/alder-post/1#top");
        Assert.StartsWith("https://example.org/alder-post/1#top:~:text=the%20first", Of(site, "nordh-first-bell"), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_were_not_proven_have_none() =>
        Assert.Null(Of(TestSite.Lake.Without("archive/alder-post-2030-05-04.txt").Sealed("2030-05-06"), "nordh-first-bell"));

    [Fact]
    public void What_stands_between_mark_and_mark_is_once_in_the_archived_text()
    {
        var site = TestSite.Lake;
        var index = site.Read().Whole;
        foreach (var quote in index.Content.Quotes)
        {
            var source = index.Find<Source>(quote.Source)!;
            var link = TextFragment.Of(quote, source, Lock(site))!;
            var start = link[(link.IndexOf("text=", StringComparison.Ordinal) + 5)..].Split(',').First(p => !p.EndsWith('-') && !p.StartsWith('-'));
            Assert.Equal(2, site[$"archive/{source.Id}.txt"].Split(Uri.UnescapeDataString(start)).Length);
        }
    }

    private static string? Of(TestSite site, string id)
    {
        var index = site.Read().Index!;
        var quote = index.Content.Quotes.Single(q => q.Id == id);
        return TextFragment.Of(quote, index.Find<Source>(quote.Source)!, Lock(site));
    }

    private static EvidenceLock Lock(TestSite site) => LockFile.Read(site.Sources, new DiagnosticBag())!;
}
