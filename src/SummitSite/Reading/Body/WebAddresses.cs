using System.Text.RegularExpressions;
using SummitSite.Content;

namespace SummitSite.Reading.Body;

/// <summary>Web addresses that were written wrongly.</summary>
internal static partial class WebAddresses
{
    /// <summary>The address that was meant by one whose first part is no kind of entry; null when it does not look like one.</summary>
    internal static string? Meant(string url)
    {
        if (Scheme().Match(url) is not { Success: true } scheme || EntryKinds.Words.Find(scheme.Groups["word"].Value) is not null)
            return null;
        return $"{(scheme.Groups["word"].Value.Contains('s', StringComparison.Ordinal) ? "https" : "http")}://{url[scheme.Length..]}";
    }

    /// <summary>Whether it leads to the disk of whoever wrote it: <c>file:///C:/talks.docx</c>, <c>C:\talks.docx</c>.</summary>
    internal static bool IsLocal(string url) => url.StartsWith("file:", StringComparison.OrdinalIgnoreCase) || url.Length > 2 && char.IsAsciiLetter(url[0]) && url[1] == ':' && url[2] is '/' or '\\';

    [GeneratedRegex(@"^(?<word>h?t{1,3}ps?s?):/*(?=\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
