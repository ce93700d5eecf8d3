using System.CommandLine;
using System.CommandLine.Help;
using SummitSite.Cli.Commands;

namespace SummitSite.Cli;

/// <summary>The verbs and what they share. What a verb alone may be told stands in its own file, in <c>Commands</c>.</summary>
internal sealed class CommandLine
{
    private const string About =
        """
        Builds an explainer site about one summit from Markdown and YAML.

        Problems are written to standard error, results to standard output.
        Exit codes: 0 done, 1 problems in the content, 2 wrong usage, 3 the disk or the program failed, 130 stopped.
        """;

    private readonly SharedOptions shared;

    internal CommandLine(Terminal terminal, CancellationToken cancellation)
    {
        shared = new SharedOptions(terminal, cancellation);
        Root = new RootCommand(About) { HelpName = App.Name };
        foreach (var verb in Verbs(shared))
            Root.Add(verb);
        foreach (var option in shared.OfEveryVerb)
        {
            option.Recursive = true;
            Root.Add(option);
        }
        Root.Options.OfType<VersionOption>().Single().Action = new VersionAction(terminal);
        Root.Options.OfType<HelpOption>().Single().Description = "Show this help";
    }

    internal RootCommand Root { get; }

    internal Option<bool> Verbose => shared.Verbose;

    /// <summary>A verb is a line here and a file in <c>Commands</c>; the help keeps this order.</summary>
    private static IEnumerable<Command> Verbs(SharedOptions shared) =>
    [
        BuildCommand.Verb(shared),
        ServeCommand.Verb(shared),
        CheckCommand.Verb(shared),
        NewCommand.Verb(shared),
        InitCommand.Verb(shared),
        ImportCommand.Verb(shared),
        SealCommand.Verb(shared),
        VerifyCommand.Verb(shared),
        ExplainCommand.Verb(shared),
        SchemaCommand.Verb(shared),
    ];
}
