using System.CommandLine;

namespace SummitSite.Cli;

/// <summary>What every verb may be told, and the session that is made of it. <see cref="Strict"/> is for the verbs that take it.</summary>
internal sealed class SharedOptions
{
    private readonly Terminal terminal;
    private readonly CancellationToken cancellation;

    private readonly Option<string> root = new("--root") { Description = "The site's root: the folder that holds content", HelpName = "DIR", DefaultValueFactory = _ => "." };
    private readonly Option<string> format = new("--format") { Description = "How problems are written: text, json, github for annotations, or sarif for code scanning", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Write errors only" };
    private readonly Option<bool> noColor = new("--no-color") { Description = "No colours, as with NO_COLOR" };

    internal SharedOptions(Terminal terminal, CancellationToken cancellation)
    {
        (this.terminal, this.cancellation) = (terminal, cancellation);
        format.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } word && Formats.Find(word) is null)
                result.AddError($"There is no format '{word}'. It is one of: {string.Join(", ", Formats.Words)}.");
        });
    }

    internal Option<bool> Verbose { get; } = new("--verbose", "-v") { Description = "Show source lines and details" };

    internal Option<bool> Strict { get; } = new("--strict") { Description = "Warnings count as errors" };

    /// <summary>The options of every verb, in the order of the help.</summary>
    internal IEnumerable<Option> OfEveryVerb => [root, format, quiet, Verbose, noColor];

    internal Session NewSession(ParseResult parsed)
    {
        var name = parsed.GetRequiredValue(root);
        var settings = new Settings(
            Path.GetFullPath(name, terminal.Folder), name, Formats.Find(parsed.GetRequiredValue(format))!.Value,
            parsed.GetValue(quiet), parsed.GetValue(Verbose), terminal.HasColor && !parsed.GetValue(noColor));
        return new Session(terminal, settings, cancellation);
    }
}
