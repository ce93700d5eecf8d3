namespace SummitSite.Importing;

/// <summary>
/// Which characters open and close quotations, and which only look like it. Marks of one kind may be mixed: what opens curly may close straight.
/// A mark's side is told by its neighbours where its form does not.
/// </summary>
internal static class QuotationMarks
{
    internal static bool IsDouble(char c) => c is '“' or '”' or '„' or '‟' or '"' or '«' or '»';

    /// <summary>Whether the double mark at this place opens a quotation; with <paramref name="isOpen"/> one is open already.</summary>
    internal static bool Opens(string text, int at, bool isOpen) => text[at] switch
    {
        '„' or '«' => true,
        '”' or '»' => !isOpen && IsOpeningPlace(text, at),
        // In German it closes.
        '“' => !(isOpen && !IsOpeningPlace(text, at)),
        _ => IsOpeningPlace(text, at),
    };

    /// <summary>A single mark that opens. An apostrophe at the start of a word is curly the other way, or stands before the figures of a decade.</summary>
    internal static bool OpensSingle(string text, int at) => text[at] is '‘' or '‚' or '\'' or '‹' && IsOpeningPlace(text, at) && !char.IsDigit(text[at + 1]);

    /// <summary>A single mark that closes: not before a letter, as an apostrophe is.</summary>
    internal static bool ClosesSingle(string text, int at) =>
        text[at] is '’' or '\'' or '‘' or '›' && at > 0 && !char.IsWhiteSpace(text[at - 1]) && (at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]));

    private static bool IsOpeningPlace(string text, int at) =>
        at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && (at == 0 || char.IsWhiteSpace(text[at - 1]) || text[at - 1] is '(' or '[' or '-' or '–' or '—' or '/' || IsMark(text[at - 1]))
        && !(at > 0 && IsMark(text[at - 1]) && !char.IsLetterOrDigit(text[at + 1]));

    private static bool IsMark(char c) => IsDouble(c) || c is '‘' or '‚' or '\'';
}
