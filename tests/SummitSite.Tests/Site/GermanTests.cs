using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Reading;
using SummitSite.Tests.Pages;
using Xunit;

namespace SummitSite.Tests.Site;

/// <summary>
/// The lake site with the words of a real language, <c>Sites/german.yaml</c>. What that does not say yet stays English, so that a new word of English is
/// not at once one of German.
/// </summary>
public sealed class GermanTests
{
    private static readonly WordFile German = Read();

    private static readonly TestSite Site = TestSite.Lake.In("de").With(
        "content/i18n/de.yaml",
        WrittenWords.Of("ltr", German.Months, ProgramWords.English.Messages.Select(e => German.Messages.FirstOrDefault(g => g.Key == e.Key) ?? e), text => text));

    private static readonly Lazy<PagesOf> Pages = new(() => PagesOf.Site(Site));

    [Fact]
    public void A_translation_has_the_places_of_English_and_counts_as_it_does() =>
        Assert.All(
            German.Messages.Select(g => (German: g, English: ProgramWords.English.Messages.FirstOrDefault(e => e.Key == g.Key))).Where(p => p.English is not null),
            p => Assert.True(p.German.Fits(p.English!), p.German.Key));

    [Fact]
    public void A_site_in_another_language_is_whole() => Assert.Equal("", Printed.Lines(Site.Build().Diagnostics));

    [Fact]
    public void The_page_says_its_language() => Assert.Equal("de", Pages.Value["/"].DocumentElement.GetAttribute("lang"));

    [Fact]
    public void Menus_and_titles_are_in_the_language() =>
        Assert.Equal(["Artikel", "Zeitleiste", "Ergebnisse", "Zitate", "Sprecher", "Darstellungen", "Quellen", "Suche"], Pages.Value.Texts("/", "nav.menu li"));

    [Fact]
    public void A_quotation_has_the_marks_of_the_language_of_the_page() =>
        Assert.All(Pages.Value.Texts("/quotes/", "blockquote"), q => Assert.Matches("^„.*“$", q));

    [Fact]
    public void A_date_is_in_the_order_of_the_language() => Assert.Contains("3. Mai 2030", Pages.Value.Text("/", "p.kicker"), StringComparison.Ordinal);

    private static WordFile Read()
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(TestSite.Empty.With("content/i18n/de.yaml", TestResource.Read("german.yaml")).Sources, bag);
        return content.WordFiles[1];
    }
}
