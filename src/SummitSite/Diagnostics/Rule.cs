using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>
/// The descriptor of one kind of problem. A code is for ever: it is never used again for another meaning.
/// The title is a short noun phrase, the explanation says why it matters and what to do, the example is a wrong line and the right one.
/// </summary>
public sealed record Rule(string Code, Severity Severity, string Title, string Explanation, string Example)
{
    internal Diagnostic At(Location? at, string message, params ReadOnlySpan<Related> related) => new(this, Severity, at, message, [.. related]);
}
