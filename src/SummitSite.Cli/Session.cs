using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SummitSite.Diagnostics;

namespace SummitSite.Cli;

/// <summary>One run of a verb: the world, the settings, when it began, and the two places where things are said.</summary>
internal sealed class Session(Terminal terminal, Settings settings, CancellationToken cancellation)
{
    private readonly long began = terminal.Clock.GetTimestamp();

    internal Terminal Terminal => terminal;

    internal Settings Settings => settings;

    internal CancellationToken Cancellation => cancellation;

    /// <summary>Since the verb began, as <c>0.41 s</c>.</summary>
    internal string Elapsed => Seconds(terminal.Clock.GetElapsedTime(began));

    /// <summary>A time as <c>0.41 s</c>.</summary>
    internal static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    /// <summary>The day at the clock's own place, <c>yyyy-MM-dd</c>.</summary>
    internal string Today => terminal.Clock.GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>What a file or folder that was named as an argument is called in messages: seen from the root, because that is put before it; absolute ones by their own name.</summary>
    internal string NameOf(string named)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(named, terminal.Folder));
        return Path.IsPathFullyQualified(named) || Path.IsPathFullyQualified(settings.RootName)
            ? Path.GetFileName(full)
            : Path.GetRelativePath(settings.Root, full).Replace('\\', '/');
    }

    /// <summary>The same as it was written, for a message without a place; no path of the machine stands in one.</summary>
    internal static string Written(string named) => Path.IsPathFullyQualified(named) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(named)) : named.Replace('\\', '/');

    /// <summary>Findings, to standard error. Quiet leaves out what is no error; that changes what is said, and nothing else.</summary>
    internal void Report(ImmutableArray<Diagnostic> diagnostics)
    {
        var said = settings.Quiet ? diagnostics.RemoveAll(d => d.Severity != Severity.Error) : diagnostics;
        var prefix = settings.PathPrefix(terminal.Folder);
        switch (settings.Format)
        {
            case Format.Json:
                terminal.Error.Write(Text(stream => DiagnosticJson.Write(stream, said, prefix)));
                break;
            case Format.Sarif:
                terminal.Error.Write(Text(stream => DiagnosticSarif.Write(stream, said, prefix)));
                break;
            case Format.GitHub:
                DiagnosticGitHub.Write(terminal.Error, said, prefix);
                break;
            default:
                DiagnosticText.Write(terminal.Error, said, settings.Color, settings.Verbose || terminal.IsWatched, prefix, gathers: !settings.Verbose);
                break;
        }
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>A result, to standard output. Quiet has none.</summary>
    internal void Say(string text)
    {
        if (!settings.Quiet)
            terminal.Out.Write(text);
    }
}
