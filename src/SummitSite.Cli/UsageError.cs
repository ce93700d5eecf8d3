using System.CommandLine;
using System.CommandLine.Parsing;
using SummitSite.Text;

namespace SummitSite.Cli;

/// <summary>What to say when the arguments are not understood: one line for each mistake, with the nearest right word, and where to look.</summary>
internal static class UsageError
{
    internal static ExitCode Write(ParseResult parsed, Terminal terminal)
    {
        foreach (var message in Messages(parsed).Distinct())
            terminal.Error.Write($"{App.Name}: {message}\n");
        terminal.Error.Write($"Try: {App.Name} {string.Concat(Chosen(parsed).Select(c => c + " "))}--help\n");
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Messages(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
            return parsed.UnmatchedTokens.Take(1).Select(token => Unknown(token, parsed));
        return Chosen(parsed).Any() ? parsed.Errors.Select(Said) : ["Say what to do: " + string.Join(", ", Verbs(parsed)) + "."];
    }

    // The parser's own words are for programmers.
    private static string Said(ParseError error) => error.SymbolResult switch
    {
        ArgumentResult { Parent: OptionResult option } => Said(option) ?? error.Message,
        OptionResult option => Said(option) ?? error.Message,
        ArgumentResult { Tokens.Count: 0, Argument: var missing } => $"{missing.Name} is missing: {char.ToLowerInvariant(missing.Description![0])}{missing.Description[1..]}.",
        CommandResult command when command.Command.Arguments.FirstOrDefault(a => command.GetResult(a) is null or { Tokens.Count: 0 }) is { } argument => $"{argument.Name} is missing: {char.ToLowerInvariant(argument.Description![0])}{argument.Description[1..]}.",
        _ => error.Message,
    };

    private static string? Said(OptionResult option) => option.Tokens.Count switch
    {
        0 when option.Option.Arity.MinimumNumberOfValues > 0 => $"Behind '{option.Option.Name}' stands its {option.Option.HelpName}: {char.ToLowerInvariant(option.Option.Description![0])}{option.Option.Description[1..]}.",
        > 1 => $"'{option.Option.Name}' can be given once, but is there {option.Tokens.Count} times.",
        _ => null,
    };

    private static string Unknown(string token, ParseResult parsed)
    {
        if (token.StartsWith('-'))
            return $"There is no option '{token}'.{DidYouMean(token, Options(parsed))}";
        return Chosen(parsed).Any()
            ? $"'{token}' is one argument too many."
            : $"There is no command '{token}'.{DidYouMean(token, Verbs(parsed))}";
    }

    // The verb that was given, if any.
    private static IEnumerable<string> Chosen(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? [] : [parsed.CommandResult.Command.Name];

    private static IEnumerable<string> Verbs(ParseResult parsed) => parsed.RootCommandResult.Command.Subcommands.Select(c => c.Name);

    private static IEnumerable<string> Options(ParseResult parsed) =>
        parsed.CommandResult.Command.Options.Concat(parsed.RootCommandResult.Command.Options).Select(o => o.Name).Distinct();

    private static string DidYouMean(string token, IEnumerable<string> known) =>
        NearestName.Of(token, known) is { } near ? $" Did you mean '{near}'?" : "";
}
