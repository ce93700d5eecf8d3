using System.Globalization;
using SummitSite.Build;

namespace SummitSite.Cli.Serving;

/// <summary>While errors keep a newer build from being shown: what is seen instead, since when, and how it goes on. For the browser and the terminal alike.</summary>
internal static class PreviewState
{
    private const int MostNamed = 3;

    /// <summary>The two sentences together.</summary>
    internal static string Of(Preview preview) => $"{Heading(preview)}. {Outlook(preview)}";

    /// <summary><c>2 errors: the pages stay as they were at 14:05</c></summary>
    internal static string Heading(Preview preview)
    {
        var errors = preview.Problems.Length == 1 ? "One error" : string.Create(CultureInfo.InvariantCulture, $"{preview.Problems.Length} errors");
        return preview.Files is null ? $"{errors}: there is no page to show yet" : string.Create(CultureInfo.InvariantCulture, $"{errors}: the pages stay as they were at {preview.Since:HH:mm}");
    }

    /// <summary>That it goes on by itself; and where all that is wrong is what drafts leave open, how not to wait for it.</summary>
    internal static string Outlook(Preview preview)
    {
        var outlook = preview.Files is null
            ? "The site appears by itself once nothing is wrong."
            : "That was the last time without errors; what you change shows by itself once nothing is wrong.";
        var drafts = OpenDrafts.Of(preview.Problems);
        if (drafts.IsEmpty)
            return outlook;
        var more = drafts.Length > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {drafts.Length - MostNamed} more") : "";
        return $"{outlook} All that is open stands in drafts that `new` or `import` made: {string.Join(", ", drafts.Take(MostNamed).Select(d => preview.Root + d))}{more}. "
            + "Fill them in, or move them out of content until you can.";
    }
}
