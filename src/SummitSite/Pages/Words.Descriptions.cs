using System.Globalization;

namespace SummitSite.Pages;

internal static partial class Words
{
    internal const string NoCountry = "No country";

    internal static string TimelineDescription(string summit, int count) => $"{summit}, event by event: {Count(count, "event", "events")} with times in every zone, people and sources.";

    internal static string SpeakersDescription(string summit, int count) => $"{summit}: {Count(count, "speaker", "speakers")}, what each said, and who carried it.";

    internal static string OutcomesDescription(string summit, int count) => $"{summit}: {Count(count, "outcome", "outcomes")}, how each stood at publication and how it stands now.";

    internal static string QuotesDescription(string summit, int count) => $"{summit}: {Count(count, "quotation", "quotations")} with speaker, occasion, chain of reporting and source.";

    internal static string AccountsDescription(string summit, int count) => $"{summit}: {Count(count, "point", "points")} on which accounts differ, side by side, with who controls each outlet.";

    internal static string SourcesDescription(string summit, int count) => $"{summit}: {Count(count, "source", "sources")}, who controls each, and what rests on it.";

    internal static string ArticlesDescription(string summit, int count) => $"{summit}, explained in {Count(count, "article", "articles")}.";

    internal static string GoneDescription(string site) => $"{site}: what became of an entry that stood at this address.";

    internal static string CorrectionsDescription(string site, int count) => $"{site}: {Count(count, "correction", "corrections")} since publication.";

    internal static string NotFoundDescription(string site) => $"{site}: there is no page at this address.";

    private static string Count(int count, string one, string many) => $"{count.ToString(CultureInfo.InvariantCulture)} {(count == 1 ? one : many)}";
}
