using System.CommandLine;
using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary><c>new</c>: a file of a kind, filled with what is needed. Never over a file that is there.</summary>
internal sealed class NewCommand(Session session)
{
    internal static Command Verb(SharedOptions shared)
    {
        Argument<string> kind = new("KIND") { Description = "What it is: " + string.Join(", ", NewFile.Kinds) };
        Argument<string?> id = new("ID") { Description = "Its id, for good, such as anna-nordh; a kind of which there is one file has none", Arity = ArgumentArity.ZeroOrOne };
        Option<bool> print = new("--print") { Description = "Write no file: print the entry, to put into a file that is there" };
        var command = new Command("new", "Start a file of a kind, with everything that is needed in it") { kind, id, print };
        command.SetAction(parsed => (int)new NewCommand(shared.NewSession(parsed)).Run(parsed.GetRequiredValue(kind), parsed.GetValue(id), parsed.GetValue(print)));
        return command;
    }

    internal ExitCode Run(string kind, string? id, bool print)
    {
        var root = session.Settings.Root;
        var loaded = SiteFolder.Load(root, session.Settings.RootName);
        if (loaded.Sources is null)
        {
            session.Report(loaded.Diagnostics);
            return ExitCodes.Of(loaded.Diagnostics, ExitCode.CouldNot);
        }
        var made = NewFile.Run(new NewOptions(kind, id, session.Today, SourceWriter.Missing(root, SiteSchemas.All).IsEmpty), loaded.Sources);
        if (made.Diagnostics.IsEmpty && (print || made.File is null))
        {
            session.Terminal.Out.Write(made.Entry);
            return ExitCode.Done;
        }
        var faults = made.File is { } file ? SourceWriter.Create(root, [file]) : made.Diagnostics;
        session.Report(faults);
        if (faults.IsEmpty)
            session.Say(Report(kind, made));
        return ExitCodes.Of(faults, ExitCode.CouldNot);
    }

    private string Report(string kind, NewResult made) =>
        $"{session.Settings.PathPrefix(session.Terminal.Folder)}{made.File!.Path}\n"
        + (kind == "i18n" ? "Next: translate the texts and leave the keys as they are; docs/translating.md has the rest.\n" : "Next: fill in what is empty. `check` names it until you have.\n")
        + (Hint(kind) is { } hint ? $"      {hint}\n" : "")
        + (made.Reference is { } reference ? $"Others mention it as {reference}.\n" : "");

    private static string? Hint(string kind) => kind switch
    {
        "source" => "Where you have the article in a file, `import` does more: it keeps the text and finds the quotations.",
        "quote" => "Then `seal` proves the words against archive/<source>.txt.",
        "claim" => "`new claim ID --print` prints another claim to put into it.",
        "timeline" => "`new event ID` prints an event to put into it.",
        _ => null,
    };
}
