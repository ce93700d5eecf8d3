using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>Messages of the codes in <c>Rules.Yaml.cs</c> that know which slip of the pen was made.</summary>
public static partial class Rules
{
    private const string Quoted = "put the whole text into straight quotation marks (\")";

    internal static Diagnostic YamlBullet(Location at, char mark) =>
        SS0201.At(at, $"An item of a list starts with a hyphen and a space, but here is '{mark}'. Write '- ' instead.");

    internal static Diagnostic YamlGluedDash(Location at, string name) =>
        SS0201.At(at, $"A space is missing behind the hyphen. Write '- {name}: '.");

    internal static Diagnostic YamlGluedColon(Location at, string name) =>
        SS0201.At(at, $"A space is missing behind the colon. Write '{name}: '.");

    internal static Diagnostic YamlOtherColon(Location at, char mark, string name) =>
        SS0201.At(at, $"Behind a field's name stands a colon (:), but here is '{mark}'. Write '{name}: '.");

    internal static Diagnostic YamlDecoratedName(Location at, string name) =>
        SS0201.At(at, $"A field's name stands alone, without marks around it. Write '{name}: '.");

    internal static Diagnostic YamlItemAmongFields(Location at) =>
        SS0201.At(at, "The hyphen makes this line an item of a list, but the lines below are fields beside it. Leave the hyphen out.");

    internal static Diagnostic YamlItemIndent(Location at, string name, int spaces, int expected, Location other) =>
        SS0201.At(at, $"An item that starts with '- {name}: ' stands behind {Spaces(expected)} here, as in line {other.Line}, but this one behind {Spaces(spaces)}. Indent it and its fields like the others.");

    internal static Diagnostic YamlItemWithoutDash(Location at, string name, Location other) =>
        SS0201.At(at, $"An item of this list starts with '- {name}: ', as in line {other.Line}, but here the hyphen is missing. Write '- {name}: ', with the hyphen as far to the right as there.");

    internal static Diagnostic YamlBehindBracket(Location at, char opening, char closing, string rest) =>
        SS0201.At(at, $"The {(opening == '[' ? "list" : "group")} ends at its {closing}, but '{rest}' stands behind it. Leave that out.");

    internal static Diagnostic YamlListOnLine(Location at, string item) =>
        SS0201.At(at, $"A list cannot start on the line of its field. Write [{item}], or put each item on a line of its own below, behind a hyphen.");

    internal static Diagnostic YamlDashBeforeText(Location at) =>
        SS0201.At(at, $"A hyphen starts a list, which cannot stand on the line of its field. If this is text, leave the hyphen out, or, if readers should see it, {Quoted}. If it is a list, put each item on a line of its own below.");

    internal static Diagnostic YamlDoubleComma(Location at) =>
        SS0201.At(at, "An item is missing before this comma. Remove the comma, or put the item there.");

    internal static Diagnostic YamlEscape(Location at, char character) =>
        SS0201.At(at, $"Between straight double marks (\") a backslash has a meaning of its own, and \\{character} has none. Write \\\\ for a backslash, or put the text into single marks (').");

    internal static Diagnostic MixedQuotes(Location at, char straight, char curly) =>
        SS0214.At(at, $"The text starts with a straight mark ({straight}) and ends with a curly one ({curly}). Make this one straight as well.");

    internal static Diagnostic StrayComma(Location at) => SS0215.At(at, "Nothing follows a value: leave this comma out.");

    internal static Diagnostic HashCutsText(Location at) =>
        SS0227.At(at, "To YAML this is a comment, so readers would not see it. If it is text, put the whole value into straight quotation marks (\"); if it is a comment, put a space behind the #.");

    internal static Diagnostic CurlyItem(Location at, string item) =>
        SS0228.At(at, $"Curly marks (“ ”) do not hold an item of a list together. Make both of them straight: [\"{item}\"].");

    internal static Diagnostic CurlyAroundColon(Location at) =>
        SS0228.At(at, "Curly marks (“ ”) do not hold a text together, so its colon and the space behind it start a field. Make both marks straight (\").");

    internal static Diagnostic CurlyAroundWords(Location at) =>
        SS0228.At(at, "The words of a quotation stand here without quotation marks around them; pages add them. Leave the marks out.");

    internal static Diagnostic ItemsApart(Location at, char between, IEnumerable<string> items) =>
        SS0205.At(at, $"Between the items of a list stand commas, but here is {(between == ';' ? "a semicolon" : "only a space")}. Did you mean [{string.Join(", ", items)}]?");

    internal static Diagnostic ItemAmongOthers(Location at, string field, string name) =>
        SS0205.At(at, $"An item with fields of its own, which starts with '- {name}: ', stands among the items of '{field}', which have none. If it belongs to the list around, indent it and its fields like the items there.");

