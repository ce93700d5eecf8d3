using System.Globalization;
using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary>The closing line of <c>build</c>.</summary>
internal static class BuildReport
{
    /// <summary><c>104 pages, 27 quotations verified, 0 problems, 0.41 s → wwwroot</c></summary>
    internal static string Written(BuildResult built, WriteResult write, string folder, Session session)
    {
        if (session.Settings.Format == Format.Json)
            return SummaryJson.Of(built.Summary, write);
        var details = session.Settings.Verbose ? $"{write.Written} written, {write.Unchanged} unchanged, {write.Removed} removed\n" : "";
        return $"{details}{Count(built.Summary.Pages, "page")}, {Quotations(built.Summary)}, {Problems(built.Summary)}, {session.Elapsed} → {folder}\n";
    }

    /// <summary><c>2 errors, 1 warning, 0.20 s; nothing was written</c></summary>
    internal static string NotWritten(BuildResult built, Session session) =>
        session.Settings.Format == Format.Json ? SummaryJson.Of(built.Summary) : $"{Problems(built.Summary)}, {session.Elapsed}; nothing was written\n";

    /// <summary>After a change, while the site is served: <c>104 pages, 0 problems, 0.08 s</c></summary>
    internal static string Shown(BuildResult built, TimeSpan elapsed) => $"{Count(built.Summary.Pages, "page")}, {Problems(built.Summary)}, {Session.Seconds(elapsed)}\n";

    private static string Quotations(BuildSummary summary) => summary.VerifiedQuotations == summary.Quotations
        ? $"{Count(summary.Quotations, "quotation")} verified"
        : string.Create(CultureInfo.InvariantCulture, $"{summary.VerifiedQuotations} of {Count(summary.Quotations, "quotation")} verified");

    private static string Problems(BuildSummary summary) => (summary.Errors, summary.Warnings) switch
    {
        (0, 0) => "0 problems",
        (0, var warnings) => Count(warnings, "warning"),
        (var errors, 0) => Count(errors, "error"),
        var (errors, warnings) => $"{Count(errors, "error")}, {Count(warnings, "warning")}",
    };

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
