using System.Collections.Immutable;
using SummitSite.Content;

namespace SummitSite.Pages;

/// <summary>The words for what content says by a choice of its own: kinds, statuses, parts of a time. Every other word of a page stands in its template.</summary>
internal static partial class Words
{
    internal const string About = "about ";
    internal const string Uncertain = " (uncertain)";
    internal const string From = "from ";
    internal const string To = " to ";
    internal const string On = " on ";
    internal const string Corrections = "Corrections";

    internal const string Moved = "Moved";

    internal const string Withdrawn = "Withdrawn";
    internal const string NotFound = "Page not found";

    private static readonly ImmutableArray<string> Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    internal static string Month(int month) => Months[month - 1];

    /// <summary>"in Moscow", "in Moscow and Kyiv"; UTC is no place.</summary>
    internal static string In(IReadOnlyList<string> places) => places is ["UTC"] ? "UTC" : "in " + List(places);

    /// <summary>"one", "one and two", "one, two and three".</summary>
    internal static string List(IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    internal static string Of(PartOfDay part) => part switch
    {
        PartOfDay.Morning => "morning",
        PartOfDay.Midday => "midday",
        PartOfDay.Afternoon => "afternoon",
        PartOfDay.Evening => "evening",
        _ => "night",
    };

    internal static string Of(Control control) => control switch
    {
        Control.State => "State-controlled",
        Control.PublicBroadcaster => "Public broadcaster",
        Control.Private => "Privately owned",
        Control.Nonprofit => "Nonprofit",
        Control.Government => "Government’s own site",
        Control.Party => "Controlled by a political party",
        _ => "Control unknown",
    };

    internal static string Of(Seen seen) => seen == Seen.Whole ? "The whole text" : "An excerpt";

    internal static string Of(OutcomeStatus status) => status switch
    {
        OutcomeStatus.Announced => "Announced",
        OutcomeStatus.ClaimedByOneSide => "Claimed by one side",
        OutcomeStatus.ClaimedByBoth => "Claimed by both sides",
        OutcomeStatus.Unresolved => "Unresolved",
        OutcomeStatus.Expected => "Expected",
        OutcomeStatus.Happened => "Happened",
        _ => "Did not happen",
    };

    internal static string Of(Comparison comparison) => comparison switch
    {
        Comparison.Corroborated => "Corroborated",
        Comparison.Partly => "Partly corroborated",
        Comparison.Differs => "Others differ",
        _ => "Others are silent",
    };

    internal static string Of(ClaimType type) => type switch
    {
        ClaimType.Fact => "Statement of fact",
        ClaimType.Interpretation => "Interpretation",
        _ => "Prediction",
    };

    internal static string Of(DiscrepancyKind kind) => kind switch
    {
        DiscrepancyKind.Fact => "Facts",
        DiscrepancyKind.Interpretation => "Interpretations",
        DiscrepancyKind.Wording => "Wording",
        DiscrepancyKind.ClaimStatus => "The standing of claims",
        _ => "What is left out",
    };

    internal static string Of(Presence presence) => presence switch
    {
        Presence.InTheRoom => "In the room for the talks",
        Presence.InTheDelegation => "In the delegation",
        _ => "Not present",
    };

    internal static string Of(QuoteForm form) => form switch
    {
        QuoteForm.Speech => "Speech",
        QuoteForm.Interview => "Interview",
        QuoteForm.Statement => "Statement",
        QuoteForm.Caption => "Caption",
        QuoteForm.Headline => "Headline",
        _ => "Print",
    };

    /// <summary>The heading for speakers of one kind who belong to no side.</summary>
    internal static string Others(SpeakerKind kind) => kind switch
    {
        SpeakerKind.Person => "Others",
        SpeakerKind.Outlet => "News outlets",
        _ => "Institutions",
    };

    internal static string Of(EntryKind kind) => kind switch
    {
        EntryKind.Article => "Article",
        EntryKind.Page => "Page",
        EntryKind.Speaker => "Speaker",
        EntryKind.Outcome => "Outcome",
        EntryKind.Timeline => "Timeline",
        EntryKind.Event => "Event",
        EntryKind.Quote => "Quotation",
        EntryKind.Claim => "Claim",
        EntryKind.Discrepancy => "Accounts differ",
        _ => "Source",
    };
}
