using System.Text;
using SummitSite.Evidence;
using SummitSite.Exports.Data;
using SummitSite.Linking;
using SummitSite.Output;

namespace SummitSite.Exports;

/// <summary>
/// <c>evidence.zip</c>: everything a third party needs to prove the site's quotations again, but the articles: the quotations with their selectors, the lock, and how it is done.
/// </summary>
internal static class EvidenceZip
{
    internal const string Path = "evidence.zip";

    internal const string Type = "application/zip";

    internal static OutputFile Of(DataScope scope) => StoredZip.Of(Path,
    [
        ("README.txt", Encoding.UTF8.GetBytes(ReadMe(scope))),
        (EvidencePackage.Name, EvidencePackageFile.Write(EvidencePackage.Of(scope.Index.Content, scope.Evidence))),
        (EvidencePackage.LockName, LockFile.Write(scope.Evidence)),
    ]);

    private static string ReadMe(DataScope scope) => $"""
        The evidence of {scope.At(Permalink.Home)}

        {EvidencePackage.Name}  every quotation of the site: its words, the id of its source, where in it, and the words before and
                       after it where they are needed to tell it from another place; and every source they come from.
        {EvidencePackage.LockName}  what was found when the quotations were sealed: the SHA-256 of each source's text, the place of each
                       unbroken stretch of words in it (paragraph, offset and length in code points), and the SHA-256 of
                       those words, folded as described below.

        The articles are not here, because they are not ours to hand on. Get each at its address, and save its text as
        <source-id>.txt: UTF-8, a line for each paragraph. Then

            summitsite verify {Path} --archive FOLDER

        says of every quotation whether it stands there, word for word, and ends with 0 only if all do. With --any-copy only the
        words decide, and not whether your copy of the text is the one that was sealed, byte for byte.

        How words are compared
        Before comparing, both sides are folded: Unicode NFC; white space of every kind to one space; soft hyphens and
        zero-width characters removed; curly and straight quotation marks and apostrophes to straight ones; the non-breaking
        hyphen to the hyphen; the em dash to the en dash. Nothing else is folded: not case, letters, accents, digits, other
        punctuation, or the order of words. "[…]" parts a quotation into stretches, which follow each other within one paragraph or those
        that the locator names; other words in square brackets are the editors', and are left out. A match starts and ends on
        word boundaries. Fewer than three words or twelve characters need the words before and after; words that are found more
        than once need one of the two.

        What it proves
        That the source prints these words. Not that they were said, or that they are true.

        """.ReplaceLineEndings("\n");
}
