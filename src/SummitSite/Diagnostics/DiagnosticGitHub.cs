using System.Collections.Immutable;

namespace SummitSite.Diagnostics;

/// <summary>
/// Findings as workflow commands of GitHub Actions, which shows them on the changed lines of a pull request.
/// Related places have no command of their own and follow the message.
/// </summary>
public static class DiagnosticGitHub
{
    /// <param name="writer">Where to.</param>
    /// <param name="diagnostics">In the order they are written.</param>
    /// <param name="root">What stands before every path: the site's root as seen from the repository's, empty or ending in a slash.</param>
    public static void Write(TextWriter writer, ImmutableArray<Diagnostic> diagnostics, string root = "")
    {
        foreach (var diagnostic in diagnostics)
            writer.Write($"::{Command(diagnostic.Severity)} {Place(diagnostic, root)}title={Property($"{diagnostic.Rule.Code}: {diagnostic.Rule.Title}")}::{Data(Message(diagnostic, root))}\n");
    }

    private static string Command(Severity severity) => severity == Severity.Info ? "notice" : severity.Word();

    private static string Place(Diagnostic diagnostic, string root) =>
        diagnostic.At is { } at ? $"file={Property(at.From(root))},line={at.Line},col={at.Column}," : "";

    private static string Message(Diagnostic diagnostic, string root) =>
        string.Join('\n', diagnostic.Related.Select(r => $"{r.At.PlaceFrom(root)}: {r.Message}").Prepend(diagnostic.Message));

    private static string Data(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
