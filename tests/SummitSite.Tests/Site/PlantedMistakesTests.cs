using System.Text;
using SummitSite.Build;
using SummitSite.Diagnostics;
using SummitSite.Text;
using Xunit;

namespace SummitSite.Tests.Site;

/// <summary>Thirty kinds of mistake, each planted alone in the real content: one message, at the right line, and nothing to write.</summary>
public sealed class PlantedMistakesTests
{
    private static readonly Lazy<SiteSources> Sources = new(Repository.Sources);

    private const string Day = "content/timelines/the-day.yaml";
    private const string Quotes = "content/quotes/belta-2025-08-16.yaml";
    private const string Meeting = "content/articles/the-meeting.md";
    private const string Putin = "content/speakers/vladimir-putin.md";
    private const string Ceasefire = "content/outcomes/ceasefire.md";
    private const string Claims = "content/claims/belta-2025-08-16.yaml";
    private const string Results = "content/discrepancies/the-results.yaml";
    private const string SiteFile = "content/site.yaml";

    [Theory]
    [InlineData("SS0301", Day, "people: [vladimir-putin]", "people: [vladimir-putni]")]
    [InlineData("SS0301", Meeting, "](event:talks-open)", "](event:talks-opne)")]
    [InlineData("SS0301", Meeting, "@tass-24796951;", "@tass-24796950;")]
    [InlineData("SS0303", Meeting, "](speaker:vladimir-putin)", "](speeker:vladimir-putin)")]
    [InlineData("SS0222", Meeting, "@belta-2025-08-16, para. 15", "@belta-2025-08-16 para. 15")]
    [InlineData("SS0203", Day, "    title: Putin stops in Magadan", "    tilte: Putin stops in Magadan")]
    [InlineData("SS0203", Putin, "role: President", "rolle: President")]
    [InlineData("SS0204", Putin, "name: Vladimir Putin\n", "")]
    [InlineData("SS0205", Ceasefire, "order: 3", "order: third")]
    [InlineData("SS0206", Putin, "kind: person\n", "kind: person\nkind: person\n")]
    [InlineData("SS0202", Day, "    zone: Asia/Magadan", "\t zone: Asia/Magadan")]
    [InlineData("SS0216", Day, "    title: Putin stops in Magadan", "    title: Magadan: Putin stops")]
    [InlineData("SS0214", Day, "    title: Putin stops in Magadan", "    title: \"Putin stops in Magadan")]
    [InlineData("SS0501", Day, "    when: 2025-08-15\n    zone: Asia/Magadan", "    when: 15.08.2025\n    zone: Asia/Magadan")]
    [InlineData("SS0501", Day, "    when: 2025-08-15\n    zone: Asia/Magadan", "    when: 2025-06-31\n    zone: Asia/Magadan")]
    [InlineData("SS0502", Day, "    zone: Asia/Magadan", "    zone: Magadan")]
    [InlineData("SS0507", Day, "    note: No hour is given. It was reported before 17:20 in Kyiv, which is 06:20 in Anchorage.\n", "    derived: true\n")]
    [InlineData("SS0106", Day, "order: 2\n", "<<<<<<< HEAD\norder: 2\n=======\norder: 3\n>>>>>>> other\n")]
    [InlineData("SS0218", Putin, "kind: person", "kind: persen")]
    [InlineData("SS0306", Putin, "party: russia", "party: rusia")]
    [InlineData("SS0219", Meeting, "## Arrival", "<b>Arrival</b>")]
    [InlineData("SS0220", Meeting, "## Arrival", "# Arrival")]
    [InlineData("SS0207", Putin, "  - Владимир Путин\n---\n", "  - Владимир Путин\n")]
    [InlineData("SS0302", "content/sources/warnings.yaml", "  - id: winenfood-com\n", "  - id: the-indian-awaaz-2025-08\n")]
    [InlineData("SS0408", Quotes, "the desire of the U.S. administration", "the desire of the US administration")]
    [InlineData("SS0416", Meeting, "[@vestnik-kavkaza-2025-08-15; @interfax-ukraine-2025-08-15; @tass-24796951; @ria-novosti-2025-08-15; @vedomosti-2025-08-15; @news-ru-2025-08-15; @kommersant-2025-08-15-3]", "")]
    [InlineData("SS0415", Meeting, "The war went on.", "The war “went on as it had before” that day.")]
    [InlineData("SS0502", SiteFile, "zone: Europe/Kyiv", "zone: Europe/Kiyv")]
    [InlineData("SS0309", Results, "        speaker: donald-trump", "        speaker: event:talks-open")]
    [InlineData("SS0205", Claims, "    locator: para. 7", "    locator: [para. 7]")]
    [InlineData("SS0504", Ceasefire, "status: did-not-happen\nas_of", "status: unresolved\nas_of")]
    [InlineData("SS0701", Meeting, "](article:what-was-said)", "](/what-was-sad/)")]
    [InlineData("SS0308", Meeting, "## Arrival", "![](speaker:vladimir-putin)\n\n## Arrival")]
    public void A_planted_mistake_gives_one_message_and_nothing_to_write(string code, string path, string old, string other)
    {
        var file = Sources.Value.Files.Single(f => f.Path == path);
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no '{old}'");
        var planted = new SiteSources(Sources.Value.Files.Where(f => f != file).Append(new SourceFile(path, Encoding.UTF8.GetBytes(text[..at] + other + text[(at + old.Length)..]))));

        var built = SiteBuild.Run(planted, new BuildOptions(Strict: true));

        var said = Assert.Single(built.Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal((code, path), (said.Rule.Code, said.At!.Path));
        var line = text[..at].Count(c => c == '\n') + 1;
        // What is missing is said where its group, its paragraph or its page starts; everything else at the line that was written wrongly.
        var isAtStart = code is "SS0204" or "SS0207" or "SS0408" or "SS0416" or "SS0701" or "SS0507" or "SS0504";
        Assert.InRange(said.At.Line, isAtStart ? 1 : line, line + 4);
        Assert.Null(built.Tree);
    }
}
