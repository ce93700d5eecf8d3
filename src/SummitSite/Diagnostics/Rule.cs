using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>
/// The descriptor of one kind of problem. A code is for ever: it is never used again for another meaning.
/// The title is a short noun phrase, the explanation says why it matters and what to do, the example is a wrong line and the right one.
/// </summary>
public sealed record Rule(string Code, Severity Severity, string Title, string Explanation, string Example)
{
    /// <summary>
    /// Whether a site may weigh it otherwise, under <c>rules</c> in <c>content/site.yaml</c>. What is no error may be, except where only <c>check --external</c> finds it; of the errors only those
    /// that are a matter of editing, because a site with any other would be wrong.
    /// </summary>
    public bool IsTunable { get; init; } = Severity != Severity.Error;

    internal Diagnostic At(Location? at, string message, params ReadOnlySpan<Related> related) => new(this, Severity, at, message, [.. related]);
}
