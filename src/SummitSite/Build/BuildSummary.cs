using System.Collections.Immutable;
using SummitSite.Checking;
using SummitSite.Content;
using SummitSite.Diagnostics;
using SummitSite.Linking;

namespace SummitSite.Build;

/// <summary>How many entries of a kind there are, under the kind's name in the plural.</summary>
public sealed record EntryCount(string Kind, int Count);

/// <summary>
/// What a site is made of, in numbers. Paragraphs are those that must say where they come from, see <see cref="CitationCoverage"/>.
/// Pages are those that could be rendered.
/// </summary>
public sealed record BuildSummary(
    ImmutableArray<EntryCount> Entries, int Pages, int Quotations, int Citations, int Paragraphs, int CitedParagraphs, int Errors, int Warnings)
{
    internal static BuildSummary Of(SiteContent content, SiteIndex? index, int pages, ImmutableArray<Diagnostic> diagnostics)
    {
        var coverage = index is null ? new CitationCoverage(0, 0) : CitationCheck.Coverage(index);
        return new BuildSummary(
            Count(content),
            pages,
            content.Quotes.Length,
            Mentions.Of(content).Count(m => m.Role == MentionRole.Citation),
            coverage.Paragraphs,
            coverage.Cited,
            diagnostics.Count(d => d.Severity == Severity.Error),
            diagnostics.Count(d => d.Severity == Severity.Warning));
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
