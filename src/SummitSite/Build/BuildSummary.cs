using System.Collections.Immutable;
using SummitSite.Checking;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Build;

/// <summary>How many entries of a kind there are, under the kind's name in the plural.</summary>
public sealed record EntryCount(string Kind, int Count);

/// <summary>
/// What a site is made of, in numbers. Verified quotations are those of the evidence lock; what the lock says of one that is not as it was sealed stands among
/// the errors. Paragraphs are those that must say where they come from, see <see cref="CitationCoverage"/>. Pages are those that could be rendered.
/// Statuses are those of now, in the order of the ledger.
/// </summary>
public sealed record BuildSummary(
    ImmutableArray<EntryCount> Entries,
    int Pages,
    int Quotations,
    int VerifiedQuotations,
    int Citations,
    int Paragraphs,
    int CitedParagraphs,
    int Errors,
    int Warnings,
    ImmutableArray<StatusSummary> Statuses)
{
    internal static BuildSummary Of(Made made, ImmutableArray<Diagnostic> diagnostics)
    {
        var content = made.Content;
        var coverage = made.Index is null ? new CitationCoverage(0, 0) : CitationCheck.Coverage(made.Index);
        return new BuildSummary(
            Count(content),
            made.Pages.IsDefault ? 0 : made.Pages.Length,
            content.Quotes.Length,
            content.Quotes.Count(q => made.Evidence?.Quotations.ContainsKey(q.Id) == true),
            Mentions.Of(content).Count(m => m.Role == MentionRole.Citation),
            coverage.Paragraphs,
            coverage.Cited,
            diagnostics.Count(d => d.Severity == Severity.Error),
            diagnostics.Count(d => d.Severity == Severity.Warning),
            made.Index is null ? [] : StatusSummary.All(made.Index));
    }

    private static ImmutableArray<EntryCount> Count(SiteContent content) =>
    [
        new("articles", content.Articles.Length),
        new("pages", content.Pages.Length),
        new("timelines", content.Timelines.Length),
        new("events", content.Timelines.Sum(t => t.Events.Length)),
        new("speakers", content.Speakers.Length),
        new("quotes", content.Quotes.Length),
        new("outcomes", content.Outcomes.Length),
        new("discrepancies", content.Discrepancies.Length),
        new("claims", content.Readings.Sum(r => r.Claims.Length)),
        new("sources", content.Sources.Length),
        new("corrections", content.Corrections.Length),
    ];
}
