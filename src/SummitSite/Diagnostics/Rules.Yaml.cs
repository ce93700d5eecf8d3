using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0201 = new(
        "SS0201", Severity.Error, "YAML that cannot be read",
        "The lines do not follow the form of YAML: a field is `name: value`, items of a list start with `- `, and what belongs together is indented alike.",
        "title Talks open  (the colon is missing), or  - id: talks-open  indented further than the items above it");

    private static readonly Rule SS0202 = new(
        "SS0202", Severity.Error, "A tab in YAML",
        "YAML is indented with spaces. A tab looks the same and means something else in every editor, so it is not allowed.",
        "A line that starts with a tab.");

    private static readonly Rule SS0203 = new(
        "SS0203", Severity.Error, "A field nobody knows",
        "A misspelt field would silently be ignored, so every field must be one of those in docs/content.md.",
        "tilte: Talks open");

    private static readonly Rule SS0204 = new(
        "SS0204", Severity.Error, "A field that is missing",
        "The pages cannot be made without it.",
        "An event without `when`.");

    private static readonly Rule SS0205 = new(
        "SS0205", Severity.Error, "A value of the wrong form",
        "The field holds something else than what it is for: a list where text is expected, a word where a number is.",
        "order: first  (a whole number is expected)");

    private static readonly Rule SS0206 = new(
        "SS0206", Severity.Error, "A field written twice",
        "Only one of the two values could count, and which one would be a guess.",
        "title: One, and three lines below title: Two");

    private static readonly Rule SS0207 = new(
        "SS0207", Severity.Error, "Front matter that is not closed",
        "A Markdown file starts with its fields between two lines of three hyphens. Without the second the whole text would be read as fields.",
        "--- at the top, and no --- below the fields.");

    private static readonly Rule SS0208 = new(
        "SS0208", Severity.Error, "No front matter",
        "Articles, pages, speakers and outcomes start with a line of three hyphens, their fields, and another line of three hyphens.",
        "A file that starts with its text.");

    private static readonly Rule SS0209 = new(
        "SS0209", Severity.Error, "Anchors and aliases",
        "YAML can name a value with & and repeat it with *. A few lines can grow without bound that way, and readers of the file lose track, so content does not use it. Text that starts with one of these needs quotation marks.",
        "people: *delegation");

    private static readonly Rule SS0210 = new(
        "SS0210", Severity.Error, "A YAML tag",
        "Values have no types to declare here: everything is read by what its field is for.",
        "when: !!timestamp 2025-08-15");

    private static readonly Rule SS0211 = new(
        "SS0211", Severity.Error, "YAML that is nested too deeply",
        "No content nests that far; it is an accident or an attack.",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[");

    private static readonly Rule SS0212 = new(
        "SS0212", Severity.Error, "A second document in one file",
        "A line of three hyphens starts a new YAML document, of which only the first would be read.",
        "--- in the middle of a .yaml file.");

    private static readonly Rule SS0213 = new(
        "SS0213", Severity.Error, "A field name that is not text",
        "A field's name is a word before a colon.",
        "[a, b]: c");

    private static readonly Rule SS0214 = new(
        "SS0214", Severity.Error, "Quotation marks that are not closed",
        "Text in quotation marks ends at the same mark. Without it YAML swallows the lines below.",
        "title: \"Talks open");

    private static readonly Rule SS0215 = new(
        "SS0215", Severity.Error, "Text after a closing quotation mark",
        "A value that starts with a quotation mark ends at the next one. When the text itself contains quotation marks, use curly ones, or put the whole value into the other kind of mark.",
        "title: \"Historic\" says the caption");

    private static readonly Rule SS0216 = new(
        "SS0216", Severity.Error, "A colon inside unquoted text",
        "A colon followed by a space starts a field. Text that contains one must stand in quotation marks.",
        "title: Talks: the start  should be  title: \"Talks: the start\"");

    private static readonly Rule SS0217 = new(
        "SS0217", Severity.Error, "Text that starts with a character YAML keeps for itself",
        "Text that starts with @, `, %, [, {, *, & or ! must stand in quotation marks.",
        "source: @belta  should be  source: \"@belta\"");

    private static readonly Rule SS0218 = new(
        "SS0218", Severity.Error, "A word that is not one of the choices",
        "The field takes one word of a fixed list, the same in every file, in the addresses and on the pages.",
        "status: anounced  should be  status: announced");

    private static readonly Rule SS0219 = new(
        "SS0219", Severity.Error, "Raw HTML in Markdown",
        "Content is Markdown only: what a page looks like belongs to the templates, and HTML typed by hand could break every page at once.",
        "<b>important</b>  should be  **important**");

    private static readonly Rule SS0220 = new(
        "SS0220", Severity.Error, "A first-level heading in the text",
        "The page's title is its one first-level heading and comes from the field `title`. Sections start at the second level.",
        "# The talks  should be  ## The talks");

    private static readonly Rule SS0221 = new(
        "SS0221", Severity.Error, "A list with too few items",
        "The field needs more: a disagreement, for one, takes at least two accounts.",
        "accounts: []");

    private static readonly Rule SS0222 = new(
        "SS0222", Severity.Error, "A citation that cannot be read",
        "A citation is `[@source]`, `[@source, para. 3]`, or several joined by semicolons: `[@one; @two, para. 3]`.",
        "[@belta-2025-08-16 para. 23]  needs a comma before para.");

    private static readonly Rule SS0223 = new(
        "SS0223", Severity.Error, "A quotation needs words",
        "A quotation has either `text`, or `fragments` when an attribution stands between its parts.",
        "A quote with neither text nor fragments.");

    private static readonly Rule SS0224 = new(
        "SS0224", Severity.Error, "A link that is none",
        "A link is `[text](address)`, without a space between the two brackets or inside the round ones. Anything else would show its brackets to readers.",
        "[the talks](event: talks-open)  should be  [the talks](event:talks-open)");

    private static readonly Rule SS0225 = new(
        "SS0225", Severity.Error, "Markdown that is nested too deeply",
        "No text needs quotes inside quotes a hundred times; it is an accident or an attack.",
        "A line of hundreds of > or [ characters.");

    private static readonly Rule SS0226 = new(
        "SS0226", Severity.Error, "Brackets that are not closed",
        "A list in square brackets and a group of fields in curly ones end with the same kind of bracket.",
        "people: [ada, grace");

    private static readonly Rule SS0227 = new(
        "SS0227", Severity.Error, "A number sign that cuts text off",
        "To YAML, a number sign behind a space starts a comment, and what follows is not read. Text that contains one needs quotation marks; a comment has a space behind its sign.",
        "title: Ferry #1 leaves  should be  title: \"Ferry #1 leaves\"");

    private static readonly Rule SS0228 = new(
        "SS0228", Severity.Error, "Curly quotation marks around a value",
        "To YAML only straight marks (\") hold a value together. Curly ones are part of the text, so readers would see them, and a comma or colon between them still counts.",
        "title: “Afterwards”  should be  title: Afterwards");

    private static readonly Rule SS0229 = new(
        "SS0229", Severity.Error, "A heading that would be none",
        "A heading is number signs, a space and its words. Without the space or the words readers would see the signs, or nothing.",
        "##The talks  should be  ## The talks");

    private static readonly Rule SS0240 = new(
        "SS0240", Severity.Error, "A weight for a code that is none",
        "`rules` in content/site.yaml names problems by their codes, which stand in docs/diagnostics.md.",
        "rules: {SS0481: off}  should be  rules: {SS0418: off}");

    private static readonly Rule SS0241 = new(
        "SS0241", Severity.Error, "A weight for what is not a matter of weight",
        "Most errors would make the site wrong or unreadable, so no site can turn them off. What can be weighed otherwise is marked so in docs/diagnostics.md.",
        "rules: {SS0402: off}  would publish quotations that differ from their sources.");

    private static readonly Rule SS0242 = new(
        "SS0242", Severity.Warning, "A weight that changes nothing",
        "The site has no such problem any more, or weighs it as everybody does. A setting that is left behind would hide the next one.",
        "rules: {SS0418: off}, where no text has a word that the house style avoids.");

    private static ImmutableArray<Rule> YamlRules =>
    [
        SS0201, SS0202, SS0203, SS0204, SS0205, SS0206, SS0207, SS0208, SS0209, SS0210, SS0211, SS0212,
        SS0213, SS0214, SS0215, SS0216, SS0217, SS0218, SS0219, SS0220, SS0221, SS0222, SS0223, SS0224,
        SS0225, SS0226, SS0227, SS0228, SS0229,
        SS0240, SS0241, SS0242,
    ];

    internal static Diagnostic YamlSyntax(Location at) =>
        SS0201.At(at, "This line does not fit what stands around it. A field is 'name: value', an item of a list starts with '- ', and what belongs together is indented alike.");

    internal static Diagnostic YamlStrayLine(Location at) =>
        SS0201.At(at, "This line is no field ('name: value') and no item ('- '). Is its colon missing? If it belongs to the value above, indent it further than the name of that field.");

    internal static Diagnostic YamlIndent(Location at, int spaces, int expected) =>
        SS0201.At(at, $"This line starts with {Spaces(spaces)}, but those it belongs to start with {Spaces(expected)}. Indent them alike.");

    internal static Diagnostic TabInYaml(Location at) => SS0202.At(at, "A tab indents this line. Use spaces instead, two for each level.");

    internal static Diagnostic UnknownField(Location at, string name, string owner, string? near, IEnumerable<string> fields, string? asList = null) =>
        SS0203.At(at, $"{owner} has no field '{name}'.{OddCharacter(name)}{(near is null ? $" Its fields are: {string.Join(", ", fields)}." : DidYouMean(near))}"
            + (asList is null ? "" : $" It takes a list: '{near}: {asList}'."));

    internal static Diagnostic MissingField(Location at, string name, string owner, string example, IReadOnlyCollection<string> choices) =>
        SS0204.At(at, $"{owner} needs the field '{name}'{(choices.Count > 0 ? "." + OneOf(choices) : $", such as '{name}: {example}'.")}");

    internal static Diagnostic MissingFields(Location at, IEnumerable<string> names, string owner) =>
        SS0204.At(at, $"{owner} needs the fields {string.Join(", ", names.Select(n => $"'{n}'"))}. docs/content.md has an example of each.");

    internal static Diagnostic MisplacedField(Location at, string name, string owner, string group) =>
        SS0203.At(at, $"{owner} has no field '{name}', but {group} has. Move it there, among the fields of the one it belongs to, and indent it like them.");

    internal static Diagnostic NamedFromThere(Location at, string name, string owner, string other, string written) =>
        SS0203.At(at, $"{owner} has no field '{name}': {other} says itself where it belongs, with '{written}'.");

    internal static Diagnostic WrongForm(Location at, string field, string expected, string found, string? near = null) =>
        SS0205.At(at, $"'{field}' takes {expected}, but here is {found}.{DidYouMean(near)}");

    internal static Diagnostic NotASlug(Location at, string field, string found, string? slug) =>
        SS0205.At(at, $"'{field}' takes small letters a to z, digits and single hyphens, but here is '{found}'.{DidYouMean(slug)}{OddCharacter(found)}");

    internal static Diagnostic GroupForList(Location at, string field, string first) =>
        SS0205.At(at, $"'{field}' takes a list, but its first item has no hyphen. Write '- {first}: …', and the other fields of the item below, indented like '{first}'.");

    internal static Diagnostic TextForList(Location at, string field, string item, string found) =>
        SS0205.At(at, $"'{field}' takes a list, each item {item}, but here is {found}. Put it in brackets, [like, this], or each item on a line of its own after a hyphen.");

    internal static Diagnostic DuplicateField(Location at, string name, Location first, bool looksLikeItem) =>
        SS0206.At(at, looksLikeItem
            ? $"The fields from '{name}' on are written a second time. If another item of the list starts here, write '- {name}: …', with the hyphen exactly below that of the item before."
            : $"The field '{name}' is written twice. Keep one of the two.", new Related(first, "It is written first here."));

    internal static Diagnostic EmptyFrontMatter(Location at) =>
        SS0208.At(at, "There are no fields between the two lines of three hyphens. Put them there, each 'name: value' on a line of its own.");

    internal static Diagnostic YamlTooDeep(Location at, int most) =>
        SS0211.At(at, $"The lists and fields are nested more than {most} levels deep here. Content needs four or five: look for brackets or spaces too many.");

    internal static Diagnostic SecondYamlDocument(Location at) =>
        SS0212.At(at, "A line of three hyphens starts a second document here, which would not be read. Remove it, or make another file.");

    internal static Diagnostic YamlKeyIsNotText(Location at) => SS0213.At(at, "A field's name is a single word before the colon; here is something else. Text in brackets needs quotation marks.");

    internal static Diagnostic UnclosedQuote(Location at, char mark) =>
        SS0214.At(at, $"This quotation mark ({mark}) is not closed. Put another one at the end of the text{(mark == '\'' ? ", or, if it is an apostrophe, put the whole text into double ones" : "")}.");

    internal static Diagnostic UnclosedBracket(Location at, char bracket) =>
        SS0226.At(at, bracket is '[' or '{'
            ? $"This bracket ({bracket}) is not closed. Put {(bracket == '[' ? ']' : '}')} at the end of the {(bracket == '[' ? "list" : "group")}."
            : $"This bracket ({bracket}) closes one of another kind. A list stands in [ ], a group of fields in {{ }}.");

    internal static Diagnostic TextAfterClosingQuote(Location at) =>
        SS0215.At(at, "The value ends at this quotation mark, but more text follows. Use curly marks inside the text, or put the whole value into the other kind of mark.");

    internal static Diagnostic UnknownWord(Location at, string field, string word, IEnumerable<string> choices, string? near) =>
        SS0218.At(at, $"'{field}' cannot be '{word}'.{DidYouMean(near)}{OneOf(choices)}");

    internal static Diagnostic FirstLevelHeading(Location at, bool isUnderlined) => SS0220.At(at, isUnderlined
        ? "A line of equals signs makes this a first-level heading, and the title is the page's only one. Write '## ' before the words, and delete the line of equals signs."
        : "The title is the page's only first-level heading. Start sections with ##.");

    internal static Diagnostic TooFewItems(Location at, string field, int least, int found) =>
        SS0221.At(at, $"'{field}' takes at least {least} {(least == 1 ? "item" : "items")}, but here {(found == 1 ? "is" : "are")} {(found == 0 ? "none" : found)}.");

    internal static Diagnostic CitationForm(Location at) =>
        SS0222.At(at, "A citation is [@source], or [@source, para. 3], or several with semicolons between them: [@one; @two, para. 3]. Behind the @ stands the source's id, in small letters.");

    internal static Diagnostic ListedCitationForm(Location at, string written) =>
        SS0222.At(at, $"'{written}' is not a source's id. A place in the source stands behind the id and a comma, and inside [ ] the two need quotation marks: [\"some-source, para. 3\"].");

    internal static Diagnostic BrokenLink(Location at) =>
        SS0224.At(at, "This looks like a link and is none. Write [text](kind:id) or [text](https://…), with every bracket closed and no space inside the round ones.");

    internal static Diagnostic MarkdownTooDeep(Location at) =>
        SS0225.At(at, "This text cannot be read: quotes, brackets or emphasis stand inside each other too often. Look for a long run of one character.");

    internal static Diagnostic QuoteWithoutWords(Location at, bool hasBoth) =>
        SS0223.At(at, hasBoth
            ? "A quotation has either 'text' or 'fragments', not both."
            : "A quotation needs its words: 'text', or 'fragments' when an attribution stands between its parts.");

    private static string OneOf(IEnumerable<string> choices) => $" It is one of: {string.Join(", ", choices)}.";

    private static string Spaces(int count) => count switch { 0 => "no space", 1 => "one space", _ => $"{count} spaces" };

    internal static Diagnostic UnknownCode(Location at, string written, string? near) =>
        SS0240.At(at, $"There is no problem with the code '{written}'.{DidYouMean(near)}{(near is null ? " The codes stand in docs/diagnostics.md." : "")}");

    internal static Diagnostic NotTunable(Location at, Rule rule) =>
        SS0241.At(at, $"{rule.Code} ({rule.Title}) cannot be switched off or made lighter, because readers would be told something wrong. Remove this line, and correct what it reports.");

    internal static Diagnostic WeightUnused(Location at, string code, string reason) =>
        SS0242.At(at, $"The weight of {code} changes nothing: {reason}. Remove this line.");
}
