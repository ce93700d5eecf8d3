namespace SummitSite.Content;

/// <summary>The numbering systems of Unicode CLDR that have ten digits in a row: their names, and the digit for zero.</summary>
internal static class NumberingSystems
{
    internal const char Latin = '0';

    internal static readonly Vocabulary<char> Words = new(
        ("latn", Latin), ("arab", '\u0660'), ("arabext", '\u06F0'), ("deva", '\u0966'), ("beng", '\u09E6'), ("guru", '\u0A66'), ("thai", '\u0E50'), ("mymr", '\u1040'));

    /// <summary>A text with its digits from 0 to 9 written in the system that has this zero.</summary>
    internal static string Write(string text, char zero) => zero == Latin ? text : string.Concat(text.Select(c => char.IsAsciiDigit(c) ? (char)(c - Latin + zero) : c));
}
