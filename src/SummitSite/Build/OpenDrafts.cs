using System.Collections.Immutable;
using SummitSite.Diagnostics;
using SummitSite.Importing;
using SummitSite.Reading.Blank;

namespace SummitSite.Build;

/// <summary>Files that <c>new</c> or <c>import</c> began and nobody has finished yet: they still say so in their comment, and all that is wrong is what they lack.</summary>
public static class OpenDrafts
{
    /// <summary>What is said of a field that is empty or missing, and of a quotation without words.</summary>
    private static readonly ImmutableArray<string> Open = ["SS0204", "SS0223"];

    /// <summary>Their paths, in ordinal order; nothing if there is an error of any other kind or at any other place.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToArray();
        return errors.All(IsOpen) ? [.. errors.Select(d => d.At!.Path).Distinct().Order(StringComparer.Ordinal)] : [];
    }

    private static bool IsOpen(Diagnostic error) =>
        Open.Contains(error.Rule.Code) && error.At is { Source.Content: var text }
        && (text.Contains(DraftSource.Mark, StringComparison.Ordinal) || text.Contains(BlankFile.Advice, StringComparison.Ordinal));
}
