using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SummitSite.Build;
using SummitSite.Output;
using SummitSite.Text;

namespace SummitSite.Cli.Commands;

/// <summary><c>import</c>: an article to its archive copy, a draft source and draft quotations. Writes all three or none, and never over a file that is there.</summary>
internal sealed class ImportCommand(Session session)
{
    /// <summary>A day, a month or a year, as far as it is known.</summary>
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    internal static Command Verb(SharedOptions shared)
    {
        Argument<string> file = new("FILE") { Description = "The article: .txt, .html or .md, in any common encoding" };
        Option<string?> id = new("--id") { Description = "The source's id; publisher and date if left out", HelpName = "ID" };
        Option<string?> url = new("--url") { Description = "Where the article was seen", HelpName = "URL" };
        Option<string?> publisher = new("--publisher") { Description = "Who published it, if the file does not say so", HelpName = "NAME" };
        Option<string?> date = new("--date") { Description = "When it was published, as 2025-08-16, if the file does not say so", HelpName = "DATE" };
        Option<string?> country = new("--country") { Description = "The publisher's country", HelpName = "NAME" };
        Option<string?> control = new("--control") { Description = $"Who controls the publisher: {string.Join(", ", ArticleImport.Controls)}", HelpName = "WORD" };
        Option<bool> archiveOnly = new("--archive-only") { Description = "Only the archive copy, for a source that is registered already (with --id)" };
        Option<bool> twin = new("--twin") { Description = "Even if a source has the same text already: another paper printed it too" };
        var command = new Command("import", "Make an archive copy of an article, and drafts of its source and its quotations") { file, id, url, publisher, date, country, control, archiveOnly, twin };
        date.Validators.Add(result => Require(result, written => Days.Any(form => DateOnly.TryParseExact(written, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)), "is no date. Write it as 2025-08-15."));
        url.Validators.Add(result => Require(result, written => Uri.TryCreate(written, UriKind.Absolute, out var whole) && whole.Scheme is "http" or "https", "is no web address. Write it whole, as https://example.org/article."));
        publisher.Validators.Add(result => Require(result, written => written.Trim().Length > 0, "is no name. Write who published the article."));
        country.Validators.Add(result => Require(result, written => written.Trim().Length > 0, "is no name. Write the publisher's country."));
        control.Validators.Add(result => Require(result, written => ArticleImport.Controls.Contains(written), $"does not say who controls a publisher. It is one of: {string.Join(", ", ArticleImport.Controls)}."));
        command.SetAction(parsed =>
        {
            var session = shared.NewSession(parsed);
            return (int)new ImportCommand(session).Run(parsed.GetRequiredValue(file), new ImportOptions(
                session.Today, parsed.GetValue(id), parsed.GetValue(url), parsed.GetValue(publisher), parsed.GetValue(date),
                parsed.GetValue(country), parsed.GetValue(control), parsed.GetValue(archiveOnly), parsed.GetValue(twin)));
        });
        return command;
    }

    private static void Require(OptionResult result, Func<string, bool> isRight, string otherwise)
    {
        if (result.GetValueOrDefault<string?>() is { } written && !isRight(written))
            result.AddError($"'{written}' {otherwise}");
    }

    internal ExitCode Run(string file, ImportOptions options)
    {
        var article = SiteFolder.LoadFile(Path.GetFullPath(file, session.Terminal.Folder), session.NameOf(file), Session.Written(file));
        var site = SiteFolder.Load(session.Settings.Root, session.Settings.RootName);
        if (article.Sources is null || site.Sources is null)
        {
            session.Report([.. article.Diagnostics, .. site.Sources is null ? site.Diagnostics : []]);
            return ExitCodes.Of([.. article.Diagnostics, .. site.Diagnostics], ExitCode.CouldNot);
        }
        var made = Make(article.Sources.Files[0], site.Sources, options);
        var written = SourceWriter.Create(session.Settings.Root, made.Files);
        session.Report([.. made.Diagnostics, .. written]);
        if (made.Summary is not { } summary || !written.IsEmpty)
            return ExitCodes.Of([.. made.Diagnostics, .. written], ExitCode.ContentProblems);
        session.Say(session.Settings.Format == Format.Json ? ImportReport.Json(summary, made.Files) : ImportReport.Text(summary, made.Files, session.Settings.PathPrefix(session.Terminal.Folder)));
        return ExitCode.Done;
    }

    private ImportResult Make(SourceFile article, SiteSources site, ImportOptions options)
    {
        using var progress = new Progress(session);
        progress.Enter("Importing");
        return ArticleImport.Run(article, site, options);
    }
}
