using System.Collections.Immutable;
using System.CommandLine;
using SummitSite.Build;
using SummitSite.Cli.Outside;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary><c>check</c>: a build that stops before the write, and then the health of the site. With <c>--external</c>, and never else, strangers' servers are asked.</summary>
internal sealed class CheckCommand(Session session)
{
    internal static Command Verb(SharedOptions shared)
    {
        Option<bool> external = new("--external") { Description = "Ask for outside links as well; an answer is good for seven days" };
        var command = new Command("check", "Do every check without writing, and say how the site is") { shared.Strict, external };
        command.SetAction(parsed => (int)new CheckCommand(shared.NewSession(parsed)).Run(parsed.GetValue(shared.Strict), parsed.GetValue(external)));
        return command;
    }

    internal ExitCode Run(bool strict, bool external)
    {
        var loaded = SiteFolder.Load(session.Settings.Root, session.Settings.RootName);
        if (loaded.Sources is null)
        {
            session.Report(loaded.Diagnostics);
            return ExitCodes.Of(loaded.Diagnostics, ExitCode.CouldNot);
        }
        BuildResult built;
        ImmutableArray<(OutsideLink Link, LinkAnswer Answer)> answers = default;
        using (var progress = new Progress(session))
        {
            built = SiteBuild.Run(loaded.Sources, new BuildOptions(Strict: strict), loaded.Diagnostics, progress.Enter);
            if (external)
                built = built.With(OutsideFindings.Of(answers = Ask(built, progress)));
        }
        session.Report(built.Diagnostics);
        if (!session.Settings.Quiet)
            session.Say(Report(built, answers));
        return ExitCodes.Of(built.Diagnostics, ExitCode.ContentProblems);
    }

    private ImmutableArray<(OutsideLink Link, LinkAnswer Answer)> Ask(BuildResult built, Progress progress)
    {
        var links = OutsideLink.Of(built);
        progress.Enter($"Asking for {links.Length} outside links");
        return LinkCheck.Run(links, session.Settings.Root, Politeness.Usual, session.Terminal.Clock, done => progress.Enter($"Asked for {done} of {links.Length} outside links"), session.Cancellation)
            .GetAwaiter().GetResult();
    }

    // Where something has to be mended, that comes first; how the rest could be better would push it off the screen.
    private bool IsLong(BuildResult built) => built.Summary.Errors == 0 || session.Settings.Verbose;

    private string Report(BuildResult built, ImmutableArray<(OutsideLink Link, LinkAnswer Answer)> answers)
    {
        var health = SiteHealth.Of(built);
        if (session.Settings.Format == Format.Json)
            return SummaryJson.Of(built.Summary, health: health);
        return (session.Settings.Verbose ? StatusTable.Of(built.Summary) : "")
            + HealthTable.Of(built.Summary)
            + (IsLong(built) ? WeaknessTable.Of(built.Summary, health, session.Settings.Verbose) : "")
            + (answers.IsDefault ? "" : OutsideTable.Of([.. answers.Select(a => a.Answer.State)]));
    }
}
