using System.CommandLine;
using System.CommandLine.Invocation;

namespace SummitSite.Cli;

/// <summary>The program: arguments and a world in, an exit code out.</summary>
internal static class App
{
    internal const string Name = "summitsite";

    internal static ExitCode Run(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation)
    {
        var commandLine = new CommandLine(terminal, cancellation);
        var parsed = commandLine.Root.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        try
        {
            return parsed.Action is ParseErrorAction ? UsageError.Write(parsed, terminal) : (ExitCode)parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (OperationCanceledException)
        {
            terminal.Error.Write($"{App.Name}: stopped; everything is as it was\n");
            return ExitCode.Stopped;
        }
#pragma warning disable CA1031 // Whatever it is, it is a bug of ours: said in a line, and never mistaken for a problem of the content.
        catch (Exception bug)
#pragma warning restore CA1031
        {
            var trace = parsed.GetValue(commandLine.Verbose) ? $"{bug}\n" : "Add -v for the details to report.\n";
            terminal.Error.Write($"{App.Name}: this is a fault of the program, not of your content: {bug.Message.ReplaceLineEndings(" ")}\n{trace}");
            return ExitCode.CouldNot;
        }
    }
}
