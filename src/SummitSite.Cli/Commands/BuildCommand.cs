using System.Collections.Immutable;
using System.CommandLine;
using SummitSite.Build;
using SummitSite.Diagnostics;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary>What only <c>build</c> is told; null where nothing was said.</summary>
internal sealed record BuildArguments(string? Output, string? BaseUrl, bool Strict, bool Force);

/// <summary><c>build</c>: content to a folder that any host serves.</summary>
internal sealed class BuildCommand(Session session)
{
    private const string DefaultOutput = "wwwroot";

    internal static Command Verb(SharedOptions shared)
    {
        Option<string?> output = new("--output", "-o") { Description = "The folder to write to; wwwroot in the site's root if left out", HelpName = "DIR" };
        Option<string?> baseUrl = new("--base-url") { Description = "Where the site will be published, instead of base_url in content/site.yaml", HelpName = "URL" };
        Option<bool> force = new("--force") { Description = "Write beside files of others; none of them is replaced" };
        var command = new Command("build", "Build the site; nothing is written if there is an error") { output, baseUrl, shared.Strict, force };
        command.SetAction(parsed => (int)new BuildCommand(shared.NewSession(parsed))
            .Run(new BuildArguments(parsed.GetValue(output), parsed.GetValue(baseUrl), parsed.GetValue(shared.Strict), parsed.GetValue(force))));
        return command;
    }

    internal ExitCode Run(BuildArguments arguments)
    {
        var loaded = SiteFolder.Load(session.Settings.Root, session.Settings.RootName);
        if (loaded.Sources is null)
        {
            session.Report(loaded.Diagnostics);
            return ExitCodes.Of(loaded.Diagnostics, ExitCode.CouldNot);
        }
        var target = Target(arguments);
        BuildResult built;
        WriteResult? write;
        using (var progress = new Progress(session))
        {
            built = SiteBuild.Run(loaded.Sources, new BuildOptions(arguments.BaseUrl, arguments.Strict), loaded.Diagnostics, progress.Enter);
            write = built.Tree is { } tree ? Write(tree, target, progress) : null;
        }
        session.Report([.. Said(built), .. write?.Diagnostics ?? []]);
        if (write is null)
        {
            session.Say(BuildReport.NotWritten(built, session));
            return ExitCodes.Of(built.Diagnostics, ExitCode.ContentProblems);
        }
        var exit = ExitCodes.Of(write.Diagnostics, ExitCode.CouldNot);
        if (exit == ExitCode.Done)
            session.Say(BuildReport.Written(built, write, target.Name, session));
        return exit;
    }

    // What is only worth knowing belongs to a check; a build that goes well should not have much to say.
    private ImmutableArray<Diagnostic> Said(BuildResult built) =>
        session.Settings is { Format: Format.Text, Verbose: false } ? built.Diagnostics.RemoveAll(d => d.Severity == Severity.Info) : built.Diagnostics;

    private WriteResult Write(OutputTree tree, OutputTarget target, Progress progress)
    {
        progress.Enter("Writing");
        return OutputFolder.Write(tree, target, session.Cancellation);
    }

    // A folder that is named is seen from where the program was started; the default one is the site's own.
    private OutputTarget Target(BuildArguments arguments)
    {
        var root = session.Settings.Root;
        var folder = arguments.Output is { } named ? Path.GetFullPath(named, session.Terminal.Folder) : Path.Join(root, DefaultOutput);
        return new OutputTarget(folder, root, Name(folder, arguments.Output), arguments.Force);
    }

    // No path of the machine stands in a message: a folder that was named absolutely goes by its own name.
    private string Name(string folder, string? named)
    {
        if (named is null)
            return session.Settings.PathPrefix(session.Terminal.Folder) + DefaultOutput;
        var own = Path.GetFileName(Path.TrimEndingDirectorySeparator(folder));
        var relative = Path.GetRelativePath(session.Terminal.Folder, folder).Replace('\\', '/');
        return !Path.IsPathFullyQualified(named) ? relative : own.Length > 0 ? own : folder;
    }
}
