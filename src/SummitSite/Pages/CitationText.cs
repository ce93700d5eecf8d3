using SummitSite.Linking;

namespace SummitSite.Pages;

/// <summary>How to cite a quotation, as plain text with its permanent address. What is not the speaker's own wording says so there too.</summary>
internal static class CitationText
{
    internal static string Of(QuoteView quote, ProofView? proof, string url, SiteIndex index)
    {
        var words = index.Words;
        var cited = words.Text(
            "cite.quote",
            ("speaker", quote.Speaker.Label),
            ("said", quote.Said.Text),
            ("wording", quote.WordingLabel),
            ("words", string.Join(words.Text("mark.gap"), quote.Fragments.Select(f => words.Text("mark.quoted", ("words", f))))),
            ("source", quote.Source.Label),
            ("locator", quote.Locator));
        var seen = proof is null ? words.Text("cite.unproven") : words.Text("cite.proven", ("date", proof.Sealed.Text));
        return words.Text("cite.whole", ("quote", cited), ("site", index.Site.Title), ("url", url), ("proof", seen));
    }
}
