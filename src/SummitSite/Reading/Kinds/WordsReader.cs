using System.Collections.Immutable;
using SummitSite.Content;
using SummitSite.Reading.Fields;

namespace SummitSite.Reading.Kinds;

/// <summary>
/// Reads <c>content/i18n/*.yaml</c>. Everything may be left out here, because an English file only changes what the program brings;
/// that another language is whole is a check of its own.
/// </summary>
internal static class WordsReader
{
    private static readonly Field<Direction?> Way = Field.Optional<Direction?>(
        "direction", Forms.MaybeChoice(Directions.Words), null, "The way the language is written: ltr from left to right, rtl from right to left.", "ltr");

    private static readonly Field<int?> Counting = Field.Optional<int?>(
        "plurals", Forms.MaybeChoice(PluralRule.Words), null, "How the language counts: the plural rule of Unicode CLDR that it follows; docs/translating.md says which language has which.", "one-other");

    private static readonly Field<ImmutableArray<string>> Months = Field.Optional(
        "months", Forms.List(Forms.Line, 12), [], "The names of the months as they stand in a date.", "[January, February, …]");

    private static readonly Field<ImmutableArray<string>> MonthsAlone = Field.Optional(
        "months_alone", Forms.List(Forms.Line, 12), [], "The names of the months where no day stands beside them, if they are others, as in Russian.", "[январь, февраль, …]");

    private static readonly Field<char?> Digits = Field.Optional<char?>(
        "digits", Forms.MaybeChoice(NumberingSystems.Words), null, "The digits numbers are written with, by their name in Unicode CLDR; those of this text, latn, if it is left out.", "arab");

    private static readonly Field<MessageList> Words = Field.Optional(
        "words", MessageForms.Messages, MessageList.Empty, "What the pages say, in groups. A `{name}` is where something is put in; a message that counts has a text for each plural category.", "{home: {facts: The facts}}");

    internal static readonly FileKind File = new(
        "content/i18n/*.yaml",
        new Descriptor("The words of a language", "Every word of the pages that is not content, in one language; the file is named after it. The program brings English: a site in English needs no file, or one with the words it would rather have. A site in another language needs all of them.",
            [Way, Counting, Digits, Months, MonthsAlone, Words]),
        null,
        null);

    /// <summary>The file for a language tag, which may have capitals.</summary>
    internal static string PathOf(string language) => $"{File.Folder}{language.ToLowerInvariant()}{File.Ending}";

    internal static WordFile? Read(Document document)
    {
        var f = document.Scope.Fields(document.Fields, File.Descriptor);
        var words = f.Get(Words);
        var file = new WordFile(
            document.Id,
            f.Get(Way),
            f.Get(Counting) is { } rule ? PluralRule.All[rule] : null,
            f.Get(Digits),
            f.Get(Months),
            f.Get(MonthsAlone),
            words.Messages,
            words.Faulty,
            document.At);
        return f.IsWhole ? file : null;
    }
}
