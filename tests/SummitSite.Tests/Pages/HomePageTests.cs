using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class HomePageTests
{
    private readonly PagesOf pages = PagesOf.Site(TestSite.Lake);

    [Fact]
    public void The_question_is_the_heading_and_the_answer_comes_with_its_sources()
    {
        Assert.Equal("What was agreed?", pages.Text("/", "h1"));
        Assert.Equal("A ferry line between the two shores was announced by both sides; the catch of fish stayed open1 2.", pages.Text("/", ".answer .lead"));
    }

    [Fact]
    public void Its_notes_lead_to_the_pages_of_the_sources_which_say_the_rest()
    {
        Assert.Equal("Alder Post, 4 May 2030, para. 2. Privately owned, Lakeland.", pages.Text("/", "#note-1"));
        Assert.Equal("Alder Post, 4 May 2030. Privately owned, Lakeland. original ↩ ↩ ↩", pages.Text("/the-meeting/", "#note-1"));
    }

    [Fact]
    public void The_facts_follow_with_their_labels() => Assert.Equal(["Where", "How long", "What is disputed"], pages.Texts("/", "section[aria-labelledby=page-facts] dt"));

    [Fact]
    public void The_ledger_says_then_and_now()
    {
        Assert.Equal(["A ferry line", "The catch of fish"], pages.Texts("/", ".ledger tbody th"));
        Assert.Equal(
            ["Claimed by both sides as of 4 May 2030", "Happened as of 17 May 2030", "Unresolved as of May 2030", "Unresolved as of May 2030"], pages.Texts("/", ".ledger td"));
    }

    [Fact]
    public void The_day_is_told_on_the_clock_of_the_host() =>
        Assert.Equal(["15:30 The talks open", "about 18:30 The talks end"], pages.Texts("/", ".clock li"));

    [Fact]
    public void An_event_told_on_another_clock_is_moved_to_that_of_the_host()
    {
        var site = TestSite.Lake.Replace("content/timelines/the-day.yaml", "when: 2030-05-03T15:30", "when: 2030-05-03T22:45\n    zone: Asia/Tokyo");
        Assert.Equal(["15:45 The talks open", "about 18:30 The talks end"], PagesOf.Site(site).Texts("/", ".clock li"));
    }

    [Fact]
    public void Who_was_in_the_room_stands_with_their_own_side()
    {
        Assert.Equal(["Republic of Northmark", "Kingdom of Southvale"], pages.Texts("/", ".sides h3"));
        Assert.Equal(["Anna Nordh President of Northmark 2 quotations", "Pavel Sud Prime Minister of Southvale 1 quotation"], pages.Texts("/", ".sides li"));
    }

    [Fact]
    public void What_is_disputed_and_where_to_read_on_come_last()
    {
        Assert.Equal(["How long the talks lasted How long did the talks last? 3 accounts"], pages.Texts("/", ".disputes li"));
        Assert.Equal(["The meeting", "What happened next"], pages.Texts("/", "section[aria-labelledby=page-reading] li"));
    }
}
