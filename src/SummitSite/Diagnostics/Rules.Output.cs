using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

public static partial class Rules
{
    private static readonly Rule SS0801 = new(
        "SS0801", Severity.Error, "Two files of the site at one place",
        "On some machines and hosts capital letters do not count, and nowhere can a file and a folder have one name: one of the two would take the other's place.",
        "content/images/Map.png and content/images/map.png");

    private static readonly Rule SS0802 = new(
        "SS0802", Severity.Error, "A name that cannot be a file everywhere",
        "The site must come out the same on every machine. Some do not allow control characters, < > : \" \\ | ? * in a name, or a dot or space at its end.",
        "content/images/table: seats.png");

    private static readonly Rule SS0803 = new(
        "SS0803", Severity.Error, "A file in the way",
        "The build never replaces what it did not write. Where a page has to go stands something else, so nothing is written at all.",
        "wwwroot/index.html written by hand.");

    private static readonly Rule SS0804 = new(
        "SS0804", Severity.Error, "The site could not be written",
        "The disk is full, or the folder does not allow it. Every file in the output folder is still whole.",
        "An output folder that belongs to another user.");

    private static readonly Rule SS0805 = new(
        "SS0805", Severity.Info, "A stale file that somebody changed",
        "The file was part of an earlier build and is not part of this one. It would have been removed, but it is no longer what the build wrote, so it is left alone.",
        "wwwroot/notes/index.html edited by hand, then content/pages/notes.md deleted.");

    private static readonly Rule SS0806 = new(
        "SS0806", Severity.Error, "Another build is writing",
        "Two builds into one folder at once would leave a mixture of both. Wait for the other one to end.",
        "`build` in two windows at the same moment.");

    private static readonly Rule SS0807 = new(
        "SS0807", Severity.Error, "A file that the disk does not give",
        "The file is there, but it cannot be opened: another user's, or a damaged disk.",
        "content/site.yaml without permission to read it.");

    private static ImmutableArray<Rule> OutputRules => [SS0801, SS0802, SS0803, SS0804, SS0805, SS0806, SS0807];

    internal static Diagnostic TwoFilesAtOnePlace(string path, string other) =>
        SS0801.At(null, path == other
            ? $"Two files of the site would be '{path}'. Rename what makes one of them."
            : $"Two files of the site would be '{path}' and '{other}', which are one on some machines. Rename what makes one of them.");

    internal static Diagnostic UnsafePath(string path) =>
        SS0802.At(null, $"'{path}' cannot be a file of the site on every machine. Rename what makes it: letters, digits, hyphens and dots are safe.");

    internal static Diagnostic FileInTheWay(string path) =>
        SS0803.At(null, $"'{path}' is in the way and is not ours to replace, so nothing was written. Move it away, or delete it.");

    internal static Diagnostic FolderInTheWay(string path) =>
        SS0803.At(null, $"The folder '{path}' is in the way of a file and holds what is not ours, so nothing was written. Move it away, or delete it.");

    internal static Diagnostic LinkInTheWay(string path) =>
        SS0803.At(null, $"'{path}' is a link that leads somewhere else, so nothing was written. Move it away, or delete it.");

    internal static Diagnostic CannotWrite(string path, string reason) =>
        SS0804.At(null, $"'{path}' could not be written: {reason}. Nothing of the site was changed.");

    internal static Diagnostic CannotFinish(string path, string reason) =>
        SS0804.At(null, $"'{path}' could not be put in place: {reason}. Every file is whole, but some are new and some are old. Mend the cause and build again.");

    internal static Diagnostic StaleButChanged(string path) =>
        SS0805.At(null, $"'{path}' is no longer part of the site, but it was changed after the build wrote it, so it stays. Delete it if nobody needs it.");

    internal static Diagnostic OutputBusy(string folder) =>
        SS0806.At(null, $"Another build is writing to '{folder}'. Wait until it has ended, then build again.");

    internal static Diagnostic CannotRead(string path, string reason) =>
        SS0807.At(Location.OfFile(path), $"This cannot be read: {reason}.");
}
