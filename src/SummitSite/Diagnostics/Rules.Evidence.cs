using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0401 = new(
        "SS0401", Severity.Error, "A quotation that is not in its source",
        "Every quotation is word for word in its source, or it is not published. Nothing in the archived text comes near these words.",
        "text: We agreed on everything");

    private static readonly Rule SS0402 = new(
        "SS0402", Severity.Error, "A quotation that differs from its source",
        "Case, letters, digits, punctuation and the order of words are compared exactly; only white space and the form of quotation marks and hyphens are not. Copy the words again, or mark an insertion with square brackets.",
        "text: to hinder the process, where the source has: to obstruct the process");

    private static readonly Rule SS0403 = new(
        "SS0403", Severity.Error, "A quotation that occurs more than once",
        "The words stand in the source at two places, and nothing says which is meant. Add the words before it as `prefix` or those after it as `suffix`.",
        "text: very positive, which the source prints twice.");

    private static readonly Rule SS0404 = new(
        "SS0404", Severity.Error, "A quotation from another source",
        "The words are not in the source named, but in another archived one.",
        "source: tass-1, while the words stand in belta-1");

    private static readonly Rule SS0405 = new(
        "SS0405", Severity.Error, "A quotation too short to prove",
        "One or two words can stand anywhere. A quotation of fewer than three words or twelve characters needs the words before it and after it.",
        "text: Historic");

    private static readonly Rule SS0406 = new(
        "SS0406", Severity.Error, "A quotation across paragraphs",
        "The words run over the end of a paragraph. Make them two fragments, and name both paragraphs in the locator.",
        "locator: para. 3, where it should be  locator: paras. 3-4");

    private static readonly Rule SS0407 = new(
        "SS0407", Severity.Error, "An archived source that has changed",
        "The text in the archive is not the one the quotations were sealed against. If the change is right, seal again; if not, restore the text.",
        "archive/belta-1.txt edited after `seal`.");

    private static readonly Rule SS0408 = new(
        "SS0408", Severity.Error, "A quotation that is not sealed",
        "A quotation that was added, changed or moved to another source must be proven again before it is published. Run `seal` where the archive is, and commit content/evidence.lock.",
        "A word of a sealed quotation was changed.");

    private static readonly Rule SS0409 = new(
        "SS0409", Severity.Error, "A locator that names another place",
        "The words stand in the source, but not where the locator says.",
        "locator: para. 30, where the words are in para. 36");

    private static readonly Rule SS0410 = new(
        "SS0410", Severity.Error, "A prefix or suffix that does not fit",
        "The words stand in the source, but other words come before or after them than those given.",
        "prefix: he said, where the source has: she said");

    private static readonly Rule SS0411 = new(
        "SS0411", Severity.Info, "A quotation that could not be proven",
        "The source is known only from an excerpt, so its text is not archived. The page says that the quotation was not verified.",
        "A quotation whose source has seen: excerpt.");

    private static readonly Rule SS0412 = new(
        "SS0412", Severity.Error, "An evidence lock that cannot be read",
        "content/evidence.lock is written by `seal` and never by hand. Restore it from the repository. Without it `seal` can prove everything again, but not know what was released.",
        "A merge conflict in content/evidence.lock.");

    private static readonly Rule SS0413 = new(
        "SS0413", Severity.Error, "A status that is not earned",
        "A status says no more than its evidence: claimed-by-both needs words from two principal parties, claimed-by-one-side from exactly one, happened and did-not-happen two independent sources, announced and expected a speaker, unresolved a discrepancy or statements from two sides.",
        "status: happened, with two outlets that print the same agency.");

    private static readonly Rule SS0414 = new(
        "SS0414", Severity.Error, "Somebody who claims without evidence",
        "Whoever is named under `claimed_by` must be shown saying so: by a quotation, an account or an event in `evidence`.",
        "claimed_by: [ada], and nothing of hers in evidence.")
    {
        IsTunable = true,
    };

    private static readonly Rule SS0415 = new(
        "SS0415", Severity.Error, "Quotation marks around words nobody is recorded to have said",
        "A passage of three words or more between double quotation marks is taken for a quotation, so it must be the words of one in content/quotes. A term is emphasised instead: *\"a term of art\"*.",
        "He called it \"a great day for all\", which no quotation records.")
    {
        IsTunable = true,
    };

    private static readonly Rule SS0416 = new(
        "SS0416", Severity.Warning, "A paragraph without a citation",
        "Nothing is said by nobody: every paragraph of an article, an outcome or a speaker names a source, or links to a quotation, an event or a discrepancy.",
        "A paragraph that ends without [@source].");

    private static readonly Rule SS0417 = new(
        "SS0417", Severity.Error, "A retranslated quotation that stands alone",
        "Words that came back through another language are never shown as the speaker's own. A note says what is known, or a rendering from another source stands beside them.",
        "wording: retranslation, with neither note nor renderings.")
    {
        IsTunable = true,
    };

    private static readonly Rule SS0418 = new(
        "SS0418", Severity.Warning, "A word the house style avoids",
        "content/house-style.yaml lists names, loaded phrases and verbs that the site does not use in its own voice. Quotations are exempt.",
        "Kiev, where the house style has Kyiv.");

    private static readonly Rule SS0419 = new(
        "SS0419", Severity.Error, "A text that is not in the archive",
        "`seal` and `verify` compare quotations with the archived text of their source. The texts are not in the repository, because most articles are not ours to republish; whoever wants to prove a quotation puts the text there.",
        "verify --archive ~/texts, where belta-1.txt is not among them.");

    private static readonly Rule SS0420 = new(
        "SS0420", Severity.Error, "An evidence package that cannot be read",
        "evidence.zip holds evidence.json and evidence.lock, as `build` wrote them. Load it down again.",
        "verify holiday-pictures.zip");

    private static readonly Rule SS0425 = new(
        "SS0425", Severity.Error, "A chain of reporting that goes in a circle",
        "`via` names who carried the words from the speaker to the source, each once. Neither the speaker nor the source's own outlet carried them there.",
        "via: [belta], in a quotation whose source is BelTA.")
    {
        IsTunable = true,
    };

    private static ImmutableArray<Rule> EvidenceRules =>
    [
        SS0401, SS0402, SS0403, SS0404, SS0405, SS0406, SS0407, SS0408, SS0409,
        SS0410, SS0411, SS0412, SS0413, SS0414, SS0415, SS0416, SS0417, SS0418, SS0419, SS0420,
        SS0425,
    ];

    internal static Diagnostic QuotationNotClosed(Location at) =>
        SS0415.At(at, "This quotation mark (“) is not closed: another one opens before a closing one (”). Put ” where the quoted words end.");

    internal static Diagnostic QuotationMisquoted(Location at, string words, string near, string here, string there) =>
        SS0415.At(at, $"No quotation records the words '{Excerpt(words)}'. The nearest is '{near}', which has '{there}' where here is '{here}'. Write its words exactly, or say it in your own.");

    internal static Diagnostic UnrecordedQuotation(Location at, string words) =>
        SS0415.At(at, $"No quotation records the words '{Excerpt(words)}'. If somebody said them, record them in content/quotes, or say it in your own words without the marks. Only if it is a term, and nobody is quoted, put asterisks around the marks: *“a term”*.");

    internal static Diagnostic CircularChain(Location at, string id, string name, string reason) =>
        SS0425.At(at, $"The chain of reporting of '{id}' names {name} under 'via', {reason}. Leave it out there.");

    internal static Diagnostic UncitedParagraph(Location at, string firstWords) =>
        SS0416.At(at, $"The paragraph '{firstWords}' names no source. Add a citation such as [@source, para. 3], or a link to a quote, event or discrepancy.");

    internal static Diagnostic RetranslationAlone(Location at, string id) =>
        SS0417.At(at, $"The quotation '{id}' came back through another language. Add a 'note', or the wording others print under 'renderings'.");

    internal static Diagnostic HouseStyle(Location at, string written, string prefer, string reason) =>
        SS0418.At(at, $"The house style avoids '{written.ReplaceLineEndings(" ")}'. Write: {prefer}. {reason}");

    internal static Diagnostic StatusNotEarned(Location at, string outcome, string status, string lacks, string earned) =>
        SS0413.At(at, $"The evidence of '{outcome}' does not carry the status '{status}': it needs {lacks}. What it carries: {earned}.");

    internal static Diagnostic ClaimantWithoutEvidence(Location at, string name) =>
        SS0414.At(at, $"{name} is named as claiming this, but nothing in 'evidence' shows it. Add the quotation, account or event, or remove the name.");

    internal static Diagnostic QuotationNotFound(Location at, string source, string archive) =>
        SS0401.At(at, $"These words are not in '{source}' ({archive}), and nothing there comes near them.");

    internal static Diagnostic QuotationDiffers(Location at, int word, string here, string there, Location thereAt, bool isOurs) =>
        SS0402.At(at, $"This quotation differs from its source at word {word}: here '{here}', there {(there.Length == 0 ? "the paragraph ends" : $"'{there}'")} ({thereAt.Path}:{thereAt.Line}).{(isOurs ? " Write it here as it is there." : "")}"
            + ((here.Contains('…', StringComparison.Ordinal) || here.Contains("...", StringComparison.Ordinal)) && !here.Contains('[', StringComparison.Ordinal) ? " Words that you left out are marked with […]." : ""));

    internal static Diagnostic QuotationFoundTwice(Location at, string first, string nearFirst, string second, string nearSecond, string field) =>
        SS0403.At(at, $"These words stand {(first == second ? $"twice in {first}" : $"in {first} and in {second}")}" + (nearFirst == nearSecond
            ? ", and so do those around them. Quote more of them."
            : $". Add '{field}: {nearFirst}' if the first is meant, or '{field}: {nearSecond}' for the second."));

    internal static Diagnostic QuotationInOtherSource(Location at, string source, string other, string place) =>
        SS0404.At(at, $"These words are not in '{source}', but in '{other}', {place}. Change 'source'.");

    internal static Diagnostic QuotationTooShort(Location at, bool needsPrefix, bool needsSuffix, (string Before, string After)? around) =>
        SS0405.At(at, around is var (before, after)
            ? $"So short a quotation needs the words around it: add {Both(needsPrefix ? $"'prefix: {before}'" : null, needsSuffix ? $"'suffix: {after}'" : null)}."
            : $"So short a quotation needs the words around it: add {Both(needsPrefix ? "'prefix'" : null, needsSuffix ? "'suffix'" : null)}. As it is written, it does not stand in the source.");

    internal static Diagnostic QuotationCrossesParagraph(Location at, int from, int to, string lastWords) =>
        SS0406.At(at, $"These words run from para. {from} into para. {to}. Make them two fragments, the first up to '{lastWords}', and write 'locator: paras. {from}-{to}'.");

    internal static Diagnostic QuotationOutOfOrder(Location at, string source, IReadOnlyList<string> places) =>
        SS0401.At(at, $"Each part of this quotation stands in '{source}', but not in this order within one paragraph: {string.Join(", then ", places)}. Put them in order, name the paragraphs as 'locator: paras. 3-4', or make two quotations of them.");

    private static string Both(string? one, string? two) => one is not null && two is not null ? $"{one} and {two}" : one ?? two ?? "";

    internal static Diagnostic ArchiveChanged(Location at, string source, string? change, string moved) =>
        SS0407.At(at, $"The archived text of '{source}' is not the one that was sealed: {(change is null ? "" : change + ", and ")}{moved}. Restore it, or run 'seal' if the change is right.");

    internal static Diagnostic QuotationNotSealed(Location at, string id, string change, bool isNew) =>
        SS0408.At(at, $"The quotation '{id}' {change}, so it is not proven. {(isNew ? "Somebody" : "If that was not meant, put back what stood here. If it was, somebody")} who has the archive runs 'seal', and content/evidence.lock goes with your change.");

    internal static Diagnostic LocatorElsewhere(Location at, string locator, string found) =>
        SS0409.At(at, $"The words are in {found}, not in {locator}. Change 'locator'.");

    internal static Diagnostic NoSuchParagraph(Location at, string locator, string source, int paragraphs) =>
        SS0409.At(at, $"There is no {locator} in '{source}': its archived text has {paragraphs} {(paragraphs == 1 ? "paragraph" : "paragraphs")}. Change the place behind the comma.");

    internal static Diagnostic SurroundingsDiffer(Location at, bool isPrefix, string instead) =>
        SS0410.At(at, isPrefix
            ? $"The words before the quotation are not those of 'prefix', but '{instead}'."
            : $"The words after the quotation are not those of 'suffix', but '{instead}'.");

    internal static Diagnostic QuotationUnproven(Location at, string id, string source) =>
        SS0411.At(at, $"The quotation '{id}' cannot be proven, because the text of '{source}' is not archived. Its page says so.");

    internal static Diagnostic TextNotArchived(Location at, string id, string source, string path) =>
        SS0419.At(at, $"The quotation '{id}' cannot be sealed, because the text of '{source}' is not archived. Put it there as {path}, for example with 'import'.");

    internal static Diagnostic TextMissing(string source, string path, int quotations) =>
        SS0419.At(Location.OfFile(path), $"The text of '{source}' is not in the archive, so {(quotations == 1 ? "one quotation" : $"{quotations} quotations")} could not be verified. Put it there as {path[(path.LastIndexOf('/') + 1)..]}.");

    internal static Diagnostic PackageUnreadable(string path, string why) =>
        SS0420.At(Location.OfFile(path), $"This is no evidence package ({why}). Load it down again.");

    internal static Diagnostic LockUnreadable(Location at, string why) =>
        SS0412.At(at, $"The evidence lock cannot be read ({why}). Restore it; or delete it and run 'seal', which forgets what was released.");
}