    internal static Diagnostic MarkdownLinkInYaml(Location at, string field, string address) =>
        SS0217.At(at, $"Text cannot start with [ in YAML. If '{field}' takes an address, write it alone: {address}. If it takes text, put the whole text into straight quotation marks (\").");

    internal static Diagnostic CurlyQuotes(Location at, char mark) =>
        SS0228.At(at, $"To YAML a curly mark ({mark}) is part of the text, so readers would see it. Leave the marks out, or make them straight (\"). If the text itself is a quotation, put straight marks around the curly ones.");

    internal static Diagnostic HeadingWithoutSpace(Location at, string signs) =>
        SS0229.At(at, $"A space is missing behind the number signs. Write '{signs} ' before the words of the heading.");

    internal static Diagnostic HeadingWithoutWords(Location at) => SS0229.At(at, "This heading has no words. Give it some, or delete the line.");

    // The heading is what the file starts with; null where it does not.
    internal static Diagnostic NoFrontMatter(Location at, string? heading) =>
        SS0208.At(at, "This file has no front matter: start it with a line of three hyphens (---), the fields, and another such line. "
            + (heading is null ? "docs/content.md lists the fields." : $"Make this heading one of the fields, such as 'title: {heading}'. docs/content.md lists them."));

    internal static Diagnostic FrontMatterTooLow(Location at) =>
        SS0208.At(at, "The front matter starts on the very first line of a file. Delete what stands above this line of three hyphens (---).");

    internal static Diagnostic FrontMatterNotOpened(Location at) =>
        SS0208.At(at, "The fields lack the line above them: start the file with a line of three hyphens (---).");

    internal static Diagnostic FrontMatterMarks(Location at, string written) =>
        SS0208.At(at, $"The fields stand between two lines of three hyphens (---), but here is '{written}'.");

    internal static Diagnostic FrontMatterNotClosed(Location at) =>
        SS0207.At(at, "The front matter is not closed: put a line of exactly three hyphens (---) between the fields and the text.");

    internal static Diagnostic FrontMatterTextBehind(Location at) =>
        SS0207.At(at, "The front matter is not closed, because something stands behind these hyphens. Put the three hyphens (---) on a line of their own.");

    internal static Diagnostic MissingNote(Location at, string note) =>
        SS0224.At(at, $"There is no note for {note}. Write it on a line of its own, as '{note}: …', or delete the mark.");

    internal static Diagnostic LooseLink(Location at, string reference) =>
        SS0224.At(at, $"This looks like a link and is none. Write [text]({reference}), with words for readers between the square brackets.");

    internal static Diagnostic PictureWithSpaces(Location at, string file, string address) =>
        SS0224.At(at, $"The address of a picture cannot have spaces. Rename the file in content/images to '{file}', and write {address}.");

    internal static Diagnostic TurnedEmbed(Location at, string reference) =>
        SS0224.At(at, $"The brackets of this embed are the wrong way round. Write ![]({reference}), with the square ones first and nothing between them.");

    internal static Diagnostic ParenthesisApart(Location at, string meant) => SS0224.At(at, $"A space between ] and ( breaks this link. Write {meant}.");

    internal static Diagnostic PictureWithoutWords(Location at) =>
        SS0705.At(at, "This picture has no words for those who cannot see it. Say between the square brackets what it shows.");

    internal static Diagnostic BareName(Location at, string field, string written, IReadOnlyList<string> kinds, string? meant) =>
        SS0205.At(at, $"'{field}' takes a kind and an id{(meant is null ? $", such as '{kinds[0]}:some-id'" : "")}, but {(written.Contains('/', StringComparison.Ordinal) ? $"'{written}' is an address" : $"here is '{written}' alone")}."
            + (meant is not null ? DidYouMean(meant)
                : written.Contains('/', StringComparison.Ordinal) ? " Write the kind and the id of what stands there."
                : kinds.Count == 1 ? $" Put '{kinds[0]}:' before it."
                : $" Put its kind and a colon before it. The kinds are: {string.Join(", ", kinds)}."));

    internal static Diagnostic OtherBracket(Location at, char opening, char found) =>
        SS0226.At(at, $"This {(opening == '[' ? "list" : "group")} starts with {opening} and ends with {found}. Write {(opening == '[' ? ']' : '}')} instead of {found}.");

    internal static Diagnostic CitationSlip(Location at, string what, string meant) => SS0222.At(at, $"{what} Write {meant}.");

    internal static Diagnostic CitedAddress(Location at) =>
        SS0222.At(at, "A citation names a source by its id, but here is an address. Write the id that the source has in content/sources, such as [@some-source], or list the source there first.");

    internal static Diagnostic LinkSlip(Location at, string what, string meant) => SS0224.At(at, $"{what} Write {meant}.");

    internal static Diagnostic YamlAlias(Location at, char first) => first == '*'
        ? SS0209.At(at, $"Text cannot start with * in YAML. Leave the asterisks out, or, if the text needs them, {Quoted}.")
        : SS0209.At(at, $"Text cannot start with & in YAML. Put the whole text into straight quotation marks (\"). If a value is to be named with & and repeated with *, write it out instead.");

