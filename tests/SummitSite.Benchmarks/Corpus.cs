using System.Globalization;
using System.Text;
using SummitSite.Text;

namespace SummitSite.Benchmarks;

/// <summary>
/// Invented sites of any size, the same on every machine: articles of about 620 words with headings, lists, links and citations, half as many events as articles,
/// twenty speakers; or sources with a text of ten kilobytes and a quotation each. Templates and words are those of the repository.
/// </summary>
internal static class Corpus
{
    private const int Speakers = 20, Topics = 30, Paragraphs = 12, WordsInParagraph = 50, EventsInTimeline = 500;

    private const string Syllables = "ba de fi go lu ma ne pi ro su ta ve ka mi no ri sa te vo la";

    internal static SiteSources OfArticles(int count)
    {
        var dice = new Dice(7);
        return new SiteSources([
            .. Common(1),
            .. Enumerable.Range(0, Speakers).Select(i => File($"content/speakers/speaker-{i}.md", $"---\nname: Speaker {i}\nkind: person\nrole: Delegate\n---\n{Words(dice, 30)}.\n")),
            .. Enumerable.Range(0, count).Select(i => File($"content/articles/article-{i}.md", Article(dice, i))),
            .. Enumerable.Range(0, count / 2).Chunk(EventsInTimeline).Select((events, i) => File($"content/timelines/timeline-{i}.yaml", Timeline(dice, i, events))),
        ]);
    }

    internal static SiteSources OfQuotations(int count)
    {
        var dice = new Dice(11);
        var texts = Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, 30).Select(_ => Words(dice, 55) + ".").ToArray()).ToArray();
        return new SiteSources([
            .. Common(count),
            File("content/speakers/speaker-0.md", "---\nname: Speaker 0\nkind: person\n---\n"),
            .. texts.Select((t, i) => File($"archive/source-{i}.txt", string.Join("\n", t) + "\n")),
            File("content/quotes/all.yaml", "quotes:\n" + string.Concat(texts.Select((t, i) => Quote(i, t[15])))),
        ]);
    }

    private static IEnumerable<SourceFile> Common(int sources) =>
    [
        .. RealSite.Load().Files.Where(f => f.Path.StartsWith("templates/", StringComparison.Ordinal) || f.Path.StartsWith("content/i18n/", StringComparison.Ordinal)),
        File("content/site.yaml",
            """
            title: An invented site
            tagline: Made for measuring
            description: Nothing here is true.
            language: en
            base_url: https://example.org/
            publisher: Nobody
            home: {question: Is it quick?, answer: See for yourself., facts: [{label: Where, text: At the lake.}]}
            summit: {name: The Summit, starts: 2030-05-03T15:30, ends: 2030-05-03T18:30, zone: Europe/Zurich, place: Aldersee, venue: The lake house}
            parties: [{id: north, name: The North, short: North, principal: true}, {id: south, name: The South, short: South, principal: true}]
            zones: [{id: lake, zone: Europe/Zurich, label: The lake}]

            """),
        File("content/sources/all.yaml", "sources:\n" + string.Concat(Enumerable.Range(0, sources).Select(Source))),
    ];

    private static string Source(int number) =>
        $"  - {{id: source-{number}, title: Report {number}, publisher: Post, url: 'https://example.com/{number}', date: 2030-05-04, language: en, control: private, basis: stated by itself, about: A report.}}\n";

    private static string Quote(int number, string paragraph) =>
        $"  - {{id: quote-{number}, speaker: speaker-0, text: {string.Join(' ', paragraph.Split(' ')[20..32])}, source: source-{number}, locator: para. 16, said: 2030-05-03, language: en, wording: original}}\n";

    private static string Article(Dice dice, int number)
    {
        var text = new StringBuilder($"---\ntitle: {Words(dice, 5)}\nsummary: {Words(dice, 15)}.\norder: {number}\npublished: 2030-05-06\ntopics: [topic-{dice.Below(Topics)}, topic-{dice.Below(Topics)}]\n---\n");
        for (var paragraph = 0; paragraph < Paragraphs; paragraph++)
        {
            if (paragraph % 4 == 3)
                text.Append($"## {Words(dice, 4)}\n\n");
            if (paragraph % 6 == 5)
                text.Append($"- {Words(dice, 6)} [@source-0]\n- *{Words(dice, 3)}* {Words(dice, 4)} [@source-0]\n\n");
            text.Append($"{Words(dice, WordsInParagraph / 2)}, [{Words(dice, 2)}](speaker:speaker-{dice.Below(Speakers)}) {Words(dice, WordsInParagraph / 2)} [@source-0, para. {paragraph + 1}].\n\n");
        }
        return text.ToString();
    }

    private static string Timeline(Dice dice, int number, int[] events) =>
        $"title: Timeline {number}\nsummary: {Words(dice, 10)}.\norder: {number}\nevents:\n"
        + string.Concat(events.Select(e => string.Create(
            CultureInfo.InvariantCulture,
            $"  - {{id: event-{e}, title: {Words(dice, 5)}, when: 2030-05-{1 + (e % 28):00}T{e % 24:00}:{e % 60:00}, phase: Days, text: {Words(dice, 20)}, people: [speaker-{dice.Below(Speakers)}], sources: [source-0]}}\n")));

    private static string Words(Dice dice, int count)
    {
        var syllables = Syllables.Split(' ');
        var words = Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, 2 + dice.Below(3)).Select(_ => syllables[dice.Below(syllables.Length)])));
        return string.Join(' ', words) is var text ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    private static SourceFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Numbers that look like chance and are the same every time.</summary>
    private sealed class Dice(uint seed)
    {
        private uint state = seed;

        internal int Below(int limit)
        {
            state = (state * 1664525) + 1013904223;
            return (int)((ulong)state * (ulong)limit >> 32);
        }
    }
}
