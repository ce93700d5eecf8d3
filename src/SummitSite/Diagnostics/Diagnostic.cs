using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>Another place that helps to understand a finding, with a sentence on what is there.</summary>
public sealed record Related(Location At, string Message);

/// <summary>
/// One problem: its rule, its severity on this site, its place (none when it belongs to no file) and one message an author without .NET can act on.
/// </summary>
public sealed record Diagnostic(Rule Rule, Severity Severity, Location? At, string Message, ImmutableArray<Related> Related)
{
    /// <summary>Equal when rule, place and message are: related places do not make another problem.</summary>
    public bool Equals(Diagnostic? other) =>
        other is not null && Rule.Code == other.Rule.Code && Severity == other.Severity && Equals(At, other.At) && Message == other.Message;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule.Code, At, Message);
}
