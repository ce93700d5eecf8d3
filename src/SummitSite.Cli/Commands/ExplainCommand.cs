using System.CommandLine;
using SummitSite.Diagnostics;

namespace SummitSite.Cli.Commands;

/// <summary><c>explain</c>: what a code means.</summary>
internal static class ExplainCommand
{
    internal static Command Verb(SharedOptions shared)
    {
        Argument<string> code = new("CODE") { Description = "The code of a problem, such as SS0203" };
        var command = new Command("explain", "Say what a problem's code means and what to do about it") { code };
        command.SetAction(parsed => (int)Run(parsed.GetRequiredValue(code), shared.NewSession(parsed)));
        return command;
    }

    // The number alone will do.
    private static string Whole(string code) => code.Length is > 0 and <= 4 && code.All(char.IsAsciiDigit) ? "SS" + code.PadLeft(4, '0') : code;

    internal static ExitCode Run(string code, Session session)
    {
        if (Rules.Find(Whole(code.Trim())) is { } rule)
        {
            session.Terminal.Out.Write(RuleReference.Explain(rule));
            return ExitCode.Done;
        }
        var near = RuleReference.Nearest(code.Trim()) is { } known ? $" Did you mean '{known}'?" : " All codes are in docs/diagnostics.md.";
        session.Terminal.Error.Write($"{App.Name}: There is no problem with the code '{code}'.{near}\n");
        return ExitCode.Usage;
    }
}
