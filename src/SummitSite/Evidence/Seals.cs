using System.Globalization;

namespace SummitSite.Evidence;

/// <summary>Compares what is stated with what the lock holds: the end of a sentence that starts with the quotation's id, or null when they agree.</summary>
internal static class Seals
{
    private const string Absent = "is not in the evidence lock";

    /// <summary>Against a seal. A locator that names other paragraphs than those it was sealed in counts as a change.</summary>
    internal static string? Change(Statement statement, SealedQuotation? known)
    {
        if (known is null)
            return Absent;
        if (known.Source != statement.Source)
            return $"was sealed in '{known.Source}'";
        if (!known.Covers(statement.Text))
            return "was changed since it was sealed";
        return LocatorParagraphs.Read(statement.Locator) is { } named && known.Segments.FirstOrDefault(s => s.Paragraph < named.First || s.Paragraph > named.Last) is { } elsewhere
            ? string.Create(CultureInfo.InvariantCulture, $"was sealed in para. {elsewhere.Paragraph}, not in {statement.Locator}")
            : null;
    }

    /// <summary>Against the record of a quotation that cannot be proven.</summary>
    internal static string? Change(Statement statement, RecordedQuotation? known) =>
        known is null ? Absent
        : known.Source != statement.Source ? $"was recorded from '{known.Source}'"
        : !known.Covers(statement.Text) ? "was changed since it was recorded"
        : null;
}
