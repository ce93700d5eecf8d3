using System.Text;

namespace SummitSite.Cli;

/// <summary>
/// All that the program sees of the world around it, so that a test can be that world: two writers, whether the second is a terminal,
/// the environment, a clock, and the folder it was started in (absolute).
/// </summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool ErrorIsTerminal, Func<string, string?> Variable, TimeProvider Clock, string Folder)
{
    /// <summary>Whether somebody is watching: a terminal that can move its cursor, and no continuous integration.</summary>
    internal bool IsWatched => ErrorIsTerminal && !IsSet("CI") && Variable("TERM") != "dumb";

    /// <summary>Whether colours are welcome; <c>NO_COLOR</c> counts when it is not empty.</summary>
    internal bool HasColor => IsWatched && !IsSet("NO_COLOR");

    /// <summary>UTF-8 whatever the locale says: content is UTF-8, and so are its problems.</summary>
    internal static Terminal OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = utf8;
        return new Terminal(
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" },
            !Console.IsErrorRedirected,
            Environment.GetEnvironmentVariable,
            TimeProvider.System,
            Environment.CurrentDirectory);
    }

    private bool IsSet(string variable) => Variable(variable) is not (null or "" or "0" or "false");
}
