using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using SummitSite.Build;
using SummitSite.Output;

namespace SummitSite.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schemas by which an editor completes and checks what is typed. Schemas are written anew, settings only where there are none.</summary>
internal sealed class SchemaCommand(Session session)
{
    internal static Command Verb(SharedOptions shared)
    {
        Option<string?> output = new("--output", "-o") { Description = "A folder for the schemas alone; .vscode/schemas in the site's root, with settings beside it, if left out", HelpName = "DIR" };
        var command = new Command("schema", "Write the JSON Schemas of content, by which an editor completes and checks while you type") { output };
        command.SetAction(parsed => (int)new SchemaCommand(shared.NewSession(parsed)).Run(parsed.GetValue(output)));
        return command;
    }

    internal ExitCode Run(string? output) => output is null ? WriteBesideContent() : WriteTo(output);

    private ExitCode WriteBesideContent()
    {
        var root = session.Settings.Root;
        var loaded = SiteFolder.Load(root, session.Settings.RootName);
        if (loaded.Sources is null)
        {
            session.Report(loaded.Diagnostics);
            return ExitCodes.Of(loaded.Diagnostics, ExitCode.CouldNot);
        }
        var settings = SourceWriter.Missing(root, SiteSchemas.Settings);
        return Written(SourceWriter.Replace(root, [.. SiteSchemas.All, .. settings]), session.Settings.PathPrefix(session.Terminal.Folder) + SiteSchemas.Folder.TrimEnd('/'), SiteSchemas.Settings.Except(settings));
    }

    private ExitCode WriteTo(string output)
    {
        var folder = Path.GetFullPath(output, session.Terminal.Folder);
        return Written(SourceWriter.ReplaceOutside(folder, session.NameOf(output), session.Settings.Root, [.. SiteSchemas.All.Select(f => f with { Path = f.Path[SiteSchemas.Folder.Length..] })]), session.NameOf(output), []);
    }

    private ExitCode Written(ImmutableArray<Diagnostics.Diagnostic> faults, string name, IEnumerable<SiteFile> kept)
    {
        session.Report(faults);
        if (!faults.IsEmpty)
            return ExitCodes.Of(faults, ExitCode.CouldNot);
        session.Say(string.Create(CultureInfo.InvariantCulture, $"{SiteSchemas.All.Length} schemas → {name}\n"));
        foreach (var file in kept)
            session.Say($"{session.Settings.PathPrefix(session.Terminal.Folder)}{file.Path} was there and is as it was\n");
        return ExitCode.Done;
    }
}
