using System.CommandLine;
using System.Globalization;
using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary><c>init</c>: the site of a new summit, to be changed file by file. Only into a folder in which nothing is.</summary>
internal sealed class InitCommand(Session session)
{
    internal static Command Verb(SharedOptions shared)
    {
        Argument<string> folder = new("DIR") { Description = "The folder, which is empty or not there yet" };
        var command = new Command("init", "Write the site of a new summit: small, whole, ready to build and to publish") { folder };
        command.SetAction(parsed => (int)new InitCommand(shared.NewSession(parsed)).Run(parsed.GetRequiredValue(folder)));
        return command;
    }

    internal ExitCode Run(string folder)
    {
        var name = session.NameOf(folder);
        var faults = SourceWriter.CreateSite(Path.GetFullPath(folder, session.Terminal.Folder), name, NewSite.Files);
        session.Report(faults);
        if (!faults.IsEmpty)
            return ExitCodes.Of(faults, ExitCode.CouldNot);
        session.Say(string.Create(CultureInfo.InvariantCulture, $"{NewSite.Files.Length} files → {name}\n"));
        session.Say($"Next: `serve --root {folder}` shows it in a browser while you write; README.md there says what to change, in which order.\n");
        return ExitCode.Done;
    }
}
