using System.CommandLine;
using System.CommandLine.Invocation;

namespace SummitSite.Cli;

/// <summary>The program's own version: the entry assembly's would be another one's in a test.</summary>
internal sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool Terminating => true;

    public override int Invoke(ParseResult parseResult)
    {
        terminal.Out.Write($"{App.Name} {typeof(App).Assembly.GetName().Version!.ToString(3)}\n");
        return (int)ExitCode.Done;
    }
}
