using SummitSite.Content;

namespace SummitSite.Pages;

/// <summary>
/// The words for what content says by a choice of its own: kinds, statuses, parts of a time. Each stands in the catalogue under the group of its
/// vocabulary and the word that editors write.
/// </summary>
internal static partial class Words
{
    /// <summary>"in Moscow", "in Moscow and Kyiv"; UTC is no place.</summary>
    internal static string In(this Catalogue words, IReadOnlyList<string> places) =>
        places is ["UTC"] ? "UTC" : words.Text("time.places", ("places", words.List(places)));

    /// <summary>"one", "one and two", "one, two and three".</summary>
    internal static string List(this Catalogue words, IReadOnlyList<string> items) => items switch
    {
        [] => "",
        [var only] => only,
        [var first, var second] => words.Text("list.two", ("first", first), ("second", second)),
        _ => words.Text("list.last", ("items", string.Join(words.Text("list.comma"), items.Take(items.Count - 1))), ("item", items[^1])),
    };

    internal static string Of(this Catalogue words, PartOfDay part) => words.Text("part." + PartsOfDay.Words.Word(part));

    internal static string Of(this Catalogue words, Control control) => words.Text("control." + SourceWords.Controls.Word(control));

    internal static string Of(this Catalogue words, Seen seen) => words.Text("seen." + SourceWords.Seen.Word(seen));

    internal static string Of(this Catalogue words, OutcomeStatus status) => words.Text("status." + OutcomeStatuses.Words.Word(status));

    internal static string Of(this Catalogue words, Comparison comparison) => words.Text("comparison." + ClaimWords.Comparisons.Word(comparison));

    internal static string Of(this Catalogue words, ClaimType type) => words.Text("claim-type." + ClaimWords.Types.Word(type));

    internal static string Of(this Catalogue words, DiscrepancyKind kind) => words.Text("discrepancy." + DiscrepancyKinds.Words.Word(kind));

    internal static string Of(this Catalogue words, Presence presence) => words.Text("presence." + SpeakerWords.Presences.Word(presence));

    internal static string Of(this Catalogue words, QuoteForm form) => words.Text("form." + QuoteWords.Forms.Word(form));

    internal static string Of(this Catalogue words, EntryKind kind) => words.Text("kind." + kind.Word());

    /// <summary>The heading for speakers of one kind who belong to no side.</summary>
    internal static string Others(this Catalogue words, SpeakerKind kind) => words.Text("speakers." + SpeakerWords.Kinds.Word(kind));
}
