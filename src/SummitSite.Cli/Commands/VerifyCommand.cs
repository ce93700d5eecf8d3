using System.CommandLine;
using SummitSite.Build;
using SummitSite.Output;
using SummitSite.Text;

namespace SummitSite.Cli.Commands;

/// <summary>What only <c>verify</c> is told; null where nothing was said.</summary>
internal sealed record VerifyArguments(string? Package, string? Archive, string? Lock, bool AnyCopy);

/// <summary><c>verify</c>: every proof once more, for a third party: from the site, or from <c>evidence.zip</c> alone, with the texts.</summary>
internal sealed class VerifyCommand(Session session)
{
    private const string DefaultArchive = "archive";

    internal static Command Verb(SharedOptions shared)
    {
        Argument<string?> package = new("PACKAGE") { Description = "An evidence.zip to verify instead of the site in the root", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> archive = new("--archive") { Description = "The folder with the texts, <source-id>.txt each; archive in the site's root if left out", HelpName = "DIR" };
        Option<string?> otherLock = new("--lock") { Description = "The lock to verify against, instead of the site's or the package's", HelpName = "FILE" };
        Option<bool> anyCopy = new("--any-copy") { Description = "The texts may be copies of your own: only the quotations decide" };
        var command = new Command("verify", "Prove every quotation again, as anybody who has the texts can") { package, archive, otherLock, anyCopy };
        command.SetAction(parsed => (int)new VerifyCommand(shared.NewSession(parsed))
            .Run(new VerifyArguments(parsed.GetValue(package), parsed.GetValue(archive), parsed.GetValue(otherLock), parsed.GetValue(anyCopy))));
        return command;
    }

    internal ExitCode Run(VerifyArguments arguments)
    {
        VerificationResult result;
        using (var progress = new Progress(session))
        {
            progress.Enter("Verifying");
            var subject = arguments.Package is { } package ? LoadFile(package) : SiteFolder.Load(session.Settings.Root, session.Settings.RootName, holdsArchive: false);
            var texts = SiteFolder.LoadTexts(
                arguments.Archive is { } archive ? Full(archive) : Path.Join(session.Settings.Root, DefaultArchive),
                arguments.Archive is { } named ? session.NameOf(named) : DefaultArchive,
                arguments.Archive is { } written ? Session.Written(written) : session.Settings.PathPrefix(session.Terminal.Folder) + DefaultArchive);
            var locked = arguments.Lock is { } file ? LoadFile(file) : null;
            result = subject.Sources is null || texts.Sources is null || locked is { Sources: null }
                ? VerificationResult.Nothing([.. subject.Diagnostics, .. texts.Diagnostics, .. locked?.Diagnostics ?? []])
                : Verify(subject.Sources, texts.Sources, locked?.Sources.Files[0], arguments);
        }
        session.Report(result.Diagnostics);
        session.Say(session.Settings.Format == Format.Json ? VerifyJson.Of(result) : VerifyTable.Of(result, session));
        return ExitCodes.Of(result.Diagnostics, ExitCode.ContentProblems);
    }

    private static VerificationResult Verify(SiteSources subject, SiteSources texts, SourceFile? otherLock, VerifyArguments arguments)
    {
        var options = new VerifyOptions(arguments.AnyCopy);
        return arguments.Package is null
            ? SiteVerification.OfSite(subject, texts.Files, otherLock, options)
            : SiteVerification.OfPackage(subject.Files[0], texts.Files, otherLock, options);
    }

    private LoadResult LoadFile(string named) => SiteFolder.LoadFile(Full(named), session.NameOf(named), Session.Written(named));

    private string Full(string named) => Path.GetFullPath(named, session.Terminal.Folder);
}
