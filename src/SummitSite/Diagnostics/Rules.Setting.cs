using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0901 = new(
        "SS0901", Severity.Error, "No site in this folder",
        "A site's root is the folder that holds `content`. Run the program there, or name the folder with --root.",
        "Running build inside content.");

    private static readonly Rule SS0902 = new(
        "SS0902", Severity.Error, "An output folder with files of others",
        "The folder holds files and no build has ever written there, so it may be the wrong one. With --force the site is written beside them; even then none of them is replaced or removed.",
        "build --output ~/Documents");

    private static readonly Rule SS0903 = new(
        "SS0903", Severity.Error, "An output folder that is part of the site",
        "The site is written to a folder of its own, which is neither among its sources nor around them.",
        "build --output content");

    private static readonly Rule SS0904 = new(
        "SS0904", Severity.Error, "A base address that is none",
        "The base address is where the site will be published: https, a host, and the path in front of all pages.",
        "--base-url example.org  should be  --base-url https://example.org/");

    private static readonly Rule SS0910 = new(
        "SS0910", Severity.Error, "A file or folder that is not there",
        "The file or folder that was named on the command line does not exist, seen from where the program was started.",
        "verify --archive texts, where there is no folder texts.");

    private static readonly Rule SS0911 = new(
        "SS0911", Severity.Error, "A file that is there already",
        "What an editor has written is never replaced. Choose another id, or move the file away.",
        "import article.html, when archive/post-2030-05-04.txt exists.");

    private static readonly Rule SS0912 = new(
        "SS0912", Severity.Error, "A file among the sources that could not be written",
        "The disk is full, or the folder does not allow it. Of what belongs together, nothing was left behind.",
        "seal, where content/evidence.lock belongs to another user.");

    private static readonly Rule SS0913 = new(
        "SS0913", Severity.Error, "A file that cannot be imported",
        "`import` reads articles as text, as a saved page, or as Markdown. A picture of an article, a word processor's file or an empty one has no text to quote from.",
        "import scan.pdf");

    private static readonly Rule SS0914 = new(
        "SS0914", Severity.Error, "A source's id that will not do",
        "A source's id names its archived text and stands in addresses for good; two sources cannot share one.",
        "import article.html --id \"Alder Post\"");

    private static readonly Rule SS0915 = new(
        "SS0915", Severity.Error, "A kind of file that there is not",
        "`new` makes a file of each kind that docs/content.md lists. An event has no file of its own: `new event` writes one to put into a timeline.",
        "new spekaer anna-nordh  should be  new speaker anna-nordh");

    private static readonly Rule SS0916 = new(
        "SS0916", Severity.Error, "An id that a new entry cannot have",
        "An id is made of small letters, digits and hyphens; it names the entry for good, and no two of a kind share one. A kind of which there is one file takes none.",
        "new speaker \"Anna Nordh\"  should be  new speaker anna-nordh");

    private static readonly Rule SS0917 = new(
        "SS0917", Severity.Error, "A folder for a new site that is not empty",
        "`init` writes a whole site and touches nothing of yours. Name a folder that is empty, or that is not there yet; `.git` may be in it.",
        "init ~/Documents");

    private static readonly Rule SS0918 = new(
        "SS0918", Severity.Error, "An article that is here already",
        "The text is, letter for letter, the archived text of a source of the site. A second source would look like a second report. Where another paper did print the same text, --twin imports it, and `relays` says whose report it is.",
        "import article.html, of an article that was imported last week under another name.");

    private static ImmutableArray<Rule> SettingRules => [SS0901, SS0902, SS0903, SS0904, SS0910, SS0911, SS0912, SS0913, SS0914, SS0915, SS0916, SS0917, SS0918];

    // Where the folder that was named lies inside a site, that one's root, seen from where the program was started.
    internal static Diagnostic NoContentFolder(string root, string? above) =>
        SS0901.At(null, $"There is no folder 'content' {(root == "." ? "here" : $"in '{root}'")}. " + (above is null ? "Run this in the site's root, or name that with --root." : $"The site's root is further up: run this there, or add '--root {above}'."));

    internal static Diagnostic NoRoot(string root, bool isFile) =>
        SS0901.At(null, isFile ? $"'{root}' is a file. Name with --root the folder that holds 'content'." : $"There is no folder '{root}'. Name with --root the folder that holds 'content'.");

    internal static Diagnostic ForeignFolder(string folder) =>
        SS0902.At(null, $"'{folder}' holds files that no build of ours wrote, so nothing was written. Choose another folder, or add --force to write beside them.");

    internal static Diagnostic OutputOverSite(string folder, string part) =>
        SS0903.At(null, $"The site cannot be written to '{folder}': that would mix it with {part}. Choose a folder of its own, such as wwwroot.");

    internal static Diagnostic SchemasInContent(string folder, string part) =>
        SS0903.At(null, $"Schemas cannot be written to '{folder}': they would stand among what the site is made of, in the folder '{part}'. Choose another folder, or leave --output out.");

    internal static Diagnostic BaseUrlForm(string written) =>
        SS0904.At(null, $"'{written}' is not a base address. Write it in full, such as https://example.org/ or https://example.org/anchorage/, without ? and #.");

    internal static Diagnostic NoArchiveFolder(string name) =>
        SS0910.At(null, $"There is no folder '{name}'. Name the folder that holds the texts, one file <source-id>.txt for each source.");

    internal static Diagnostic NoSuchFile(string name) =>
        SS0910.At(null, $"There is no file '{name}'.");

    internal static Diagnostic FolderForFile(string name) =>
        SS0910.At(null, $"'{name}' is a folder. Name a file in it.");

    internal static Diagnostic FileIsThere(string path) =>
        SS0911.At(null, $"'{path}' is there already, so nothing was written. {(path.AsSpan().Count('/') > 1 || path.StartsWith("archive/", StringComparison.Ordinal) ? "Choose another id, or move the file away" : "A site has one such file: go on writing in it")}.");

    internal static Diagnostic CannotWriteSource(string path, string reason) =>
        SS0912.At(null, $"'{path}' could not be written: {reason}. Everything is as it was.");

    internal static Diagnostic NotAnArticle(string path, string why) =>
        SS0913.At(Location.OfFile(path), $"This cannot be imported: {why}.");

    internal static Diagnostic SourceIdForm(string id, string better) =>
        SS0914.At(null, $"The id '{id}' cannot be a source's: small letters a to z, digits and single hyphens.{(better.Length > 0 ? $" Call it '{better}'." : "")}");

    internal static Diagnostic ArchiveOnlyForNobody(string? id, string? near) =>
        SS0914.At(null, id is null ? "--archive-only brings the text of a source that is registered: say which, with --id." : $"There is no source '{id}', so nothing was written.{DidYouMean(near)} --archive-only brings the text of a source that is registered.");

    internal static Diagnostic SourceIsRegistered(string id, Location at) =>
        SS0914.At(at, $"The source '{id}' is registered already, here. Choose another id with --id, or add only its text with --archive-only.");

    internal static Diagnostic ArticleIsThere(Location? at, string source, string archive) => at is null
        ? SS0918.At(null, $"The text of this article stands in {archive} already, so nothing was written. No source '{source}' is registered: `new source {source}` starts one for it.")
        : SS0918.At(at, $"The text of this article is that of the source '{source}', registered here, so nothing was written. Quote from that source; if another paper printed the same text, add --twin.");

    internal static Diagnostic NoSuchKind(string written, IEnumerable<string> kinds, string? near) =>
        SS0915.At(null, $"There is no kind '{written}'.{(near is null ? "" : $" Did you mean '{near}'?")} Kinds are: {string.Join(", ", kinds)}.");

    internal static Diagnostic NewIdForm(string kind, string id, string better) =>
        SS0916.At(null, $"'{id}' cannot be the id of a new {kind}: small letters a to z, digits and single hyphens.{(better.Length > 0 ? $" Call it '{better}'." : "")}");

    internal static Diagnostic NewIdIsMissing(string kind) =>
        SS0916.At(null, $"Say the id of the new {kind}, which names it for good: new {kind} ID.");

    internal static Diagnostic NewIdIsTaken(string kind, string id, Location at) =>
        SS0916.At(at, $"The {kind} '{id}' is there already. Choose another id.");

    internal static Diagnostic NewIdIsNone(string kind, string path) =>
        SS0916.At(null, $"There is one file of the kind '{kind}', {path}, so it takes no id: new {kind}.");

    internal static Diagnostic FolderNotEmpty(string folder) =>
        SS0917.At(null, $"'{folder}' is not empty, so nothing was written. Name a folder that is empty or not there yet.");
}
