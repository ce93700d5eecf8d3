using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.Text;
using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary><c>seal</c>: proves every quotation against the archive and writes the evidence lock, or refuses and leaves it as it was.</summary>
internal sealed class SealCommand(Session session)
{
    internal static Command Verb(SharedOptions shared)
    {
        Option<bool> release = new("--release") { Description = "Record everything on the site as published: from then on it changes only with a correction" };
        var command = new Command("seal", "Prove every quotation against archive/ and write content/evidence.lock") { release };
        command.SetAction(parsed => (int)new SealCommand(shared.NewSession(parsed)).Run(parsed.GetValue(release)));
        return command;
    }

    internal ExitCode Run(bool release)
    {
        var loaded = SiteFolder.Load(session.Settings.Root, session.Settings.RootName, holdsArchive: false);
        if (loaded.Sources is null)
        {
            session.Report(loaded.Diagnostics);
            return ExitCodes.Of(loaded.Diagnostics, ExitCode.CouldNot);
        }
        SealResult made;
        using (var progress = new Progress(session))
        {
            progress.Enter("Sealing");
            made = SiteSeal.Run(loaded.Sources, new SealOptions(session.Today, release), loaded.Diagnostics);
        }
        var written = made.Lock is { } file ? SourceWriter.Replace(session.Settings.Root, file) : [];
        session.Report([.. made.Diagnostics, .. written]);
        if (made.Lock is null || !written.IsEmpty)
        {
            session.Say(session.Settings.Format == Format.Json ? "" : $"Nothing was sealed; the lock is as it was, {session.Elapsed}\n");
            return made.Lock is null ? ExitCodes.Of(made.Diagnostics, ExitCode.ContentProblems) : ExitCode.CouldNot;
        }
        session.Say(session.Settings.Format == Format.Json ? SealJson.Of(made.Summary) : Text(made.Summary));
        return ExitCode.Done;
    }

    private string Text(SealSummary summary)
    {
        var text = new StringBuilder();
        Append(text, "sealed", summary.Sealed);
        Append(text, "recorded as unproven", summary.Recorded);
        Append(text, "dropped", summary.Dropped);
        var released = summary.Released is { } count ? string.Create(CultureInfo.InvariantCulture, $", {count} entries released") : "";
        return text.Append(CultureInfo.InvariantCulture, $"{summary.Sealed.Length} sealed, {summary.Kept} kept, {summary.Dropped.Length} dropped{released}, {session.Elapsed} → content/evidence.lock\n").ToString();
    }

    private static void Append(StringBuilder text, string what, ImmutableArray<string> ids)
    {
        foreach (var id in ids)
            text.Append(CultureInfo.InvariantCulture, $"{what}: {id}\n");
    }
}
