using System.Collections.Frozen;

namespace SummitSite.Diagnostics;

/// <summary>How a site weighs problems that it may weigh, by code; null stands for not at all.</summary>
internal sealed record RuleWeights(FrozenDictionary<string, Severity?> ByCode)
{
    internal static readonly RuleWeights None = new(FrozenDictionary<string, Severity?>.Empty);

    /// <summary>What the finding of a rule weighs here; null when it is not to be told.</summary>
    internal Severity? Of(Rule rule, Severity otherwise) => ByCode.TryGetValue(rule.Code, out var own) ? own : otherwise;

    /// <summary>The findings that are told, each with its weight.</summary>
    internal IEnumerable<Diagnostic> Apply(IEnumerable<Diagnostic> findings) => ByCode.Count == 0 ? findings
        : from finding in findings
          let weight = Of(finding.Rule, finding.Severity)
          where weight is not null
          select finding with { Severity = weight.Value };
}
