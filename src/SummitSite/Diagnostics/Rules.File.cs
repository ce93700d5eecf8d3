using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0101 = new(
        "SS0101", Severity.Error, "A file that is not UTF-8",
        "All text is read as UTF-8. A file saved in another encoding would show wrong letters, so it is refused. Save it again as UTF-8.",
        "A file saved by an old editor as Windows-1252.");

    private static readonly Rule SS0102 = new(
        "SS0102", Severity.Error, "A file that is too large",
        "Content files are written by hand and are small. A very large one is nearly always an accident, such as a pasted picture or a log.",
        "content/articles/meeting.md with 10 MB of text.");

    private static readonly Rule SS0103 = new(
        "SS0103", Severity.Error, "A file nobody reads",
        "Every file below content and templates has a purpose; one that matches no known place would silently be left out of the site.",
        "content/speaker/ada.md (the folder is called speakers).");

    private static readonly Rule SS0104 = new(
        "SS0104", Severity.Error, "A file name that is not the id",
        "A file is named after its id, and the id is part of the address for good: small letters a to z, digits and hyphens.",
        "content/speakers/Ada Lovelace.md should be content/speakers/ada-lovelace.md.");

    private static readonly Rule SS0105 = new(
        "SS0105", Severity.Error, "A file that is needed and missing",
        "A site needs content/site.yaml: its title, its language, its address and what it is about.",
        "A folder content without site.yaml.");

    private static readonly Rule SS0106 = new(
        "SS0106", Severity.Error, "The marks of an unfinished merge",
        "Git left both versions of a passage in the file. Choose one and delete the lines that start with <<<<<<<, ======= and >>>>>>>.",
        "<<<<<<< HEAD");

    private static readonly Rule SS0107 = new(
        "SS0107", Severity.Error, "A character that cannot be seen",
        "Text copied from a web page or a word processor can hold characters that look like nothing or like a space, and break lines and fields where nobody sees it. Delete the place and type it again.",
        "A no-break space among the spaces that indent a line.");

    private static ImmutableArray<Rule> FileRules => [SS0101, SS0102, SS0103, SS0104, SS0105, SS0106, SS0107];

    internal static Diagnostic NotUtf8(Location at) =>
        SS0101.At(at, "This file is not UTF-8 from here on. Save it again with the encoding UTF-8.");

    internal static Diagnostic Utf16(string path) =>
        SS0101.At(Location.OfFile(path), "This file is UTF-16, two bytes for each letter. Save it again with the encoding UTF-8.");

    internal static Diagnostic FileTooLarge(string path, long bytes, long most) =>
        SS0102.At(Location.OfFile(path), $"This file has {bytes / 1024} kB; a content file may have {most / 1024} kB. Is it the right file?");

    internal static Diagnostic UnreadFile(string path, string? near) =>
        SS0103.At(Location.OfFile(path), "Nothing reads this file, so it would not be on the site."
            + (near is null ? " Move it out of the folder, or to one of the places in docs/content.md." : $" Did you mean '{near}'?"));

    internal static Diagnostic UnreadPicture(string path, string place) =>
        SS0103.At(Location.OfFile(path), $"Pictures are published from content/images only. Move this one there, and refer to it as {place}.");

    internal static Diagnostic UnreadDocument(string path, string? place) =>
        SS0103.At(Location.OfFile(path), $"A {path[path.LastIndexOf('.')..]} file cannot be read. Save its text as a plain file{(place is null ? "" : $", '{place}'")}, and remove this one.");

    internal static Diagnostic LinkedFile(string path) =>
        SS0103.At(Location.OfFile(path), "This is a link, which is not the same on every machine, so nothing reads it. Put the file itself here.");

    internal static Diagnostic FileNameIsNoSlug(string path, string? better) =>
        SS0104.At(Location.OfFile(path), "A file's name is its id: small letters a to z, digits and single hyphens."
            + (better is null ? " Call it by such a name, as in 'ada-lovelace.md'." : $" Call it '{better}'."));

    internal static Diagnostic FileIsACopy(string path, string of, string ending) =>
        SS0104.At(Location.OfFile(path), $"This looks like a copy of '{of}{ending}'. If you do not need it, delete it. If it is to be a page of its own, give it a name that says what it is about, of small letters a to z, digits and single hyphens, such as '{of}-again{ending}'.");

    internal static Diagnostic FileNameIsNotId(Location at, string id, string file) =>
        SS0104.At(at, $"The id is '{id}', but the file is called '{file}', and its name is the id. Leave this field out.");

    internal static Diagnostic MissingFile(string path, string purpose) =>
        SS0105.At(Location.OfFile(path), $"This file is missing. {purpose}");

    internal static Diagnostic InvisibleCharacter(Location at, char character) =>
        SS0107.At(at, $"A character that cannot be seen (U+{(int)character:X4}) stands here. Delete it, and type the space or the new line again.");

    internal static Diagnostic MergeMark(Location at) =>
        SS0106.At(at, "Two versions of the same lines stand here, left over from joining two people's changes. Keep one version, and delete the other and the lines that start with <<<<<<<, ======= and >>>>>>>.");
}
