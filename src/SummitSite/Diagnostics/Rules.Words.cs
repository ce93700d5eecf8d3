using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0630 = new(
        "SS0630", Severity.Error, "Words a template asks for that do not exist",
        "Every word of a template comes from the files of words by its key, so that the site can be in any language. Add the key to content/i18n/en.yaml, or mend its name.",
        "{{ t 'home.fcats' }}");

    private static readonly Rule SS0631 = new(
        "SS0631", Severity.Error, "Words that are not translated",
        "A site in another language than English needs all words of content/i18n/en.yaml in its own file, or its pages would speak two languages.",
        "content/i18n/de.yaml without home.facts");

    private static readonly Rule SS0632 = new(
        "SS0632", Severity.Error, "Words nobody asks for",
        "No template and no part of the program has a use for this key, so what stands under it would never be seen. Mostly it is a slip.",
        "fcats: The facts  should be  facts: The facts");

    private static readonly Rule SS0633 = new(
        "SS0633", Severity.Error, "Words with other places than in English",
        "A `{name}` is where something is put in. A text that lacks one loses what belongs there; one that has another has nothing to put there.",
        "Behauptet von {sprecher}.  should be  Behauptet von {speakers}.");

    private static readonly Rule SS0634 = new(
        "SS0634", Severity.Error, "Words that do not count as their language does",
        "A message that counts has a text for each plural category of its language, which `plurals` names, and any other message has one text.",
        "one and other in Russian, which has one, few, many and other as well");

    private static readonly Rule SS0635 = new(
        "SS0635", Severity.Error, "A place in a text that cannot be read",
        "A curly bracket opens a place, which is a name of small letters and underscores, and a second one closes it.",
        "{speaker  should be  {speaker}");

    private static ImmutableArray<Rule> WordRules => [SS0630, SS0631, SS0632, SS0633, SS0634, SS0635];

    internal static Diagnostic UnknownWords(Location at, string key, string? near) =>
        SS0630.At(at, $"There are no words '{key}'.{(near is null ? " Add them to content/i18n/en.yaml." : DidYouMean(near))}");

    internal static Diagnostic WordsOfOtherFunction(Location at, string key, bool isCounted) =>
        SS0630.At(at, isCounted
            ? $"The words '{key}' count something: write tn '{key}' and the number."
            : $"The words '{key}' do not count anything: write t '{key}'.");

    internal static Diagnostic UntranslatedWords(Location at, string key, string english) =>
        SS0631.At(at, $"The words '{key}' are missing. In English they are: {english}");

    internal static Diagnostic MissingSettingOfLanguage(Location at, string field) =>
        SS0631.At(at, $"The field '{field}' is missing: a language other than English says here what docs/content.md tells of it.");

    internal static Diagnostic UnusedWords(Location at, string key, string? near) => SS0632.At(at, $"Nobody asks for the words '{key}'.{DidYouMean(near)}");

    internal static Diagnostic OtherPlaces(Location at, string key, string? missing, string? extra) =>
        SS0633.At(at, missing is null
            ? $"The words '{key}' have no place '{{{extra}}}' in English."
            : $"The words '{key}' need the place '{{{missing}}}'{(extra is null ? "" : $", and have none '{{{extra}}}'")}, as in English.");

    internal static Diagnostic MissingPluralForm(Location at, string key, string category) =>
        SS0634.At(at, $"The words '{key}' need the form '{category}'.");

    internal static Diagnostic UnknownPluralForm(Location at, string key, string found, IEnumerable<string> categories) =>
        SS0634.At(at, $"The words '{key}' cannot have the form '{found}'. A message that counts has one or more of: {string.Join(", ", categories)}; groups do not stand inside groups.");

    internal static Diagnostic OtherPluralForm(Location at, string key, string found, IEnumerable<string> categories) =>
        SS0634.At(at, $"The words '{key}' have the form '{found}', which this language does not use. It counts in: {string.Join(", ", categories)}.");

    internal static Diagnostic CountsOtherwise(Location at, string key, bool isCounted) =>
        SS0634.At(at, isCounted
            ? $"The words '{key}' count something in English: give them a text for each plural category, such as one and other."
            : $"The words '{key}' do not count anything in English: give them one text.");

    internal static Diagnostic MessagePlaceForm(Location at, string key) =>
        SS0635.At(at, $"The curly brackets of '{key}' are not in pairs around a name of small letters and underscores.");
}
