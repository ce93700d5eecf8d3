using NodaTime;
using SummitSite.Content;

namespace SummitSite.Pages.Pictures;

/// <summary>What the words of several pictures have in common; each word itself stands in the catalogue under <c>picture</c>.</summary>
internal static class PictureWords
{
    /// <summary>"One: a; two: b."</summary>
    internal static string Listed(this Catalogue words, IEnumerable<(string Name, string Value)> items) => words.Sentence(items.Select(i => words.Item(i.Name, i.Value)));

    /// <summary>"One; two."</summary>
    internal static string Sentence(this Catalogue words, IEnumerable<string> items) =>
        words.Text("picture.end", ("items", string.Join(words.Text("picture.between"), items)));

    /// <summary>"One: a".</summary>
    internal static string Item(this Catalogue words, string name, string value) => words.Text("picture.item", ("name", name), ("value", value));

    /// <summary>"10:20 to 11:15"; a start that is the end stands alone.</summary>
    internal static string Between(this Catalogue words, string start, string end) =>
        start == end ? start : words.Text("picture.from-to", ("start", start), ("end", end));

    /// <summary>The sentences that are there, one after the other.</summary>
    internal static string Caption(params string?[] sentences) => string.Join(' ', sentences.OfType<string>());

    /// <summary>The first three letters: "Aug".</summary>
    internal static string ShortMonth(this Catalogue words, LocalDate day) => words.Month(day.Month) is { Length: > 3 } name ? name[..3] : words.Month(day.Month);

    /// <summary>Whether the language is written from right to left, so that pictures are mirrored.</summary>
    internal static bool IsRightToLeft(this Catalogue words) => words.Direction == Direction.RightToLeft;

    /// <summary>The shape that stands before a status wherever it is shown; the style sheet draws the same.</summary>
    internal static string Shape(OutcomeStatus status) => status switch
    {
        OutcomeStatus.Happened => "●",
        OutcomeStatus.DidNotHappen => "⊘",
        OutcomeStatus.Expected => "◌",
        OutcomeStatus.ClaimedByBoth => "■",
        OutcomeStatus.ClaimedByOneSide => "◧",
        OutcomeStatus.Unresolved => "=",
        _ => "□",
    };
}
