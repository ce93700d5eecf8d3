using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>Messages of the codes in <c>Rules.Yaml.cs</c> that know which slip of the pen was made.</summary>
public static partial class Rules
{
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

    internal static Diagnostic YamlListOnLine(Location at) =>
        SS0201.At(at, "A list cannot start on the line of its field: put each item on a line of its own below, or all of them in brackets, [like, this]. Text that starts with a hyphen needs quotation marks.");

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

    internal static Diagnostic MarkdownLinkInYaml(Location at, string field, string address) =>
        SS0217.At(at, $"Text cannot start with [ in YAML. If '{field}' takes an address, write it alone: {address}. If it takes text, put the whole text into straight quotation marks (\").");

    internal static Diagnostic CurlyQuotes(Location at, char mark) =>
        SS0228.At(at, $"To YAML a curly mark ({mark}) is part of the text, so readers would see it. Leave the marks out, or make them straight (\"). If the text itself is a quotation, put straight marks around the curly ones.");

    internal static Diagnostic HeadingWithoutSpace(Location at, string signs) =>
        SS0229.At(at, $"A space is missing behind the number signs. Write '{signs} ' before the words of the heading.");

    internal static Diagnostic HeadingWithoutWords(Location at) => SS0229.At(at, "This heading has no words. Give it some, or delete the line.");

    internal static Diagnostic NoFrontMatter(Location at) =>
        SS0208.At(at, "This file has no front matter: start it with a line of three hyphens (---), the fields, and another such line. docs/content.md lists the fields.");

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

    internal static Diagnostic BareId(Location at, string field, string written, IReadOnlyList<string> kinds) =>
        SS0205.At(at, $"'{field}' takes a kind and an id, such as '{kinds[0]}:some-id', but here is '{written}' alone. Put {(kinds.Count == 1 ? $"'{kinds[0]}:' before it" : $"its kind and a colon before it. The kinds are: {string.Join(", ", kinds)}")}.");

    internal static Diagnostic OtherBracket(Location at, char opening, char found) =>
        SS0226.At(at, $"This {(opening == '[' ? "list" : "group")} starts with {opening} and ends with {found}. Write {(opening == '[' ? ']' : '}')} instead of {found}.");

    internal static Diagnostic CitationSlip(Location at, string what, string meant) => SS0222.At(at, $"{what} Write {meant}.");

    internal static Diagnostic CitedAddress(Location at) =>
        SS0222.At(at, "A citation names a source by its id, but here is an address. Write the id that the source has in content/sources, such as [@some-source], or list the source there first.");

    internal static Diagnostic LinkSlip(Location at, string what, string meant) => SS0224.At(at, $"{what} Write {meant}.");

    internal static Diagnostic YamlAlias(Location at, char first) =>
        SS0209.At(at, $"Text cannot start with {first} in YAML. Put the whole text into straight quotation marks (\"). If a value is to be named with & and repeated with *, write it out instead.");

    internal static Diagnostic YamlTag(Location at, string tag) => SS0210.At(at, tag.StartsWith("!!", StringComparison.Ordinal)
        ? $"Types such as '{tag}' are not written here: leave it out."
        : "Text cannot start with ! in YAML. Put the whole text into straight quotation marks (\").");
}
