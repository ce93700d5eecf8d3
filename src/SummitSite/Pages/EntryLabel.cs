using SummitSite.Content;
using SummitSite.Rendering;

namespace SummitSite.Pages;

/// <summary>What an entry is called where it is linked from a list.</summary>
internal static class EntryLabel
{
    private const int Most = 90;

    internal static string Of(IEntry entry, Catalogue words) => entry switch
    {
        Source source => Of(source, words),
        Quote quote => words.Text("mark.quoted", ("words", quote.Title)),
        Claim claim => words.Text("reading.claim-label", ("locator", Capital(claim.Locator)), ("claim", Shortened.To(Most, ProseRenderer.Plain(claim.Text)))),
        _ => entry.Title,
    };

    /// <summary>The publisher and the day: "BelTA, 16 August 2025", "TASS, 15 August 2025 (2)".</summary>
    internal static string Of(Source source, Catalogue words) =>
        words.Text("source.label", ("publisher", source.Publisher), ("date", TimeText.Of(source.Date, words).Text), ("mark", source.Mark));

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
