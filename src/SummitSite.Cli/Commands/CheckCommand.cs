using System.CommandLine;
using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary><c>check</c>: a build that stops before the write, and then the health of the site.</summary>
internal sealed class CheckCommand(Session session)
{
    internal static Command Verb(SharedOptions shared)
    {
        var command = new Command("check", "Do every check without writing, and say how the site is") { shared.Strict };
        command.SetAction(parsed => (int)new CheckCommand(shared.NewSession(parsed)).Run(parsed.GetValue(shared.Strict)));
        return command;
    }

    internal ExitCode Run(bool strict)
    {
        var loaded = SiteFolder.Load(session.Settings.Root, session.Settings.RootName);
        if (loaded.Sources is null)
        {
            session.Report(loaded.Diagnostics);
            return ExitCodes.Of(loaded.Diagnostics, ExitCode.CouldNot);
        }
        BuildResult built;
        using (var progress = new Progress(session))
            built = SiteBuild.Run(loaded.Sources, new BuildOptions(Strict: strict), loaded.Diagnostics, progress.Enter);
        session.Report(built.Diagnostics);
        if (session.Settings is { Verbose: true, Format: not Format.Json })
            session.Say(StatusTable.Of(built.Summary));
        if (!session.Settings.Quiet)
            session.Say(Report(built));
        return ExitCodes.Of(built.Diagnostics, ExitCode.ContentProblems);
    }

    private string Report(BuildResult built)
    {
        var health = SiteHealth.Of(built);
        return session.Settings.Format == Format.Json
            ? SummaryJson.Of(built.Summary, health: health)
            : HealthTable.Of(built.Summary) + WeaknessTable.Of(built.Summary, health, session.Settings.Verbose);
    }
}
