using SummitSite.Content;

namespace SummitSite.Pages;

internal static partial class Words
{
    /// <summary>How the printed words relate to the spoken ones, in two or three words.</summary>
    internal static string Of(this Catalogue words, Wording wording, string language) => words.Wording(wording, language, "");

    /// <summary>The same in a sentence. A retranslation is never said to be the speaker's own words.</summary>
    internal static string Explain(this Catalogue words, Wording wording, QuoteForm? form, string language, string printed)
    {
        var uttered = form is QuoteForm.Caption or QuoteForm.Headline or QuoteForm.Print ? "written" : "said";
        return words.Text($"wording.{QuoteWords.Wordings.Word(wording)}-{uttered}", ("language", words.Language(language)), ("printed", words.Language(printed)));
    }

    /// <summary>Who said it and who prints it, and whenever the words are not the original ones, that too.</summary>
    internal static string Attribution(this Catalogue words, string speaker, string source, Wording wording, string language) =>
        wording == Content.Wording.Original
            ? words.Text("quote.attribution", ("speaker", speaker), ("source", source))
            : words.Text("quote.attribution-with-wording", ("speaker", speaker), ("source", source), ("wording", words.Wording(wording, language, "-in-sentence")));

    private static string Wording(this Catalogue words, Wording wording, string language, string place) =>
        words.Text($"wording.{QuoteWords.Wordings.Word(wording)}{place}", ("language", words.Language(language)));
}