    internal static Diagnostic ReservedFirstCharacter(Location at, char first) => SS0217.At(at, $"Text cannot start with {first} in YAML. " + first switch
    {
        '`' => $"Leave the backticks out, or, if the text needs them, {Quoted}.",
        '>' or '|' or '?' => $"Leave it out, or, if readers should see it, {Quoted}.",
        _ => "Put the whole text into straight quotation marks (\").",
    });

    internal static Diagnostic Placeholder(Location at, string written) =>
        SS0217.At(at, $"'{written}' is a placeholder of a template, still to be filled in. Write what it stands for here, without the braces.");

    internal static Diagnostic ColonInText(Location at, bool isLast) => SS0216.At(at, isLast
        ? $"A colon at the end of a line starts a group of fields. Leave it out, or {Quoted}."
        : "A colon followed by a space starts a field. Put the whole text into straight quotation marks (\").");

    internal static Diagnostic BracketsAroundText(Location at, string field, string expected, char bracket, bool isProse) =>
        SS0205.At(at, $"'{field}' takes {expected}, but the " + (bracket == '['
            ? $"brackets make a list of it. Leave the brackets out{(isProse ? $", or, if readers should see them, {Quoted}" : "")}."
            : $"braces make a group of fields of it. {(isProse ? $"Write one text without braces, or, if readers should see them, {Quoted}" : "Write it alone, without braces")}."));

    internal static Diagnostic DashBeforeValue(Location at, string field, string expected, string value) =>
        SS0205.At(at, $"'{field}' takes {expected}, but the hyphen makes a list of it. Write '{field}: {value}'.");

    internal static Diagnostic ListInRound(Location at, string field, string right) =>
        SS0205.At(at, $"'{field}' takes a list, which stands in square brackets, but these are round. Write {right}.");

    internal static Diagnostic TooFewAccounts(Location at, int found) =>
        SS0221.At(at, $"A discrepancy sets the accounts of at least two sources side by side, but here {(found == 0 ? "are none" : $"is {found}")}. Add what another source says; one that says nothing of the matter has 'silent: true'. If no other account was found, this is no discrepancy.");

    internal static Diagnostic FileWithoutFields(Location at, string found) =>
        SS0205.At(at, $"The file starts with its fields, each 'name: value' on a line of its own, but here is {found}.");

    internal static Diagnostic WebPageForFields(Location at, string owner) =>
        SS0205.At(at, $"This is a web page (HTML), not {owner}. Put back what stood in this file, or start it with its fields, each 'name: value' on a line of its own.");

    internal static Diagnostic ListWithoutField(Location at, IReadOnlyList<string> fields) =>
        SS0205.At(at, $"This list stands alone, but a list belongs to a field. Write '{fields[0]}:' on a line of its own above it{(fields.Count == 1 ? "" : ", or " + string.Join(", or ", fields.Skip(1).Select(f => $"'{f}:'")))}.");

    internal static Diagnostic FieldsAsList(Location at) =>
        SS0205.At(at, "The file starts with its fields, but the hyphen makes a list of them. Leave the hyphens out.");

    internal static Diagnostic RawHtml(Location at) =>
        SS0219.At(at, "HTML is not used in content. Take the tags away and keep what stands between them, in Markdown if it has a form for it; or put \\ before each < to show it as it is.");

    internal static Diagnostic ForeignHtml(Location at) =>
        SS0219.At(at, "HTML is not used in content, and nothing from elsewhere can be shown inside a page. Write a link instead, such as [text](https://…).");

    internal static Diagnostic HtmlBreak(Location at, string tag) =>
        SS0219.At(at, $"HTML is not used in content. Write a space instead of {tag}, or an empty line if a new paragraph is meant.");

    internal static Diagnostic HtmlPicture(Location at, string address) =>
        SS0219.At(at, $"HTML is not used in content. Write the picture in Markdown, with words between the square brackets that say what it shows: ![…]({address}).");

    internal static Diagnostic LooseCitation(Location at, string id, string? place, string opening) =>
        SS0222.At(at, (opening switch
        {
            "(@" => "A citation stands in square brackets, but these are round.",
            "@" => $"This names the source '{id}', but a citation stands in square brackets.",
            "[" => $"This names the source '{id}', but the @ of a citation is missing.",
            _ => $"This names the source '{id}', but a citation has square brackets and an @.",
        }) + $" Write [@{id}{(place is null ? "" : ", " + place)}].");

    internal static Diagnostic YamlTag(Location at, string tag) => SS0210.At(at, tag.StartsWith("!!", StringComparison.Ordinal)
        ? $"Types such as '{tag}' are not written here: leave it out."
        : "Text cannot start with ! in YAML. Put the whole text into straight quotation marks (\").");
}
