using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary>What only <c>build</c> is told; null where nothing was said.</summary>
internal sealed record BuildArguments(string? Output, string? BaseUrl, bool Strict, bool Force);

/// <summary><c>build</c>: content to a folder that any host serves.</summary>
internal sealed class BuildCommand(Session session)
{
    private const string DefaultOutput = "wwwroot";

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
        session.Report(built.Diagnostics.AddRange(write?.Diagnostics ?? []));
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
