namespace SummitSite.Diagnostics;

/// <summary>How much a finding weighs. An error stops the write; a warning does so only with <c>--strict</c>.</summary>
public enum Severity
{
    /// <summary>Worth knowing; never changes the outcome.</summary>
    Info,

    /// <summary>Probably a slip; the site is still whole.</summary>
    Warning,

    /// <summary>The site would be wrong, so nothing is written.</summary>
    Error,
}

/// <summary>The words for severities in every format.</summary>
internal static class SeverityWords
{
    internal static string Word(this Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
