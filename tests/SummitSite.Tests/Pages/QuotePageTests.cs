using Xunit;

namespace SummitSite.Tests.Pages;

public sealed class QuotePageTests
{
    private const string Quotes = "content/quotes/alder-post-2030-05-04.yaml";
    private const string Proof = "section[aria-labelledby=page-proof]";
    private const string Bell = "/quotes/nordh-first-bell/";
    private const string Shores = "/quotes/sud-two-shores/";

    private readonly PagesOf pages = PagesOf.Site(TestSite.Lake);

    [Fact]
    public void The_words_stand_in_the_language_they_are_printed_in_with_the_address_of_the_print()
    {
        var words = pages[Bell].QuerySelector(".large blockquote")!;
        Assert.Equal("“the first bell will ring before the month is out”", words.TextContent.Trim());
        Assert.Equal("en", words.GetAttribute("lang"));
        Assert.Equal("https://example.org/alder-post/1", words.GetAttribute("cite"));
    }

    [Fact]
    public void The_chain_of_reporting_is_told_from_the_speaker_to_the_print()
    {
        Assert.Equal("Anna Nordh, in Alder Post, 4 May 2030, para. 21", pages.Text(Bell, ".large .chain"));
        Assert.Equal("Pavel Sud, as carried by Northmark Radio, in Alder Post, 4 May 2030, para. 31", pages.Text(Shores, ".large .chain"));
    }

    [Fact]
    public void Words_of_the_outlet_itself_are_said_to_be_its_own()
    {
        var site = TestSite.Lake.Replace(Quotes, "speaker: pavel-sud", "speaker: alder-post").Replace(Quotes, "    via: [northmark-radio]\n", "");
        Assert.Equal("Alder Post, in its own voice, in Alder Post, 4 May 2030, para. 31", PagesOf.Site(site).Text(Shores, ".large .chain"));
    }

