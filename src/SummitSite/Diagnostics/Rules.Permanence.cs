using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0430 = new(
        "SS0430", Severity.Error, "A published entry that is gone",
        "Others link to published pages, so their addresses keep answering. An entry that was renamed needs a redirect, one that was taken back a withdrawal, in content/permanence.yaml.",
        "content/speakers/v-putin.md was renamed to vladimir-putin.md after a release.");

    private static readonly Rule SS0431 = new(
        "SS0431", Severity.Error, "A change after publication without a correction",
        "The words of a quotation, the status of an outcome and the time of an event are what readers rely on. When one of them changes after publication, content/corrections.yaml says so.",
        "when: 2025-10-22, where 2025-10-23 was published.");

    private static readonly Rule SS0432 = new(
        "SS0432", Severity.Error, "A redirect or withdrawal of an entry that is still there",
        "An address can show an entry, or say what became of it, but not both.",
        "withdrawn: [{entry: quote:trump-no-deal, …}], while the quotation is still in content/quotes.");

    private static ImmutableArray<Rule> PermanenceRules => [SS0430, SS0431, SS0432];

    internal static Diagnostic PublishedEntryGone(string kind, string id) =>
        SS0430.At(Location.OfFile("content/permanence.yaml"), $"The {kind} '{id}' was published and is gone. Say here what became of it: 'redirects' if it has another id now, 'withdrawn' if it was taken back.");

    internal static Diagnostic ChangedWithoutCorrection(Location at, string kind, string id) =>
        SS0431.At(at, $"The {kind} '{id}' was published with {(kind == "quote" ? "other words" : kind == "outcome" ? "another status or date" : "another time")}. Add an entry for '{kind}:{id}' to content/corrections.yaml.");

    internal static Diagnostic StillThere(Location at, string kind, string id) =>
        SS0432.At(at, $"The {kind} '{id}' still exists. Remove it, or remove this line.");
}
