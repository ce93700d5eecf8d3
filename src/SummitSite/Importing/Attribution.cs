using System.Collections.Immutable;
using System.Text;

namespace SummitSite.Importing;

/// <summary>The words around a quotation, from which an editor sees who said it: the rest of its sentence, with <c>…</c> for what stands between marks.</summary>
internal static class Attribution
{
    private const int Most = 240;

    /// <summary>Words that report speech, in the languages that are guessed: they tell an attribution from a list of terms.</summary>
    private static readonly HashSet<string> Reporting = new(StringComparer.Ordinal)
    {
        "said", "says", "told", "adds", "added", "noted", "stressed", "stated", "observed", "asked", "replied", "answered", "continued", "explained", "insisted", "wrote", "writes", "went",
        "according", "remarked", "concluded", "emphasized", "emphasised", "quoted", "cited", "recalled", "argued", "warned", "claimed", "declared", "announced", "called",
        "sagte", "sagt", "erklärte", "betonte", "fügte", "schrieb", "meinte", "dit", "déclaré", "ajouté", "affirmé", "expliqué", "dijo", "añadió", "afirmó", "ha",
        "сказал", "сказала", "заявил", "заявила", "отметил", "отметила", "добавил", "добавила", "подчеркнул", "подчеркнула", "пояснил", "рассказал", "сообщил",
        "сказав", "сказала", "заявив", "зазначив", "додав", "наголосив",
    };

    /// <summary>Whether somebody is said to have spoken, once: two verbs are two speakers.</summary>
    internal static bool Reports(string words) => words.Split([' ', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Count(w => Reporting.Contains(w.ToLowerInvariant())) == 1;

    /// <summary>The sentence or sentences in which some spans of a paragraph stand, with <c>…</c> for every span of it.</summary>
    internal static string Around(string paragraph, ImmutableArray<QuotedSpan> spans, IEnumerable<QuotedSpan> all)
    {
        var masked = new StringBuilder();
        var (from, first, last) = (0, -1, -1);
        foreach (var span in all.Where(s => s.Paragraph == spans[0].Paragraph && s.Kind != MarkKind.Nested))
        {
            // A span that goes on from the paragraph before has no mark in front.
            masked.Append(paragraph.AsSpan(from, Math.Max(from, span.Start - 1) - from));
            if (spans.Contains(span))
                (first, last) = (first < 0 ? masked.Length : first, masked.Length);
            masked.Append(paragraph[span.End - 1] is '.' or '!' or '?' ? "…." : "…");
            from = Math.Min(span.End + 1, paragraph.Length);
        }
        var text = masked.Append(paragraph.AsSpan(from)).ToString();
        var words = string.Join(' ', text[StartOfSentence(text, first)..EndOfSentence(text, last)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= Most ? words : words[..Most] + "…";
    }

    /// <summary>Where else a speaker may be named who is "he" in the sentence itself: what stands before the span in its paragraph, then the paragraph before; without others' words.</summary>
    internal static ImmutableArray<string> Before(ImmutableArray<string> paragraphs, QuotedSpan span, ImmutableArray<QuotedSpan> all) =>
    [
        Unquoted(paragraphs[span.Paragraph][..Math.Max(0, span.Start - 1)], span.Paragraph, all),
        .. span.Paragraph > 0 ? [Unquoted(paragraphs[span.Paragraph - 1], span.Paragraph - 1, all)] : Array.Empty<string>(),
    ];

    private static string Unquoted(string text, int paragraph, ImmutableArray<QuotedSpan> all)
    {
        var characters = text.ToCharArray();
        foreach (var span in all.Where(s => s.Paragraph == paragraph && s.Start < text.Length))
            characters.AsSpan(span.Start, Math.Min(span.End, text.Length) - span.Start).Fill(' ');
        return new string(characters);
    }

    private static int StartOfSentence(string text, int before)
    {
        for (var at = before - 1; at > 0; at--)
            if (EndsSentence(text, at))
                return at + 1;
        return 0;
    }

    private static int EndOfSentence(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
            if (EndsSentence(text, at))
                return at + 1;
        return text.Length;
    }

    // A full stop after a single letter belongs to an abbreviation, such as U.S.
    private static bool EndsSentence(string text, int at) =>
        text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) && (at < 2 || char.IsLetterOrDigit(text[at - 2]) || !char.IsUpper(text[at - 1]));
}
