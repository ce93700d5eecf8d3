using System.Collections.Immutable;
using SummitSite.Diagnostics;

namespace SummitSite.Cli;

/// <summary>What the process ends with. Quiet, format and colour never change it.</summary>
internal enum ExitCode
{
    /// <summary>Built, or nothing to complain about.</summary>
    Done = 0,

    /// <summary>The content has errors (with <c>--strict</c> also warnings); nothing was written.</summary>
    ContentProblems = 1,

    /// <summary>The command was not understood, or names a folder or address that will not do.</summary>
    Usage = 2,

    /// <summary>The disk or the program failed.</summary>
    CouldNot = 3,

    /// <summary>Stopped from outside (Ctrl-C), as shells number it: 128 and the signal.</summary>
    Stopped = 130,
}

/// <summary>From findings to an exit code.</summary>
internal static class ExitCodes
{
    /// <summary>What only a disk can cause, whatever was asked for: a source that cannot be written.</summary>
    private const string Disk = "SS0912";

    /// <summary>Done without errors; usage when a setting is wrong (SS09), but for what the disk refuses; else <paramref name="otherwise"/>.</summary>
    internal static ExitCode Of(ImmutableArray<Diagnostic> diagnostics, ExitCode otherwise)
    {
        var errors = diagnostics.Where(d => d.Severity == Severity.Error).ToArray();
        return errors.Length == 0 ? ExitCode.Done
            : errors.Any(e => e.Rule.Code == Disk) ? ExitCode.CouldNot
            : errors.Any(e => e.Rule.Code.StartsWith("SS09", StringComparison.Ordinal)) ? ExitCode.Usage
            : otherwise;
    }
}
