using SummitSite.Content;

namespace SummitSite.Pages;

internal static partial class Words
{
    /// <summary>How the printed words relate to the spoken ones, in two or three words.</summary>
    internal static string Of(Wording wording, string language) => wording switch
    {
        Wording.Original => $"Original {Language(language)}",
        Wording.Translation => $"Translated from {Language(language)}",
        _ => "Retranslated",
    };

    /// <summary>The same in a sentence. A retranslation is never said to be the speaker's own words.</summary>
    internal static string Explain(Wording wording, QuoteForm? form, string language, string printed)
    {
        var uttered = form is QuoteForm.Caption or QuoteForm.Headline or QuoteForm.Print ? "written" : "said";
        return wording switch
        {
            Wording.Original => $"{Capital(uttered)} in {Language(language)} and printed in {Language(printed)}.",
            Wording.Translation => $"A translation: {uttered} in {Language(language)}, printed in {Language(printed)}.",
            _ => $"Not the speaker’s own words: {uttered} in {Language(language)}, and printed in {Language(printed)} that has come back through another language.",
        };
    }

    /// <summary>Who said it and who prints it, and whenever the words are not the original ones, that too.</summary>
    internal static string Attribution(string speaker, string source, Wording wording, string label) =>
        wording == Wording.Original ? $"{speaker}, in {source}" : $"{speaker}, in {source}; {char.ToLowerInvariant(label[0])}{label[1..]}";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
