using System.CommandLine;
using System.CommandLine.Help;
using SummitSite.Cli.Commands;

namespace SummitSite.Cli;

/// <summary>The verbs and flags, and what each of them means in help.</summary>
internal sealed class CommandLine
{
    private const string About =
        """
        Builds an explainer site about one summit from Markdown and YAML.

        Problems are written to standard error, results to standard output.
        Exit codes: 0 done, 1 problems in the content, 2 wrong usage, 3 the disk or the program failed, 130 stopped.
        """;

    private readonly Terminal terminal;
    private readonly CancellationToken cancellation;

    private readonly Option<string> root = new("--root") { Description = "The site's root: the folder that holds content", HelpName = "DIR", DefaultValueFactory = _ => "." };
    private readonly Option<string> format = new("--format") { Description = "How problems are written: text, json, or github for annotations", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Write errors only" };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colours, as with NO_COLOR" };
    private readonly Option<bool> strict = new("--strict") { Description = "Warnings count as errors" };

    internal CommandLine(Terminal terminal, CancellationToken cancellation)
    {
        (this.terminal, this.cancellation) = (terminal, cancellation);
        Root = new RootCommand(About) { HelpName = App.Name };
        foreach (var verb in new[] { Build(), Check(), Explain() })
            Root.Add(verb);
        foreach (var shared in new Option[] { root, format, quiet, Verbose, noColor })
        {
            shared.Recursive = true;
            Root.Add(shared);
        }
        format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } word && Formats.Find(word) is null)
                result.AddError($"There is no format '{word}'. It is one of: {string.Join(", ", Formats.Words)}.");
        });
        Root.Options.OfType<VersionOption>().Single().Action = new VersionAction(terminal);
        Root.Options.OfType<HelpOption>().Single().Description = "Show this help";
    }

    internal RootCommand Root { get; }

    internal Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Show source lines and details" };

    private Command Build()
    {
        Option<string?> output = new("--output", "-o") { Description = "The folder to write to; wwwroot in the site's root if left out", HelpName = "DIR" };
        Option<string?> baseUrl = new("--base-url") { Description = "Where the site will be published, instead of base_url in content/site.yaml", HelpName = "URL" };
        Option<bool> force = new("--force") { Description = "Write beside files of others; none of them is replaced" };
        var command = new Command("build", "Build the site; nothing is written if there is an error") { output, baseUrl, strict, force };
        command.SetAction(parsed => (int)new BuildCommand(NewSession(parsed))
            .Run(new BuildArguments(parsed.GetValue(output), parsed.GetValue(baseUrl), parsed.GetValue(strict), parsed.GetValue(force))));
        return command;
    }

    private Command Check()
    {
        var command = new Command("check", "Do every check without writing, and say how the site is") { strict };
        command.SetAction(parsed => (int)new CheckCommand(NewSession(parsed)).Run(parsed.GetValue(strict)));
        return command;
    }

    private Command Explain()
    {
        Argument<string> code = new("CODE") { Description = "The code of a problem, such as SS0203" };
        var command = new Command("explain", "Say what a problem's code means and what to do about it") { code };
        command.SetAction(parsed => (int)ExplainCommand.Run(parsed.GetRequiredValue(code), NewSession(parsed)));
        return command;
    }

    private Session NewSession(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(root);
        var isVerbose = parsed.GetValue(Verbose);
        var settings = new Settings(
            Path.GetFullPath(name, terminal.Folder), name, Formats.Find(parsed.GetRequiredValue(format))!.Value,
            parsed.GetValue(quiet), isVerbose, terminal.HasColor && !parsed.GetValue(noColor));
        return new Session(terminal, settings, cancellation);
    }
}
