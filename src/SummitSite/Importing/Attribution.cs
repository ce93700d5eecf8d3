using System.Collections.Immutable;

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

    /// <summary>The sentence or sentences around spans of one paragraph.</summary>
    internal static string Around(string paragraph, ImmutableArray<QuotedSpan> spans)
    {
        var (first, last) = (spans[0], spans[^1]);
        // A span that goes on from the paragraph before has no mark in front.
        var open = Math.Max(0, first.Start - 1);
        var words = paragraph[StartOfSentence(paragraph, open)..open];
        for (var i = 0; i < spans.Length; i++)
        {
            var until = i + 1 < spans.Length ? spans[i + 1].Start - 1 : EndOfSentence(paragraph, Math.Min(last.End + 1, paragraph.Length));
            words += "…" + paragraph[Math.Min(spans[i].End + 1, until)..until];
        }
        words = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= Most ? words : words[..Most] + "…";
    }

    private static int StartOfSentence(string text, int before)
    {
        for (var at = before - 1; at > 0; at--)
            if (EndsSentence(text, at) || QuotationMarks.IsDouble(text[at]))
                return at + 1;
        return 0;
    }

    private static int EndOfSentence(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
            if (QuotationMarks.IsDouble(text[at]))
                return at;
            else if (EndsSentence(text, at))
                return at + 1;
        return text.Length;
    }

    // A full stop after a single letter belongs to an abbreviation, such as U.S.
    private static bool EndsSentence(string text, int at) =>
        text[at] is '.' or '!' or '?' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])) && (at < 2 || char.IsLetterOrDigit(text[at - 2]) || !char.IsUpper(text[at - 1]));
}