    [Fact]
    public void Carriers_follow_each_other()
    {
        var site = TestSite.Lake.Replace(Quotes, "via: [northmark-radio]", "via: [northmark-radio, alder-post]");
        Assert.StartsWith("Pavel Sud, as carried by Northmark Radio and then Alder Post, in", PagesOf.Site(site).Text(Shores, ".large .chain"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_says_from_what()
    {
        Assert.Equal("A translation: said in Japanese, printed in English.", pages.Text(Shores, ".large .wording"));
        Assert.Equal("Translated from Japanese", pages.Text("/speakers/pavel-sud/", ".quote .wording"));
    }

    [Fact]
    public void A_retranslation_is_nowhere_shown_as_the_speakers_own_words()
    {
        var site = PagesOf.Site(TestSite.Lake.Replace(Quotes, "wording: translation", "wording: retranslation").Append("content/outcomes/ferry-line.md", "\n![](quote:sud-two-shores)\n"));
        Assert.StartsWith("Not the speaker’s own words: said in Japanese", site.Text(Shores, ".large .wording"), StringComparison.Ordinal);
        Assert.Equal("Retranslated", site.Text("/speakers/pavel-sud/", ".quote .wording"));
        Assert.Contains("Retranslated", site.Texts("/quotes/", ".quote .wording"));
        Assert.Equal("Retranslated", site.Text("/outcomes/ferry-line/", ".quote .wording"));
    }

    [Fact]
    public void The_parts_of_broken_words_stand_apart()
    {
        Assert.Equal("“We have two shores” … “and one lake”", pages.Text(Shores, ".large blockquote"));
        Assert.Contains("The parts stand apart in the source; the marks between them are ours.", pages.Texts(Shores, "main > p"));
    }

    [Fact]
    public void Other_renderings_stand_beside_it_with_who_controls_them()
    {
        Assert.Equal("Northmark Radio, 3 May 2030", pages.Text(Bell, ".accounts h3"));
        Assert.Equal("Public broadcaster", pages.Text(Bell, ".accounts .owner"));
    }

    [Fact]
    public void It_says_what_it_is_evidence_for_and_who_quotes_it()
    {
        Assert.Equal("A ferry line: Happened as of 17 May 2030", pages.Text(Bell, "section[aria-labelledby=page-supports] li"));
        Assert.Equal("The meeting", pages.Text(Bell, "section[aria-labelledby=page-articles] li"));
        Assert.Empty(pages.Texts(Shores, "section[aria-labelledby=page-supports]"));
    }

    [Fact]
    public void What_speaks_against_an_outcome_says_so()
    {
        var site = TestSite.Lake.Replace("content/outcomes/ferry-line.md", "against: [discrepancy:duration]", "against: [quote:sud-two-shores]");
        Assert.Equal("A ferry line: Happened as of 17 May 2030", PagesOf.Site(site).Text(Shores, "section[aria-labelledby=page-opposes] li"));
    }

    [Fact]
    public void The_proof_says_where_the_words_stand_in_which_text_and_since_when()
    {
        Assert.StartsWith("Found word for word in the archived text of the source on 6 May 2030.", pages.Texts(Bell, Proof + " > p")[0], StringComparison.Ordinal);
        Assert.Equal("Where it standsParagraph 2, characters 250 to 298 of the text", pages.Texts(Bell, Proof + " dl > div")[0]);
        Assert.Equal(["Paragraph 3, characters 313 to 331 of the text", "Paragraph 3, characters 355 to 367 of the text"], pages.Texts(Shores, Proof + " dl > div:first-child dd"));
        Assert.Equal("That proves that the source printed these words. It does not prove that they were said, nor that they were translated well.", pages.Texts(Bell, Proof + " > p")[^1]);
    }

    [Fact]
    public void The_place_named_is_the_place_in_the_archived_text()
    {
        var text = TestSite.Lake["archive/alder-post-2030-05-04.txt"];
        Assert.Equal("the first bell will ring before the month is out", text[250..298]);
    }

    [Fact]
    public void The_fingerprint_is_short_to_the_eye_and_whole_to_a_machine()
    {
        var digest = pages[Bell].QuerySelector(Proof + " data.digest")!;
        Assert.Matches("^SHA-256 [0-9a-f]{12}…$", digest.TextContent);
        Assert.Matches("^[0-9a-f]{64}$", digest.GetAttribute("value"));
        Assert.Equal("SHA-256 " + digest.GetAttribute("value"), digest.GetAttribute("title"));
    }

    [Fact]
    public void A_link_leads_to_the_words_in_the_original() =>
        Assert.Equal(
            "https://example.org/alder-post/1#:~:text=the%20first%20bell%20will%20ring%20before%20the%20month%20is%20out",
            pages[Bell].QuerySelector(Proof + " a")!.GetAttribute("href"));

    [Fact]
    public void Words_that_were_not_sealed_are_unproven()
    {
        var site = PagesOf.Site(TestSite.Lake.Replace("content/sources/press.yaml", "    seen: whole\n", "    seen: excerpt\n").Without("archive/alder-post-2030-05-04.txt").Sealed("2030-05-06"));
        Assert.StartsWith("Unproven:", site.Text(Bell, Proof + " > p"), StringComparison.Ordinal);
        Assert.Contains("Translated from Japanese; from an excerpt, unproven", site.Texts("/speakers/pavel-sud/", ".quote .wording"));
    }

    [Fact]
    public void Another_rendering_is_compared_word_by_word()
    {
        Assert.Equal("“the only above: first; bell will ring before the month is out”", pages.Text(Bell, ".accounts blockquote"));
        Assert.Equal("only above: first; ", pages[Bell].QuerySelector(".accounts blockquote del")!.TextContent);
        Assert.StartsWith("Compared word by word", pages.Text(Bell, "section[aria-labelledby=page-renderings] > .detail"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_rendering_in_another_language_is_not_compared()
    {
        var site = PagesOf.Site(TestSite.Lake.Replace(Quotes, "      - source: northmark-radio-2030-05-03\n", "      - source: southvale-agency-2030-05-04\n"));
        Assert.Empty(site.Texts(Bell, ".accounts del, .accounts ins"));
        Assert.Empty(site.Texts(Bell, "section[aria-labelledby=page-renderings] > .detail"));
    }

    [Fact]
    public void A_rendering_that_is_the_same_says_so()
    {
        var site = PagesOf.Site(TestSite.Lake.Replace(Quotes, "        text: the bell will ring", "        text: the first bell will ring"));
        Assert.Equal("Word for word the same.", site.Text(Bell, ".accounts .detail"));
    }

    [Fact]
    public void It_can_be_cited_with_its_permanent_address_and_with_how_it_is_worded() =>
        Assert.Equal(
            "Pavel Sud, 3 May 2030 (Translated from Japanese): “We have two shores” … “and one lake”; printed in Alder Post, 4 May 2030, para. 3. "
            + "The Lake Summit, 3 May 2030, https://example.org/lake/quotes/sud-two-shores/, compared with the source on 6 May 2030.",
            pages.Text(Shores, ".cite-as"));

    [Fact]
    public void The_index_groups_by_speaker() => Assert.Equal(["Anna Nordh President of Northmark", "Pavel Sud Prime Minister of Southvale"], pages.Texts("/quotes/", "h2")[..2]);
}
