using System.Text;
using SummitSite.Diagnostics;

namespace SummitSite.Tests;

/// <summary>Diagnostics as tests expect them: <c>path:line:col: error SS0302: message</c>, related places below, indented by two spaces.</summary>
internal static class Printed
{
    internal static string Lines(IEnumerable<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var d in diagnostics)
        {
            text.Append(d.At is null ? "" : $"{d.At}: ").Append(Word(d.Severity)).Append(' ').Append(d.Rule.Code).Append(": ").Append(d.Message).Append('\n');
            foreach (var related in d.Related)
                text.Append("  ").Append(related.At).Append(": ").Append(related.Message).Append('\n');
        }
        return text.ToString();
    }

    private static string Word(Severity severity) => severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };
}
