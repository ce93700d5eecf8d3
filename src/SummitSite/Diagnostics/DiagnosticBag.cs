using System.Collections.Immutable;
using SummitSite.Text;

namespace SummitSite.Diagnostics;

/// <summary>
/// Collects findings from any number of threads and gives them back in the one order they leave in:
/// by path, place, code, message; without duplicates; those that belong to no file first.
/// </summary>
internal sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];
    private RuleWeights weights = RuleWeights.None;

    /// <summary>Whether an error was added so far.</summary>
    internal bool HasErrors
    {
        get
        {
            lock (found)
                return found.Any(d => weights.Of(d.Rule, d.Severity) == Severity.Error);
        }
    }

    internal void Add(Diagnostic diagnostic)
    {
        lock (found)
            found.Add(diagnostic);
    }

    internal void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        lock (found)
            found.AddRange(diagnostics);
    }

    /// <summary>How many were added so far, duplicates included.</summary>
    internal int Count
    {
        get
        {
            lock (found)
                return found.Count;
        }
    }

    internal ImmutableArray<Diagnostic> Sorted()
    {
        lock (found)
            return Sort(weights.Apply(found));
    }

    /// <summary>Weighs findings as a site does, those that are here and those that come.</summary>
    internal void Weigh(RuleWeights own) => weights = own;

    /// <summary>Whether a problem of the code was found, however it is weighed.</summary>
    internal bool Has(string code)
    {
        lock (found)
            return found.Any(d => d.Rule.Code == code);
    }

    internal static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Distinct()
            .OrderBy(d => d.At, Location.Order)
            .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)];
}
