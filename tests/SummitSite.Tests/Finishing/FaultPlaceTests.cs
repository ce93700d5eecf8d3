using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Finishing;

/// <summary>A fault is said once, at the content or the template that made it.</summary>
public sealed class FaultPlaceTests
{
    private static readonly SourceText Article = new("content/articles/a.md", "---\ntitle: A\n---\nSee [this](/timline/) and [/timline/x](/y/).\n\n## The *first* part\n\n#### Depth\n");

    [Fact]
    public void An_address_that_stands_in_the_content_is_named_there() =>
        Assert.Equal(
            "content/articles/a.md:4:12: error SS0701: Nothing is at '/timline/'. It is named on /a/.\n",
            MarkupSite.At().Page("/a/", "<a href=\"/timline/\">x</a>", Article.At(16)).Finish().Messages);

    [Fact]
    public void Words_that_stand_in_the_content_are_named_there() =>
        Assert.Equal(
            "content/articles/a.md:8:6: warning SS0706: The heading 'Depth' is of level 4, under one of level 2. Make it level 3. This is on /a/.\n",
            MarkupSite.At().Page("/a/", "<h2>The <em>first</em> part</h2><h4>Depth</h4>", Article.At(16)).Finish().Messages);

    [Fact]
    public void Content_that_shows_on_several_pages_is_named_once_and_where_it_was_written() =>
        Assert.Equal(
            "content/articles/a.md:4:12: error SS0701: Nothing is at '/timline/'. Did you mean '/timeline/'? It is named on /a/ and one more page.\n",
            MarkupSite.At()
                .Page("/timeline/", "<a href=\"/timline/\">x</a>", template: "templates/pages/timeline.html")
                .Page("/a/", "<a href=\"/timline/\">x</a>", Article.At(16))
                .Finish().Messages);

    [Fact]
    public void One_mistake_in_two_files_is_named_in_both()
    {
        var other = new SourceText("content/articles/b.md", "[x](/timline/)");
        var messages = MarkupSite.At()
            .Page("/a/", "<a href=\"/timline/\">x</a>", Article.At(16))
            .Page("/b/", "<a href=\"/timline/\">x</a>", other.At(0))
            .Finish().Messages;
        Assert.Equal(
            "content/articles/a.md:4:12: error SS0701: Nothing is at '/timline/'. It is named on /a/.\n"
            + "content/articles/b.md:1:5: error SS0701: Nothing is at '/timline/'. It is named on /b/.\n",
            messages);
    }

    [Fact]
    public void An_address_that_does_not_stand_in_the_content_was_made_by_the_template() =>
        Assert.Equal(
            "templates/pages/page.html:1:1: error SS0701: Nothing is at '/made/'. It is named on /a/.\n  content/articles/a.md:4:1: The page shows this content.\n",
            MarkupSite.At().Page("/a/", "<a href=\"/made/\">x</a>", Article.At(17)).Finish().Messages);

    [Fact]
    public void Words_that_do_not_stand_in_the_content_are_looked_for_there_all_the_same() =>
        Assert.Equal(
            "content/articles/a.md:4:1: error SS0703: The id 'x' belongs to 2 elements: <p>, <p>. Give all but one another id, or, for headings, other words. This is on /a/.\n"
            + "  templates/pages/page.html:1:1: The page was made with this template.\n",
            MarkupSite.At().Page("/a/", "<p id=\"x\"></p><p id=\"x\"></p>", Article.At(17)).Finish().Messages);

    [Fact]
    public void A_fault_of_all_three_hundred_pages_is_one_finding_at_the_layout()
    {
        var site = Enumerable.Range(0, 300).Aggregate(MarkupSite.At(), (s, i) => s.Page($"/{i}/", "<a href=\"#main\">Skip</a>", template: i % 2 == 0 ? "templates/pages/a.html" : "templates/pages/b.html"));
        Assert.Equal("templates/layouts/page.html:1:1: error SS0702: The page /0/ has no place '#main'. It is named on /0/ and 299 more pages.\n", site.Finish().Messages);
    }

    [Fact]
    public void A_fault_of_some_templates_is_one_finding_that_names_them()
    {
        var site = MarkupSite.At()
            .Page("/a/", "<a href=\"/x/\">x</a>", template: "templates/pages/quote.html")
            .Page("/b/", "<a href=\"/x/\">x</a>", template: "templates/pages/event.html")
            .Page("/c/");
        Assert.Equal(
            "templates/pages/event.html:1:1: error SS0701: Nothing is at '/x/'. Did you mean '/a/'? It is named on /a/ and one more page.\n"
            + "  templates/pages/quote.html:1:1: Pages made with this template have it too.\n",
            site.Finish().Messages);
    }

    [Fact]
    public void Addresses_that_a_template_makes_wrongly_for_every_entry_are_not_listed_one_by_one()
    {
        var site = Enumerable.Range(100, 50).Aggregate(MarkupSite.At().Page("/"), (s, i) => s.Page($"/speakers/{i}/", $"<a href=\"/speekers/number-{i}/\">x</a>", template: "templates/pages/speaker.html"));
        Assert.Equal(
            "templates/pages/speaker.html:1:1: error SS0701: Nothing is at '/speekers/number-100/'. It is named on /speakers/100/. 49 more of this kind come from here.\n",
            site.Finish().Messages);
    }

    [Fact]
    public void A_heading_level_that_a_template_skips_on_all_its_pages_is_the_templates_fault()
    {
        var site = Enumerable.Range(0, 3).Aggregate(MarkupSite.At().Page("/"), (s, i) =>
            s.Page($"/{i}/", $"<h3>Entry {i}</h3>", new SourceText($"content/{i}.md", $"title: Entry {i}").At(0), "templates/pages/entry.html"));
        Assert.Equal(
            "templates/pages/entry.html:1:1: warning SS0706: The heading 'Entry 0' is of level 3, under one of level 1. Make it level 2. This is on /0/ and 2 more pages.\n",
            site.Finish().Messages);
    }

    [Fact]
    public void Two_skipped_levels_in_one_text_are_both_named()
    {
        var text = new SourceText("content/a.md", "## One\n#### Two\n## Three\n#### Four\n");
        var messages = MarkupSite.At().Page("/a/", "<h2>One</h2><h4>Two</h4><h2>Three</h2><h4>Four</h4>", text.At(0)).Finish().Messages;
        Assert.Equal(["content/a.md:2:6", "content/a.md:4:6"], messages.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l[..l.IndexOf(": ", StringComparison.Ordinal)]));
    }
}
