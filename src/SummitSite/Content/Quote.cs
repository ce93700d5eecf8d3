using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Content;

/// <summary>How the printed words relate to those spoken. A retranslation is the speaker's own language come back through another.</summary>
internal enum Wording
{
    Original,
    Translation,
    Retranslation,
}

/// <summary>The form in which the words were uttered.</summary>
internal enum QuoteForm
{
    Speech,
    Interview,
    Statement,
    Caption,
    Headline,
    Print,
}

/// <summary>The words for wording and form.</summary>
internal static class QuoteWords
{
    internal static readonly Vocabulary<Wording> Wordings = new(
        ("original", Wording.Original), ("translation", Wording.Translation), ("retranslation", Wording.Retranslation));

    internal static readonly Vocabulary<QuoteForm> Forms = new(
        ("speech", QuoteForm.Speech),
        ("interview", QuoteForm.Interview),
        ("statement", QuoteForm.Statement),
        ("caption", QuoteForm.Caption),
        ("headline", QuoteForm.Headline),
        ("print", QuoteForm.Print));
}

/// <summary>The same words as another source prints them (<paramref name="Text"/>), or what is known of that (<paramref name="Note"/>).</summary>
internal sealed record OtherRendering(Reference Source, string? Text, Prose? Note);

/// <summary>
/// Words somebody said, exactly as <paramref name="Source"/> prints them: one fragment, or several broken by an attribution. There is always one.
/// <paramref name="Via"/> is the chain of reporting, from the first that carried the words to the last before the source.
/// </summary>
internal sealed record Quote(
    string Id,
    Reference Speaker,
    ImmutableArray<QuoteFragment> Fragments,
    string? Prefix,
    string? Suffix,
    Reference Source,
    string Locator,
    Location LocatorAt,
    ImmutableArray<Reference> Via,
    Reference? Occasion,
    string? Setting,
    QuoteForm? Form,
    When Said,
    string Language,
    Wording Wording,
    ImmutableArray<OtherRendering> Renderings,
    Prose? Note,
    Location At) : IEntry
{
    public EntryKey Key => new(EntryKind.Quote, Id);

    /// <summary>The words, fragments joined by an ellipsis.</summary>
    internal string Words => string.Join(" … ", Fragments.Select(f => f.Text));

    public string Title => Shorten(Words);

    private static string Shorten(string words)
    {
        const int most = 72;
        if (words.Length <= most)
            return words;
        var cut = words.LastIndexOf(' ', most);
        return words[..(cut < 0 ? most : cut)].TrimEnd(',', ';', ' ') + "…";
    }
}

/// <summary>Unbroken words of a quotation and where they were written down.</summary>
internal sealed record QuoteFragment(string Text, Location At);
